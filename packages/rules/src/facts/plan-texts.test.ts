import { aCarePlanOfEverything, aNeed, aPlacement, aPlan, aView } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { caseFacts } from './case-facts.ts'
import { planTexts } from './plan-texts.ts'

const asAt = '2026-11-21'

/** Every text that is read, with its place and its reader. */
const textsOf = (parts: Parameters<typeof aPlan>[0]) =>
  planTexts(caseFacts(aPlan(parts), asAt)).map(({ path, text, audience }) => [path, text, audience])

test('what is written about the child is the plan’s, with its place', () => {
  expect(textsOf({ permanence: { aim: 'Sam grows up with Gran' } })).toEqual([
    ['/permanence/aim', 'Sam grows up with Gran', 'plan'],
  ])
})

test('a text in a list has the number of its item', () => {
  expect(
    textsOf({
      reasons: { risks: [], evidence: [{ id: 'e-1' }, { id: 'e-2', what: 'A bruise on the left arm' }] },
      needs: [aNeed({ statement: 'Sam needs rest', strengths: '', outcomes: [] })],
    }),
  ).toEqual([
    ['/reasons/evidence/1/what', 'A bruise on the left arm', 'plan'],
    ['/needs/0/statement', 'Sam needs rest', 'plan'],
  ])
})

test('what is put before a court is read by a court', () => {
  const plan = { threshold: 'No food in the flat', welfare: 'Sam is safe here' }
  expect(textsOf({ proceedings: [{ id: 'p-1', plan, result: 'Care order made' }] })).toEqual([
    ['/proceedings/0/plan/threshold', 'No food in the flat', 'court'],
    ['/proceedings/0/plan/welfare', 'Sam is safe here', 'court'],
    ['/proceedings/0/result', 'Care order made', 'court'],
  ])
})

test('what is said to the child is read by the child, and what stands beside it is the plan’s', () => {
  const contingency = { id: 'c-1', action: 'Bea fetches Sam', saidToChild: 'Bea comes to fetch you' }
  expect(textsOf({ contingencies: [contingency], state: { whatChanged: 'You see Gran more' } })).toEqual(
    expect.arrayContaining([
      ['/contingencies/0/action', 'Bea fetches Sam', 'plan'],
      ['/contingencies/0/saidToChild', 'Bea comes to fetch you', 'child'],
      ['/state/whatChanged', 'You see Gran more', 'child'],
    ]),
  )
})

test('nobody’s own words are read, and what was done about them is', () => {
  const view = aView('2026-10-12', { words: 'I hate contact there', response: 'Gran now comes on Sundays' })
  expect(textsOf({ views: [view] })).toEqual([['/views/0/response', 'Gran now comes on Sundays', 'plan']])
  expect(
    textsOf({
      needs: [aNeed({ childsView: 'I want my own bed', statement: '', strengths: '', outcomes: [] })],
    }),
  ).toEqual([])
})

test('names, roles, places and references are not read', () => {
  expect(
    textsOf({
      child: { givenName: 'Sam Lee', likesToBeCalled: 'Sam the Man' },
      people: [{ id: 'person-1', name: 'Kim Holt', relationship: 'mother' }],
      iro: { name: 'Ruth Calder', phone: '0151 496 0000' },
      placements: [aPlacement('2025-09-01', { plan: { gp: { name: 'Dr Iqbal', address: '3 Low Road' } } })],
      proceedings: [{ id: 'p-1', court: 'Family Court at Leeds', caseNumber: 'LS26 C00001' }],
      workers: [{ id: 'worker-1', name: 'Nadia Farrow' }],
    }),
  ).toEqual([])
})

test('a single word is a code, a date or an id', () => {
  expect(textsOf({ permanence: { aim: 'Home' } })).toEqual([])
})

test('an authority’s own fields and the answers to its questions are not read', () => {
  expect(
    textsOf({
      extensions: { wirral: { note: 'Ongoing concerns remain' } },
      judgements: [{ id: 'j-1', note: 'Ongoing concerns remain' }] as never,
    }),
  ).toEqual([])
})

test('a plan that says nothing has no texts', () => {
  expect(textsOf({})).toEqual([])
  expect(planTexts(caseFacts(aCarePlanOfEverything(), asAt))).toEqual([])
})
