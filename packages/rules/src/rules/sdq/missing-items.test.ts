import type { SdqIncompleteScale, SdqScores } from '@open-care-plan/model'
import { anSdq, anSdqPlan, anSdqWithout } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './missing-items.ts'

const asAt = '2026-11-21'
const on = '2026-05-12'
const incomplete = (changes: Partial<SdqIncompleteScale>): Pick<SdqScores, 'incompleteScales'> => ({
  incompleteScales: [{ id: 'i', scale: 'emotional', answered: 3, sum: 4, ...changes }],
})
const scored = (emotional: number, changes: Partial<SdqIncompleteScale> = {}) =>
  anSdqPlan([anSdq(on, { emotional, total: emotional + 8, ...incomplete(changes) })])
const unscored = (changes: Partial<SdqIncompleteScale>, ...left: (keyof SdqScores)[]) =>
  anSdqPlan([{ ...anSdqWithout(on, 'emotional', ...left), ...incomplete(changes) }])

testRule(rule, [
  {
    name: 'a sum of 4 over three items is 6.67, and rounded to 7',
    plan: scored(7),
    asAt,
    expect: { outcome: 'pass', path: '/health/sdq' },
  },
  {
    name: 'it was cut to 6 in place of rounded',
    plan: scored(6),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/emotional',
      data: { scale: 'emotional', score: 6, sum: 4, answered: 3, exact: 6.67 },
      message: 'Correct the emotional score of 6: a sum of 4 over 3 items is 6.67 when scaled up',
    },
  },
  {
    name: 'it was not scaled up',
    plan: scored(4),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', data: { score: 4, exact: 6.67 } },
  },
  {
    name: 'four items, and a half rounded up',
    plan: scored(3, { answered: 4, sum: 2 }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'four items, and a half rounded down',
    plan: scored(2, { answered: 4, sum: 2 }),
    asAt,
    expect: 'pass',
  },
  { name: 'all five items after all', plan: scored(4, { answered: 5, sum: 4 }), asAt, expect: 'pass' },
  {
    name: 'a score on two items',
    plan: scored(5, { answered: 2, sum: 2 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/emotional',
      message: 'Take out the score of the emotional scale: only 2 of its five items were answered',
    },
  },
  {
    name: 'two items and no score, and no total either',
    plan: unscored({ answered: 2, sum: 2 }, 'total'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'two items and no score, but a total',
    plan: unscored({ answered: 2, sum: 2 }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/health/sdq/0/total',
      message: 'Decide whether a total can be given: the emotional scale had too few answers for a score',
    },
  },
  {
    name: 'prosocial has too few answers, and is not in the total',
    plan: anSdqPlan([
      { ...anSdqWithout(on, 'prosocial'), ...incomplete({ scale: 'prosocial', answered: 1 }) },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'three items were answered, and there is no score',
    plan: unscored({}),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/sdq/0/emotional',
      message: 'Enter the score of the emotional scale: 3 of its items were answered, which is enough',
    },
  },
  {
    name: 'more than three items can add up to',
    plan: scored(10, { sum: 7 }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/incompleteScales/0/sum',
      data: { sum: 7, answered: 3, most: 6 },
    },
  },
  {
    name: 'nobody entered how many were answered',
    plan: anSdqPlan([anSdq(on, { incompleteScales: [{ id: 'i', scale: 'peer' }] })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0/incompleteScales/0/answered' },
  },
  {
    name: 'nobody entered what they add up to',
    plan: anSdqPlan([anSdq(on, { incompleteScales: [{ id: 'i', scale: 'peer', answered: 4 }] })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0/incompleteScales/0/sum' },
  },
  {
    name: 'nobody entered which scale it is',
    plan: anSdqPlan([anSdq(on, { incompleteScales: [{ id: 'i', answered: 4 }] })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0/incompleteScales/0/scale' },
  },
  { name: 'every item was answered', plan: anSdqPlan([anSdq(on)]), asAt, expect: 'notApplicable' },
])
