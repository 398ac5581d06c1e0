import { aCareOrderPlan, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './permanence-timescale.ts'

const asAt = '2026-11-21'
const main = { id: 'plan-a', plan: 'LTFOST18', standing: 'main', from: '2026-02-10' } as const
const withPlan = (changes: object) => aCareOrderPlan({ permanence: { plans: [{ ...main, ...changes }] } })

testRule(rule, [
  { name: 'a target date', plan: withPlan({ targetDate: '2027-03-01' }), asAt, expect: 'pass' },
  { name: 'on the target date', plan: withPlan({ targetDate: '2026-11-21' }), asAt, expect: 'pass' },
  { name: 'steps and times in words', plan: withPlan({ timescale: 'Panel in March' }), asAt, expect: 'pass' },
  {
    name: 'home within six months: plan and time in one',
    plan: withPlan({ plan: 'RETURN6M', from: '2026-05-21' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'home within six months, since six months and a day ago',
    plan: withPlan({ plan: 'RETURN6M', from: '2026-05-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/plans/0/targetDate',
      data: { targetDate: '2026-11-20' },
    },
  },
  {
    name: 'home within one month, since a month ago',
    plan: withPlan({ plan: 'RETURN1M', from: '2026-10-21' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'home within one month, since a month and a day ago',
    plan: withPlan({ plan: 'RETURN1M', from: '2026-10-20' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { targetDate: '2026-11-20' } },
  },
  {
    name: 'home within one month, since long ago, and a target date that is still to come',
    plan: withPlan({ plan: 'RETURN1M', from: '2025-01-08', targetDate: '2026-12-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'home within six months, and the child has been at home since then',
    plan: aCareOrderPlan({
      permanence: { plans: [{ ...main, plan: 'RETURN6M', from: '2026-01-05' }] },
      placements: [aPlacement('2026-06-01', { type: 'P1', section22C: 'parents' })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'home within one month, since long ago, and the child lives in a foster home that is meant to last',
    plan: aCareOrderPlan({
      permanence: { plans: [{ ...main, plan: 'RETURN1M', from: '2025-10-01' }] },
      placements: [aPlacement('2025-09-01', { intendedUntil18: true })],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'home within one month, and nobody entered since when',
    plan: aCareOrderPlan({ permanence: { plans: [{ id: 'plan-a', plan: 'RETURN1M', standing: 'main' }] } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no timescale',
    plan: withPlan({}),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/permanence/plans/0/targetDate',
      message: 'Enter a target date or the steps and times for the plan for permanence',
    },
  },
  { name: 'home eventually is no timescale', plan: withPlan({ plan: 'RETURNEV' }), asAt, expect: 'fail' },
  {
    name: 'a plan that runs beside the main one has its time, the main one has not',
    plan: aCareOrderPlan({
      permanence: {
        plans: [{ id: 'plan-b', plan: 'LTRELFR', standing: 'parallel', targetDate: '2027-03-01' }, main],
      },
    }),
    asAt,
    expect: { outcome: 'fail', path: '/permanence/plans/1/targetDate' },
  },
  {
    name: 'an aim, and no plan that runs',
    plan: aCareOrderPlan({ permanence: { aim: 'Home', plans: [{ ...main, to: '2026-11-01' }] } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/permanence/plans',
      message: 'Add the plan for permanence with a target date',
    },
  },
  {
    name: 'the day after the target date',
    plan: withPlan({ targetDate: '2026-11-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/plans/0/targetDate',
      data: { targetDate: '2026-11-20' },
      message:
        'Enter a new target date, or record that the child now lives where they are to stay: 20 November 2026 has passed',
    },
  },
  {
    name: 'a target date that has passed, and the child lives in the home that is meant to last',
    plan: aPlan({
      permanence: { plans: [{ id: 'p', plan: 'LTFOST18', standing: 'main', targetDate: '2025-11-03' }] },
      placements: [aPlacement('2025-11-03', { intendedUntil18: true })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
