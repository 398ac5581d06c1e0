import type { CarePlanRecord } from '@open-care-plan/model'
import { aCareOrderPlan, aPlan, aReview, aSection20Plan, aVisit } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { defineRule } from '../engine/define-rule.ts'
import { AsAtError } from '../engine/errors.ts'
import { due, pass, unknown } from '../engine/verdicts.ts'
import { england } from '../profiles/england.ts'
import { defineProfile } from '../profiles/profile.ts'
import { timetable } from './timetable.ts'

/** The child of the builders became looked after on Monday 1 September 2025: 20 working days end on Monday 29 September. */
const firstReviewBy = '2025-09-29'

const dutiesOf = (plan: CarePlanRecord, asAt: string, ruleId: string) =>
  timetable(plan, { asAt }).duties.filter((duty) => duty.ruleId === ruleId)

const firstReview = (reviews: CarePlanRecord['reviews'], asAt: string) => {
  const plan = aCareOrderPlan(reviews === undefined ? {} : { reviews })
  const duties = dutiesOf(plan, asAt, 'time-limits/first-review')
  expect(duties).toHaveLength(1)
  return duties[0]
}

describe('the five ways in which a duty stands', () => {
  test.each([
    ['held on the last day', [aReview('2025-09-29')], '2026-06-01', 'met', '2025-09-29'],
    ['held the day after', [aReview('2025-09-30')], '2026-06-01', 'late', '2025-09-30'],
    ['not held, and the last day is today', [], '2025-09-29', 'pending', undefined],
    ['not held, and the last day was yesterday', [], '2025-09-30', 'overdue', undefined],
    ['held only after the day of the check', [aReview('2025-10-07')], '2025-10-06', 'overdue', undefined],
    ['no list of reviews, the day after', undefined, '2025-09-30', 'unknown', undefined],
    ['no list of reviews, years after', undefined, '2028-09-30', 'unknown', undefined],
    ['no list of reviews, and the last day is today', undefined, '2025-09-29', 'pending', undefined],
  ] as const)('a first review %s', (_, reviews, asAt, status, doneOn) => {
    const kept = reviews === undefined ? undefined : [...reviews]
    expect(firstReview(kept, asAt)).toMatchObject({ status, dueOn: firstReviewBy })
    expect(firstReview(kept, asAt)?.doneOn).toBe(doneOn)
  })

  test('planned for after the last day is still to come, and says what to do', () => {
    expect(firstReview([{ id: 'next', plannedFor: '2025-10-14' }], '2025-09-20')).toMatchObject({
      status: 'pending',
      dueOn: firstReviewBy,
      message:
        'Bring the review forward: it is planned for 14 October 2025, and it is due by 29 September 2025',
    })
  })
})

test('a duty has what started its time, its last day, what met it, and what it rests on', () => {
  expect(firstReview([aReview('2025-09-24')], '2025-12-01')).toEqual({
    ruleId: 'time-limits/first-review',
    title: 'First review within 20 working days',
    kind: 'review',
    status: 'met',
    trigger: { what: 'The child became looked after', on: '2025-09-01' },
    dueOn: firstReviewBy,
    doneOn: '2025-09-24',
    path: '/reviews/0',
    message: 'The first review was held in time',
    force: 'must',
    standing: 'read',
    citation: [
      {
        source: 'SI 2010/959',
        provision: 'reg 33(1)',
        url: 'https://www.legislation.gov.uk/uksi/2010/959/contents',
      },
    ],
  })
})

describe('duties that come again', () => {
  const plan = aSection20Plan({
    reviews: [aReview('2025-09-24'), aReview('2025-12-17'), aReview('2026-06-17'), aReview('2027-01-04')],
    visits: [aVisit('2025-09-08'), aVisit('2025-10-20'), aVisit('2025-12-02')],
  })

  test('stand there each time, kept or missed, and the next', () => {
    const reviews = dutiesOf(plan, '2027-02-01', 'time-limits/later-reviews')
    expect(reviews.map(({ trigger, dueOn, doneOn, status }) => [trigger.on, dueOn, doneOn, status])).toEqual([
      ['2025-12-17', '2026-06-17', '2026-06-17', 'met'],
      ['2026-06-17', '2026-12-17', '2027-01-04', 'late'],
      ['2027-01-04', '2027-07-04', undefined, 'pending'],
    ])
    expect(reviews[0]?.message).toBe('Done on 17 June 2026')
  })

  test('stand there for visits too: on the last day of six weeks, and the day after it', () => {
    const visits = dutiesOf(plan, '2026-01-14', 'time-limits/visits-first-year')
    expect(visits.map(({ dueOn, doneOn, status }) => [dueOn, doneOn, status])).toEqual([
      ['2025-10-13', '2025-09-08', 'met'],
      ['2025-10-20', '2025-10-20', 'met'],
      ['2025-12-01', '2025-12-02', 'late'],
      ['2026-01-13', undefined, 'overdue'],
    ])
  })
})

