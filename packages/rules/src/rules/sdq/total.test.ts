import { anSdq, anSdqPlan, anSdqWithout, noSdq } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './total.ts'

const asAt = '2026-11-21'
const on = '2026-05-12'

testRule(rule, [
  {
    name: 'four scales add up to the total',
    plan: anSdqPlan([anSdq(on)]),
    asAt,
    expect: { outcome: 'pass', path: '/health/sdq' },
  },
  {
    name: 'the highest total there is',
    plan: anSdqPlan([anSdq(on, { emotional: 10, conduct: 10, hyperactivity: 10, peer: 10, total: 40 })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the total is one more than the scales',
    plan: anSdqPlan([anSdq('2025-05-12'), anSdq(on, { total: 13 })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/1/total',
      data: { total: 13, sum: 12 },
      message:
        'Correct the total of 13, or its scales: emotional, conduct, hyperactivity and peer add up to 12',
    },
  },
  {
    name: 'prosocial was added',
    plan: anSdqPlan([anSdq(on, { total: 20 })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/total',
      data: { total: 20, sum: 12 },
      message: 'Take prosocial out of the total of 20: the other four scales add up to 12',
    },
  },
  {
    name: 'prosocial is 0, so that adding it changes nothing',
    plan: anSdqPlan([anSdq(on, { prosocial: 0 })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a scale is missing, and with a full score the total would fit',
    plan: anSdqPlan([{ ...anSdqWithout(on, 'peer'), total: 20 }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a scale is missing, and the total is more than a full score would make it',
    plan: anSdqPlan([{ ...anSdqWithout(on, 'peer'), total: 21 }]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/health/sdq/0/total',
      data: { total: 21, least: 10, most: 20 },
    },
  },
  {
    name: 'a scale is missing, and the total is less than the others',
    plan: anSdqPlan([{ ...anSdqWithout(on, 'peer'), total: 9 }]),
    asAt,
    expect: { outcome: 'fail', data: { total: 9, least: 10, most: 20 } },
  },
  { name: 'no total is recorded', plan: anSdqPlan([anSdqWithout(on, 'total')]), asAt, expect: 'pass' },
  { name: 'only a reason for no score', plan: anSdqPlan([noSdq(on)]), asAt, expect: 'notApplicable' },
])
