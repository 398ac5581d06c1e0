import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { homeUnderCareOrder, inCareIn, placedForAdoption } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './why-this-one.ts'

const asAt = '2026-11-21'
const reason = 'Mo has fostered children who wake at night, and lives near the school'

testRule(rule, [
  { name: 'the reason is there', plan: inCareIn({ choice: { reason } }), asAt, expect: 'pass' },
  {
    name: 'nothing is said',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements/0/choice/reason',
      message: 'Enter why this placement was chosen for the child',
    },
  },
  { name: 'a reason of blanks', plan: inCareIn({ choice: { reason: '  ' } }), asAt, expect: 'fail' },
  {
    name: 'why not others, and not why this one',
    plan: inCareIn({
      choice: { parents: 'Kim is in hospital', familyAndFriends: 'Gran was asked, and is too ill' },
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'with a parent under a care order, and why',
    plan: homeUnderCareOrder({
      choice: { reason: 'Kim has been sober for a year, and Sam asked to go home' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'with a parent, and not why',
    plan: homeUnderCareOrder(),
    asAt,
    expect: { outcome: 'fail', path: '/placements/0/choice/reason' },
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  {
    name: 'to begin next month, and not said yet why',
    plan: inCareIn({ planned: true, from: '2026-12-21' }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/choice/reason',
      message: 'Enter why this placement was chosen before it begins',
    },
  },
  {
    name: 'proposed, and nobody knows yet from when',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', planned: true, type: 'U6' }] }),
    asAt,
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'not planned, and the first day is not recorded',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', type: 'U6' }] }),
    asAt,
    expect: 'fail',
  },
])
