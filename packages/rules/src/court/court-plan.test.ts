import type { CarePlanRecord } from '@open-care-plan/model'
import { aNeed, aPerson, aPlacement, aPlan, aView } from '@open-care-plan/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCarePlan, anyDay } from '../../../model/test/arbitrary-record.ts'
import { aCareCase, aHearing, aPlacementCase, inCourt } from '../../test/court.ts'
import { AsAtError } from '../engine/errors.ts'
import { courtPlan } from './court-plan.ts'
import type { CourtPlanProjection } from './court-plan-shape.ts'
import { UnreadableRecordError } from './unreadable-record-error.ts'

const asAt = '2026-11-21'

const partOf = ({ sections }: CourtPlanProjection, id: string, section?: string) => {
  const found = sections
    .filter((each) => section === undefined || each.id === section)
    .flatMap(({ parts }) => parts)
    .find((part) => part.id === id)
  if (found === undefined) throw new Error(`No part ${id}`)
  return found
}
const linesOf = (projection: CourtPlanProjection) =>
  projection.sections.flatMap(({ parts }) =>
    parts.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines)),
  )
const textsOf = (plan: CarePlanRecord, part: string, section?: string) =>
  partOf(courtPlan(plan, { asAt }), part, section).entries.flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  )
const gapsOf = (plan: CarePlanRecord) => courtPlan(plan, { asAt }).missing.map(({ path }) => path)

/** The value at a JSON Pointer. */
const at = (record: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], record)

test('the five sections stand in the order of the circular', () => {
  expect(courtPlan(aPlan(), { asAt }).sections.map(({ number, id }) => [number, id])).toEqual([
    [1, 'aim'],
    [2, 'needs'],
    [3, 'views'],
    [4, 'placement'],
    [5, 'management'],
  ])
})

test('it says which record, which day and which proceedings it is for', () => {
  expect(courtPlan({ ...inCourt(), revision: 3 }, { asAt })).toMatchObject({
    planId: 'plan-1',
    revision: 3,
    asAt,
    proceedings: { id: 'case-1', path: '/proceedings/0' },
  })
  expect(courtPlan(aPlan(), { asAt })).not.toHaveProperty('proceedings')
})

describe('the proceedings it is for', () => {
  const decided = aCareCase({
    id: 'old',
    decidedOn: '2020-03-02',
    submittedOn: '2019-10-01',
    issuedOn: '2019-10-01',
  })
  const placement = aPlacementCase()
  const intended = aCareCase({ id: 'next', submittedOn: '2026-12-01', issuedOn: '2026-12-01' })
  test.each([
    ['the care case before the court', [decided, placement, aCareCase()], 'case-1'],
    ['one that is about to be sent', [decided, placement, intended], 'next'],
    ['the application for a placement order', [decided, placement], 'case-2'],
    ['the last care case', [decided], 'old'],
    [
      'the last care case, wherever it stands in the list',
      [
        decided,
        aCareCase({
          id: 'older',
          issuedOn: '2015-03-02',
          submittedOn: '2015-03-02',
          decidedOn: '2015-08-03',
        }),
      ],
      'old',
    ],
    [
      'the next of two that are about to be sent',
      [aCareCase({ id: 'later', submittedOn: '2027-02-01', issuedOn: '2027-02-01' }), intended],
      'next',
    ],
  ])('%s', (_, proceedings, id) => {
    expect(courtPlan(aPlan({ proceedings }), { asAt }).proceedings?.id).toBe(id)
  })
})

describe('section 1', () => {
  const option = { id: 'o', option: 'home-with-support' as const, benefits: ['Sam wants it'] }

  test('gives the options with both sides, and names the side that is missing', () => {
    const plan = inCourt({}, { permanence: { options: [option], comparison: 'Home weighs most.' } })
    expect(textsOf(plan, 'options')).toEqual([
      'At home with parents, with support',
      'Sam wants it',
      'Home weighs most.',
    ])
    expect(gapsOf(plan)).toContain('/permanence/options/0/detriments')
  })

  test('asks for every option where the court is asked for separation, and not where it is not', () => {
    expect(gapsOf(inCourt({ plan: { final: 'A' } }))).toContain('/permanence/options')
    expect(gapsOf(inCourt({ plan: { final: 'B' } }))).not.toContain('/permanence/options')
  })

  test('gives the plans for permanence that run, and no others', () => {
    const plans = [
      { id: 'p1', plan: 'RETURN6M' as const, to: '2026-10-01' },
      { id: 'p2', plan: 'LTRELFR' as const, from: '2026-10-01' },
      { id: 'p3', plan: 'ADOPTION' as const, from: '2026-11-22' },
    ]
    expect(textsOf(inCourt({}, { permanence: { plans } }), 'where')).toEqual([
      'Long term with relatives or friends',
      '2026-10-01',
    ])
  })
})

