import { anSdq, anSdqPlan, anSdqWithout, noSdq } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './shape.ts'

const asAt = '2026-11-21'
const on = '2026-05-12'

testRule(rule, [
  {
    name: 'five scales and a total',
    plan: anSdqPlan([anSdq(on)]),
    asAt,
    expect: { outcome: 'pass', path: '/health/sdq' },
  },
  {
    name: 'the lowest and the highest scores that a scale can have',
    plan: anSdqPlan([anSdq(on, { emotional: 0, conduct: 10, hyperactivity: 10, peer: 0, total: 20 })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'five scales without a total, which they add up to',
    plan: anSdqPlan([anSdqWithout(on, 'total')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'one scale was left out',
    plan: anSdqPlan([anSdq('2025-05-12'), anSdqWithout(on, 'peer')]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/sdq/1/peer',
      message: 'Enter the score of this scale of the questionnaire: peer',
    },
  },
  {
    name: 'prosocial was left out, as it is not in the total',
    plan: anSdqPlan([anSdqWithout(on, 'prosocial')]),
    asAt,
    expect: { outcome: 'needsReview', path: '/health/sdq/0/prosocial' },
  },
  {
    name: 'only the total was written down',
    plan: anSdqPlan([anSdqWithout(on, 'emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial')]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/health/sdq/0',
      message: 'Enter the five scales of this questionnaire: only its total is recorded',
    },
  },
  {
    name: 'a day and nothing else',
    plan: anSdqPlan([{ id: 's', on }]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0' },
  },
  {
    name: 'two items of a scale were answered, so that it has no score',
    plan: anSdqPlan([
      {
        ...anSdqWithout(on, 'peer', 'total'),
        incompleteScales: [{ id: 'i', scale: 'peer', answered: 2, sum: 1 }],
      },
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'three items of a scale were answered, so that it has one',
    plan: anSdqPlan([
      {
        ...anSdqWithout(on, 'peer', 'total'),
        incompleteScales: [{ id: 'i', scale: 'peer', answered: 3, sum: 1 }],
      },
    ]),
    asAt,
    expect: { outcome: 'needsReview', path: '/health/sdq/0/peer' },
  },
  {
    name: 'a score, and the reason why there is none',
    plan: anSdqPlan([anSdq(on, { reasonForNone: 'SDQ5' })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/reasonForNone',
      message: 'Take out the score or the reason why there is none: only one of the two can stand',
    },
  },
  {
    name: 'a score one year and a reason the next',
    plan: anSdqPlan([anSdq('2025-05-12'), noSdq(on)]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the carer refused, so that there is no questionnaire',
    plan: anSdqPlan([noSdq(on)]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a questionnaire that is dated tomorrow',
    plan: anSdqPlan([{ id: 's', on: '2026-11-22' }]),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no list of questionnaires', plan: anSdqPlan(undefined), asAt, expect: 'notApplicable' },
])
