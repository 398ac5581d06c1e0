import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-owner.ts'

const asAt = '2026-11-21'
const worker = { id: 'worker-1', role: 'social-worker', name: 'Nadia Farrow', from: '2026-01-05' } as const

testRule(rule, [
  { name: 'a social worker is named', plan: aCareOrderPlan({ workers: [worker] }), asAt, expect: 'pass' },
  {
    name: 'on the last day of a social worker',
    plan: aCareOrderPlan({ workers: [{ ...worker, to: '2026-11-21' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody is named',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/workers',
      message: 'Enter the name of the social worker who answers for the plan',
    },
  },
  {
    name: 'the day after the last social worker left',
    plan: aCareOrderPlan({ workers: [{ ...worker, to: '2026-11-20' }] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a social worker who begins the next day',
    plan: aCareOrderPlan({ workers: [{ ...worker, from: '2026-11-22' }] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a social worker without a name',
    plan: aCareOrderPlan({ workers: [{ id: 'worker-1', role: 'social-worker', phone: '0151 496 0000' }] }),
    asAt,
    expect: 'fail',
  },
  ...['TBC', 'Unallocated'].map((name) => ({
    name: `a social worker whose name is given as "${name}"`,
    plan: aCareOrderPlan({ workers: [{ ...worker, name }] }),
    asAt,
    expect: 'fail' as const,
  })),
  {
    name: 'only a team manager',
    plan: aCareOrderPlan({ workers: [{ ...worker, role: 'team-manager' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/workers/0',
      message: 'Check who answers for the plan: no social worker is named now, only somebody in another role',
    },
  },
  {
    name: 'only the name of who wrote the plan',
    plan: aCareOrderPlan({ state: { preparedBy: 'Nadia Farrow, social worker' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/state/preparedBy' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
