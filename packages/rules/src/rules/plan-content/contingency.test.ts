import { aCareOrderPlan, anOwner, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contingency.ts'

const asAt = '2026-11-21'
const contingency = {
  id: 'contingency-1',
  trigger: 'Mo and Ade cannot go on caring for Sam',
  action: 'Gran takes Sam in, as assessed in May',
  owner: anOwner(),
}

testRule(rule, [
  {
    name: 'what would have to happen, what is done then, and by whom',
    plan: aCareOrderPlan({ contingencies: [contingency] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an owner by role',
    plan: aCareOrderPlan({ contingencies: [{ ...contingency, owner: { role: 'social worker' } }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an owner who is one of the people of the record',
    plan: aCareOrderPlan({ contingencies: [{ ...contingency, owner: { personId: 'person-1' } }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing recorded',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/contingencies',
      message: 'Add what happens if the plan or the placement does not work out',
    },
  },
  {
    name: 'recorded that there is none: the plan still says nothing',
    plan: aCareOrderPlan({ contingencies: [] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'one of two is empty',
    plan: aCareOrderPlan({ contingencies: [contingency, { id: 'contingency-2' }] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/contingencies/1/trigger',
        message: 'Say what would have to happen',
      },
      { outcome: 'fail', path: '/contingencies/1/action', message: 'Say what is done then' },
      { outcome: 'fail', path: '/contingencies/1/owner', message: 'Enter who does it' },
    ],
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
