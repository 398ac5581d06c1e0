import type { PlanReturn, PlanState } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './returns-answered.ts'

const asAt = '2026-11-21'
const whole: PlanReturn = {
  id: 'return-1',
  on: '2026-11-02',
  by: 'Team manager',
  reasons: ['Say in Sam’s own words what Sam thinks of the move'],
  answeredOn: '2026-11-02',
}
const sentBack = (changes: Partial<PlanReturn>, without?: keyof PlanReturn, state: PlanState = {}) => {
  const { ...one } = { ...whole, ...changes }
  if (without !== undefined) delete one[without]
  return aPlan({ state: { ...state, returns: [one] } })
}

testRule(rule, [
  {
    name: 'put right on the same day',
    plan: sentBack({}),
    asAt,
    expect: { outcome: 'pass', path: '/state/returns' },
  },
  {
    name: 'no reasons',
    plan: sentBack({}, 'reasons'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/returns/0/reasons',
      data: { on: '2026-11-02' },
      message: 'Say what has to be put right in the plan that was sent back on 2 November 2026',
    },
  },
  { name: 'a reason of blanks', plan: sentBack({ reasons: ['  '] }), asAt, expect: 'fail' },
  {
    name: 'no record that it was put right',
    plan: sentBack({}, 'answeredOn', { status: 'returned' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/returns/0/answeredOn',
      message: 'Put the plan right, or enter when that was done: it was sent back on 2 November 2026',
    },
  },
  {
    name: 'it was put right, and the status still says that it was sent back',
    plan: sentBack({ answeredOn: '2026-11-20' }, undefined, { status: 'returned' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/state/returns',
      message:
        'Enter who sent the plan back this time, when and why, or what its state is now: every time on record was put right',
    },
  },
  {
    name: 'it was put right that day, and nobody has looked at it again',
    plan: sentBack({ answeredOn: asAt }, undefined, { status: 'returned' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'to be put right by tomorrow',
    plan: sentBack({ answeredOn: '2026-11-22' }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'put right on the day before it was sent back',
    plan: sentBack({ answeredOn: '2026-11-01' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/state/returns/0/answeredOn',
      data: { on: '2026-11-02', answeredOn: '2026-11-01' },
      message:
        'Check the dates: the plan was put right on 1 November 2026, before it was sent back on 2 November 2026',
    },
  },
  {
    name: 'neither the day nor the reasons',
    plan: aPlan({ state: { returns: [{ id: 'return-1' }] } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/state/returns/0/reasons',
        message: 'Say what has to be put right in the plan that was sent back',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/state/returns/0/on',
        message: 'Enter the day on which the plan was sent back',
      },
    ],
  },
  {
    name: 'the status says that it was sent back, and nothing says why',
    plan: aPlan({ state: { status: 'returned' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/returns',
      message: 'Enter who sent the plan back, when and why',
    },
  },
  {
    name: 'it was never sent back',
    plan: aPlan({ state: { status: 'agreed', returns: [] } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'it will be sent back tomorrow',
    plan: sentBack({ on: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'nothing is said of the state of the plan', plan: aPlan(), asAt, expect: 'notApplicable' },
])