describe('the whole', () => {
  const plan = aCareOrderPlan({ reviews: [aReview('2025-09-24')], visits: [aVisit('2025-09-03')] })
  const asAt = '2025-10-20'

  test('comes with the earliest due first, and what has no last day at the end', () => {
    const days = timetable(plan, { asAt }).duties.map(({ dueOn }) => dueOn)
    const dated = days.filter((day) => day !== undefined)
    expect(dated.length).toBeGreaterThan(10)
    expect(dated).toEqual([...dated].sort())
    expect(days.slice(0, dated.length)).toEqual(dated)
  })

  test('says as at which day, by which profile and which rules', () => {
    expect(timetable(plan, { asAt })).toMatchObject({ readable: true, issues: [], asAt, profile: 'england' })
    expect(timetable(plan, { asAt }).ruleSet).toMatch(/^\d+\.\d+\.\d+/)
  })

  test('lists nothing for a record that is not of the shape of the model, and says why', () => {
    const wrong = { ...plan, palcements: [] } as unknown as CarePlanRecord
    const { readable, issues, duties } = timetable(wrong, { asAt })
    expect([readable, issues.map(({ path }) => path), duties]).toEqual([false, ['/palcements'], []])
  })

  test('owes nothing to a child who is not looked after yet, or no more', () => {
    const past = { lookedAfterFrom: '2025-09-01', lookedAfterUntil: '2025-10-01', statuses: [] }
    const owed = (legal: CarePlanRecord['legal'], on: string) =>
      timetable(aPlan(legal === undefined ? {} : { legal }), { asAt: on }).duties.filter(
        ({ ruleId }) => ruleId !== 'time-limits/ceasing-approved',
      )
    expect(owed({ lookedAfterFrom: '2026-01-05' }, '2025-12-01')).toEqual([])
    expect(owed(past, '2025-12-01')).toEqual([])
  })

  test('asks for the day the child became looked after where nobody entered it', () => {
    const [duty] = dutiesOf(aPlan({ legal: {} }), asAt, 'time-limits/first-review')
    expect(duty).toMatchObject({ status: 'unknown', path: '/legal/lookedAfterFrom' })
    expect(duty?.dueOn).toBeUndefined()
  })

  test('throws where the day is none', () => {
    expect(() => timetable(plan, { asAt: '2025-02-29' })).toThrow(AsAtError)
  })
})

describe('a profile', () => {
  const plan = aCareOrderPlan({ reviews: [] })
  const asAt = '2025-10-20'
  const own = defineRule({
    id: 'example-council/welcome-letter',
    title: 'A letter of welcome within a week',
    requirement: 'The child gets a letter of welcome within a week.',
    force: 'local',
    standing: 'read',
    citation: [{ source: 'Example Council welcome policy' }],
    why: 'Post with your own name on it says that you live here.',
    doesNotJudge: 'What the letter says.',
    messages: { due: 'Send the letter by {dueOn}', unknown: 'Enter the day of the letter' },
    outcomes: ['pass', 'needsReview'],
    timetable: 'placement',
    countedFrom: 'The child became looked after',
    evaluate: ({ facts }) => {
      const from = facts.lookedAfterFrom
      return from === undefined ? unknown('/extensions') : due('/extensions', { from, dueOn: '2025-10-27' })
    },
  })
  const council = defineProfile({
    id: 'example-council',
    title: 'Example Council',
    extends: england,
    rules: { 'time-limits/first-review': 'off' },
    ownRules: [own],
  })

  test('takes rules away and adds its own', () => {
    const { profile, duties } = timetable(plan, { asAt, profile: council })
    expect(profile).toBe('example-council')
    expect(duties.some(({ ruleId }) => ruleId === 'time-limits/first-review')).toBe(false)
    expect(duties.find(({ ruleId }) => ruleId === own.id)).toMatchObject({
      status: 'pending',
      trigger: { what: 'The child became looked after', on: '2025-09-01' },
      dueOn: '2025-10-27',
      message: 'Send the letter by 27 October 2025',
    })
  })

  test('leaves out a rule that only says that all is well', () => {
    const quiet = defineRule({ ...own, id: 'example-council/quiet', evaluate: () => pass('/extensions') })
    const { duties } = timetable(plan, { asAt, profile: { ...council, ownRules: [quiet] } })
    expect(duties.some(({ ruleId }) => ruleId === quiet.id)).toBe(false)
  })
})