describe('section 2', () => {
  test('names who family time is with, and where the name stands', () => {
    const plan = inCourt(
      {},
      { people: [aPerson()], contact: [{ id: 'c', personId: 'person-1', frequency: 'Every Saturday' }] },
    )
    expect(partOf(courtPlan(plan, { asAt }), 'contact').entries[0]?.lines).toEqual([
      { path: '/people/0/name', label: 'Name', text: 'Kim' },
      { path: '/people/0/relationship', label: 'Relationship to the child', text: 'Mother' },
      { path: '/contact/0/frequency', label: 'How often', text: 'Every Saturday' },
    ])
  })

  test('asks of each brother and sister whether together or apart', () => {
    const people = [aPerson({ relationship: 'brother' })]
    expect(gapsOf(inCourt({}, { people, siblings: [{ id: 's', personId: 'person-1' }] }))).toContain(
      '/siblings/0',
    )
    expect(gapsOf(inCourt({}, { people }))).toContain('/people/0')
    expect(gapsOf(inCourt({}, { siblings: [] })).filter((path) => path.startsWith('/siblings'))).toEqual([])
    expect(gapsOf(inCourt())).toContain('/siblings')
  })

  test('asks for family time after placement only where the plan is adoption', () => {
    const gap = '/permanence/contactAfterAdoption'
    expect(gapsOf(inCourt({ plan: { final: 'C' } }))).toContain(gap)
    expect(gapsOf(inCourt({ plan: { final: 'A' } }))).not.toContain(gap)
  })
})

test.each([
  ['of somebody who is not among the people', { personId: 'gone' }, true],
  ['of nobody named', {}, true],
  ['of somebody among the people', { personId: 'person-1' }, false],
])('family time %s', (_, who, asked) => {
  const contact = [{ id: 'c', frequency: 'Every Saturday', ...who }]
  const plan = inCourt({}, { people: [aPerson()], contact })
  const gap = { path: '/contact/0/personId', message: 'Enter with whom the child has this time' }
  if (asked) expect(courtPlan(plan, { asAt }).missing).toContainEqual(gap)
  else expect(courtPlan(plan, { asAt }).missing).not.toContainEqual(gap)
})

