import type { Placement } from '@open-care-plan/model'
import { aPerson } from '@open-care-plan/model/testing'
import { homeUnderCareOrder, inCareIn, placedForAdoption, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './order-of-preference.ts'

const asAt = '2026-11-21'
const at = '/placements/0/choice'
const choice = {
  parents: 'Kim drinks again, and Dad is in prison',
  familyAndFriends: 'Gran was asked: she is 81',
} as const
const people = [aPerson()]
const chosen = (answers: Placement['choice'], changes: Partial<Placement> = {}) =>
  inCareIn({ ...(answers === undefined ? {} : { choice: answers }), ...changes }, { people })

testRule(rule, [
  {
    name: 'with a foster carer, and both parents and family are answered for',
    plan: chosen(choice),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0' },
  },
  {
    name: 'with a foster carer, and nothing is answered for',
    plan: chosen(undefined),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: `${at}/parents`,
        message: 'Enter why the child cannot live with a parent or other person with parental responsibility',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: `${at}/familyAndFriends`,
        message: 'Enter who among family and friends was considered as a foster carer, and why not',
      },
    ],
  },
  {
    name: 'with a connected foster carer, whom nothing but a parent comes before',
    plan: chosen({ parents: choice.parents }, { section22C: 'connected-foster-carer', type: 'U3' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no parent can be reached',
    plan: inCareIn(
      { choice: { familyAndFriends: choice.familyAndFriends } },
      { people: [aPerson({ whereaboutsUnknown: true })] },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child has nobody at all',
    plan: inCareIn({}, { people: [] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in a children’s home, and other placements are not spoken of',
    plan: chosen(choice, { section22C: 'childrens-home', type: 'K2' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: `${at}/otherOptions`,
      message: 'Enter which other placements were considered, and why this one is the most appropriate',
    },
  },
  {
    name: 'under other arrangements, and other placements are spoken of',
    plan: chosen(
      { ...choice, otherOptions: 'Two foster homes, which Sam saw and did not want' },
      { section22C: 'other-arrangements', type: 'K3' },
    ),
    asAt,
    expect: 'pass',
  },
  { name: 'with a parent', plan: homeUnderCareOrder(), asAt, expect: 'notApplicable' },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'to begin next month, and nothing is answered for yet',
    plan: chosen(undefined, { planned: true, from: '2026-12-21' }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: at,
      message: 'Answer before the placement begins for what the law puts before it',
    },
  },
])
