import { aCareOrderPlan, aNeed, anAction, anOutcome } from '@open-care-plan/model/testing'
import { beforeEach, expect, test, vi } from 'vitest'
import { assessOutcome } from '../smart/assess-outcome.ts'
import { caseFacts } from './case-facts.ts'
import { plannedSteps } from './planned-steps.ts'

// What is handed over is seen from outside; what comes back is the real thing.
vi.mock('../smart/assess-outcome.ts', { spy: true })
beforeEach(() => {
  vi.mocked(assessOutcome).mockClear()
})

const asAt = '2026-11-21'
const steps = (parts: Parameters<typeof aCareOrderPlan>[0]) =>
  plannedSteps(caseFacts(aCareOrderPlan(parts), asAt)).map(({ kind, path }) => [kind, path])

/** What the letters were asked about, in order. */
const asked = () => vi.mocked(assessOutcome).mock.calls.map(([input]) => input)

test('every open outcome and every action of it is judged, each at the place of its own words', () => {
  const actions = [anAction(), anAction({ id: 'action-2' })]
  expect(
    steps({ needs: [aNeed({ outcomes: [] }), aNeed({ id: 'need-2', outcomes: [anOutcome({ actions })] })] }),
  ).toEqual([
    ['outcome', '/needs/1/outcomes/0/statement'],
    ['action', '/needs/1/outcomes/0/actions/0/what'],
    ['action', '/needs/1/outcomes/0/actions/1/what'],
  ])
})

test.each([
  ['open', 2],
  ['partly-met', 2],
  ['met', 0],
  ['dropped', 0],
] as const)('an outcome that is %s gives %i', (status, count) => {
  expect(steps({ needs: [aNeed({ outcomes: [anOutcome({ status })] })] })).toHaveLength(count)
})

test.each([
  ['not-started', 1],
  ['in-progress', 1],
  ['done', 0],
  ['stopped', 0],
] as const)('an action that is %s gives %i', (status, count) => {
  const outcome = anOutcome({ statement: '', actions: [anAction({ status })] })
  expect(steps({ needs: [aNeed({ outcomes: [outcome] })] })).toHaveLength(count)
})

test('an outcome or action without words is left to the rules that ask for them', () => {
  const outcome = anOutcome({ statement: ' ', actions: [anAction({ what: '' })] })
  expect(steps({ needs: [aNeed({ outcomes: [outcome] })] })).toEqual([])
  expect(steps({})).toEqual([])
})

test('an outcome is handed over with what is typed beside it', () => {
  steps({ needs: [aNeed({ outcomes: [anOutcome({ actions: [] })] })] })
  expect(asked()).toEqual([
    {
      text: 'Sam sleeps through five nights in seven',
      structured: {
        by: '2027-03-26',
        measure: 'Five nights in seven, four weeks running; Nights without waking, in the carer’s diary',
        baseline: 'Two nights in seven in November 2026, from the carer’s diary',
        why: 'Sam is too tired to learn, and says that waking in the dark is frightening',
      },
      context: {
        planDate: asAt,
        childAge: 10,
        dateOfBirth: '2016-05-14',
        domain: 'emotional-behavioural',
        need: 'Sam needs to feel safe at night, because nights at home were when the shouting began',
      },
    },
  ])
})

test('an action is handed over with who does it, and for what its outcome is', () => {
  steps({ needs: [aNeed({ outcomes: [anOutcome({ statement: 'Sam sleeps', why: 'He is tired' })] })] })
  expect(asked()[1]).toMatchObject({
    text: 'Nadia and Mo agree a bedtime routine with Sam and write it on the kitchen board',
    structured: {
      who: 'Nadia Farrow, social worker',
      by: '2027-01-29',
      measure: 'The routine is on the board, and Sam can say it',
      why: 'Sam sleeps; He is tired',
    },
  })
})

test('what is blank or not recorded is not handed over', () => {
  const actions = [{ id: 'action-1', what: 'Ring the school', owner: { name: ' ' } }]
  const outcomes = [{ id: 'outcome-1', statement: 'Sam reads', measure: ' ', why: '', actions }]
  plannedSteps(
    caseFacts(
      { schemaVersion: '1-0-0', id: 'plan-1', child: { id: 'child-1' }, needs: [{ id: 'need-1', outcomes }] },
      asAt,
    ),
  )
  expect(asked()).toEqual([
    { text: 'Sam reads', structured: {}, context: { planDate: asAt } },
    { text: 'Ring the school', structured: { why: 'Sam reads' }, context: { planDate: asAt } },
  ])
})

test.each([
  ['the day of the revision', { revisedOn: '2026-10-01' }, '2026-10-01'],
  ['the day of the check, where the revision is later', { revisedOn: '2026-12-01' }, asAt],
  ['the day of the check, where none is recorded', {}, asAt],
])('a plan is written on %s', (_, state, planDate) => {
  steps({ state, needs: [aNeed()] })
  expect(asked()[0]?.context?.planDate).toBe(planDate)
})

test('reviews that are planned and not held have days, those before the plan are none', () => {
  const reviews = [
    { id: 'r-1', plannedFor: '2026-11-20' },
    { id: 'r-2', plannedFor: '2027-01-15' },
    { id: 'r-3', plannedFor: '2027-02-01', heldOn: '2027-02-01' },
    { id: 'r-4' },
  ]
  steps({ reviews, needs: [aNeed()] })
  expect(asked()[0]?.context?.reviewDates).toEqual(['2027-01-15'])
})

test('the terms of the school are handed over where their names say which they are', () => {
  const from = '2027-01-04'
  const to = '2027-03-25'
  const termDates = [
    { id: 't-1', name: 'Spring term 2027', from, to },
    { id: 't-2', name: 'Term 4', from, to },
    { id: 't-3', name: 'Summer', from },
    { id: 't-4', from, to },
  ]
  steps({ education: { termDates }, needs: [aNeed()] })
  expect(asked()[0]?.context?.termDates).toEqual([{ name: 'spring', from, to }])
})

test('every outcome is judged once for all rules', () => {
  const facts = caseFacts(aCareOrderPlan({ needs: [aNeed()] }), asAt)
  expect(plannedSteps(facts)).toBe(plannedSteps(facts))
  expect(asked()).toHaveLength(2)
})