describe('no heading has nothing under it', () => {
  test.each([
    ['no proceedings', aPlan()],
    ['a care case', inCourt()],
    ['a care order with parents', inCourt({ plan: { final: 'B' } })],
    ['adoption', inCourt({ plan: { final: 'C' } })],
    ['nobody disagrees', inCourt({}, { participation: { disagreements: [] } })],
  ])('%s', (_, plan) => {
    const bare = courtPlan(plan, { asAt })
      .sections.flatMap(({ parts }) => parts)
      .filter(({ entries, missing }) => entries.length === 0 && missing.length === 0)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test.each([
    ['taking-part', '/participation/routes'],
    ['disagreements', '/participation/disagreements'],
    ['family-meeting', '/proceedings/0/familyMeetingOfferedOn'],
  ])('%s asks', (id, path) => {
    expect(partOf(courtPlan(inCourt(), { asAt }), id).missing.map((gap) => gap.path)).toEqual([path])
  })

  test.each([
    ['a list with none', []],
    ['one that is raised only later', [{ id: 'later', raisedOn: '2026-11-22' }]],
  ])('of disagreements %s says that there is none', (_, disagreements) => {
    const plan = inCourt({}, { participation: { disagreements } })
    expect(textsOf(plan, 'disagreements')).toEqual(['None'])
    expect(gapsOf(plan)).not.toContain('/participation/disagreements')
  })

  test('the options are left out where no court is asked to part the child from the parents', () => {
    const ids = (final: 'A' | 'B') =>
      courtPlan(inCourt({ plan: { final } }), { asAt }).sections[0]?.parts.map(({ id }) => id)
    expect(ids('A')).toContain('options')
    expect(ids('B')).not.toContain('options')
  })
})

describe('views', () => {
  const views = [
    aView('2026-10-16', { id: 'child', words: 'I want to stay.' }),
    aView('2026-10-17', { id: 'mother', whose: 'parent', words: 'Bring Sam home.' }),
    aView('2026-10-18', { id: 'school', about: ['education'], words: 'I like maths.' }),
    aView('2026-11-22', { id: 'later', words: 'Not said yet.' }),
  ]
  const plan = inCourt({}, { views })

  test('of the child stand with the needs, of others in section 3', () => {
    expect(textsOf(plan, 'childs-views')).toContain('I want to stay.')
    expect(textsOf(plan, 'views', 'views')).toContain('Bring Sam home.')
  })

  test('that are only on school, or of a later day, are not in it', () => {
    const texts = linesOf(courtPlan(plan, { asAt })).map(({ text }) => text)
    expect(texts).not.toContain('I like maths.')
    expect(texts).not.toContain('Not said yet.')
  })
})

describe('section 4', () => {
  test('does not take over who the carer is and where', () => {
    const carer = { name: 'Mo Ridley', address: '4 Quarry Rise' }
    const plan = inCourt(
      {},
      { placements: [aPlacement('2026-06-16', { carer, choice: { reason: 'Near school' } })] },
    )
    expect(textsOf(plan, 'placement')).toContain('Near school')
    expect(JSON.stringify(courtPlan(plan, { asAt }))).not.toMatch(/Mo Ridley|Quarry Rise/)
  })

  test('gives hearings and extensions, and asks for the steps of the long-term plan', () => {
    const plan = inCourt({
      hearings: [aHearing('final', { on: '2027-01-19' })],
      extensions: [
        { id: 'e1', grantedOn: '2026-11-20', until: '2027-01-29' },
        { id: 'e2', grantedOn: '2027-01-25', until: '2027-03-01' },
      ],
    })
    expect(textsOf(plan, 'timetable')).toEqual(['Final hearing', '2027-01-19', '2026-11-20', '2027-01-29'])
    expect(gapsOf(plan)).toContain('/permanence/plans')
  })
})

test('section 5 gives the actions of outcomes that are still open', () => {
  expect(textsOf(inCourt({}, { needs: [aNeed()] }), 'who-does-what')).toEqual([
    'Nadia and Mo agree a bedtime routine with Sam and write it on the kitchen board',
    'Nadia Farrow',
    'social worker',
    '2027-01-29',
    'Not started',
  ])
  const [outcome] = aNeed().outcomes ?? []
  const met = aNeed({ outcomes: outcome === undefined ? [] : [{ ...outcome, status: 'met' }] })
  expect(textsOf(inCourt({}, { needs: [met] }), 'who-does-what')).toEqual([])
})

test('section 3 gives the disagreements of the day, and none that is dated later', () => {
  const disagreements = [
    { id: 'now', about: 'The school', raisedOn: asAt },
    { id: 'later', about: 'The move', raisedOn: '2026-11-22' },
  ]
  expect(textsOf(inCourt({}, { participation: { disagreements } }), 'disagreements')).toEqual([
    'The school',
    asAt,
  ])
})

test('section 5 gives the review to come, by the day planned or the day moved to', () => {
  expect(textsOf(inCourt({}, { reviews: [{ id: 'r', plannedFor: '2026-12-14' }] }), 'reviews')).toEqual([
    '2026-12-14',
  ])
  const moved = { id: 'r', plannedFor: '2026-11-02', heldOn: '2026-11-30' }
  expect(textsOf(inCourt({}, { reviews: [moved] }), 'reviews')).toEqual(['2026-11-30'])
  expect(textsOf(inCourt({}, { reviews: [{ id: 'r', plannedFor: '2026-11-02' }] }), 'reviews')).toEqual([])
})

describe('no contact', () => {
  const none = (changes = {}) =>
    inCourt({}, { people: [aPerson()], contact: [{ id: 'c', personId: 'person-1', none: true, ...changes }] })

  test('is said, and why is asked', () => {
    expect(textsOf(none(), 'contact')).toEqual(['Kim', 'Mother', 'Yes'])
    expect(courtPlan(none(), { asAt }).missing).toContainEqual({
      path: '/contact/0/reasonIfNone',
      message: 'Enter why there is no contact, and when that is looked at again',
    })
    expect(gapsOf(none())).not.toContain('/proceedings/0/plan/contact')
  })
  test('with its reason leaves nothing to ask', () => {
    const plan = none({ reasonIfNone: 'She is not to know where Sam lives' })
    expect(textsOf(plan, 'contact')).toContain('She is not to know where Sam lives')
    expect(gapsOf(plan)).not.toContain('/contact/0/reasonIfNone')
  })
  test('is not said of somebody whom the child sees', () => {
    expect(textsOf(none({ none: false, frequency: 'Every Saturday' }), 'contact')).toEqual([
      'Kim',
      'Mother',
      'Every Saturday',
    ])
  })
})

describe('an entry that does not tell what its part is for leaves the gap', () => {
  const action = (changes = {}) =>
    ({
      needs: [
        aNeed({ outcomes: [{ id: 'o', actions: [{ id: 'a', what: 'Bedtime routine', ...changes }] }] }),
      ],
    }) as const
  test.each([
    ['a view with no words', '/views', { views: [{ id: 'v', whose: 'child', on: asAt }] }],
    ['a need with a domain alone', '/proceedings/0/plan/needs', { needs: [{ id: 'n', domain: 'health' }] }],
    ['a worker with no name', '/workers', { workers: [{ id: 'w', role: 'social-worker' }] }],
    [
      'a trigger and nothing to be done',
      '/contingencies',
      { contingencies: [{ id: 'c', trigger: 'Mo is ill' }] },
    ],
    [
      'a decision on going home, and not why',
      '/permanence/returnHome',
      { permanence: { returnHome: { decision: 'pursued' } } },
    ],
    ['what is done, and not by whom or when', '/needs', action()],
    ['what is done by when, and not by whom', '/needs', action({ by: '2026-12-01' })],
  ] as const)('%s', (_, path, parts) => {
    expect(gapsOf(inCourt({}, parts as Parameters<typeof inCourt>[1]))).toContain(path)
  })
  test.each([
    [
      'why there is no view',
      '/views',
      {
        views: [
          { id: 'v', whose: 'child', on: asAt, notObtained: 'Sam is a week old' },
          aView(asAt, { id: 'm', whose: 'parent' }),
        ],
      },
    ],
    ['a need in words', '/proceedings/0/plan/needs', { needs: [{ id: 'n', statement: 'Sleep' }] }],
    ['the name of the IRO', '/workers', { iro: { name: 'Ruth Adeyemi' } }],
    ['what is to be done', '/contingencies', { contingencies: [{ id: 'c', action: 'Gran comes' }] }],
    [
      'going home, and why',
      '/permanence/returnHome',
      { permanence: { returnHome: { decision: 'pursued', reason: 'It is safe' } } },
    ],
    ['who does what by when', '/needs', { needs: [aNeed()] }],
  ] as const)('%s closes it', (_, path, parts) => {
    expect(gapsOf(inCourt({}, parts as Parameters<typeof inCourt>[1]))).not.toContain(path)
  })
})

test('what came only after the day is not in it', () => {
  const later = '2026-11-22'
  const plan = (on: string) =>
    inCourt(
      {
        hearings: [aHearing('final', { on, result: 'Care order' })],
        familyMeetingHeldOn: on,
      },
      { participation: { disagreements: [{ id: 'd', about: 'The school', settledOn: on }] } },
    )
  expect(textsOf(plan(asAt), 'timetable')).toEqual(['Final hearing', asAt, 'Care order'])
  expect(textsOf(plan(later), 'timetable')).toEqual(['Final hearing', later])
  expect(textsOf(plan(asAt), 'disagreements')).toEqual(['The school', asAt])
  expect(textsOf(plan(later), 'disagreements')).toEqual(['The school'])
  expect(textsOf(plan(asAt), 'family-meeting')).toEqual([asAt])
  expect(textsOf(plan(later), 'family-meeting')).toEqual([])
})

describe('what it cannot be made of', () => {
  test('a day that there is not', () => {
    expect(() => courtPlan(aPlan(), { asAt: '2026-02-30' })).toThrow(AsAtError)
  })
  test.each([[null], [[]], [{}], [{ ...aPlan(), proceedings: 'none' }]])('%j is no record', (value) => {
    expect(() => courtPlan(value as never, { asAt })).toThrow(UnreadableRecordError)
  })
  test('the error says what is wrong, and what to do', () => {
    try {
      courtPlan({} as never, { asAt })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        code: 'E_UNREADABLE_RECORD',
        message:
          'The record is not of the shape of a care plan. Read it with readCarePlan first, and put right each of its issues.',
      })
      expect((error as UnreadableRecordError).issues.length).toBeGreaterThan(0)
    }
  })
})

describe('any plan of the shape of the model', () => {
  test('is projected without a word that is not in the record, each line with its place', () => {
    fc.assert(
      fc.property(anyCarePlan, anyDay, (plan, day) => {
        const before = JSON.stringify(plan)
        const projection = courtPlan(plan, { asAt: day })
        expect(JSON.stringify(plan)).toBe(before)
        expect(projection.sections).toHaveLength(5)
        for (const { path, text } of linesOf(projection)) {
          const value = at(plan, path)
          expect(value, path).toBeDefined()
          // Free text and dates are the record's own; only codes, yes and no have other words here.
          if (typeof value === 'string' && / /.test(value)) expect(text).toBe(value)
        }
        for (const { path } of projection.missing) expect(path).toMatch(/^(\/[A-Za-z0-9]+)+$/)
      }),
      { numRuns: 100 },
    )
  })
})
