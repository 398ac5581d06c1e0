import { homeUnderCareOrder, inCareIn, placedForAdoption, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './foster-home-details.ts'

const asAt = '2026-11-21'
const carer = { name: 'Mo Darby', address: '7 Lime Row' }
const plan = {
  personalHistory: 'Born in Leith, Methodist; loud men frighten Sam',
  financialSupport: 'The allowance for a child of 10, and taxis to school',
}

testRule(rule, [
  {
    name: 'the address, the child’s story and the money are there',
    plan: inCareIn({ carer, plan }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0/plan' },
  },
  {
    name: 'none of it is there: the citation is to be confirmed, so a person is asked',
    plan: inCareIn({ plan: { preparedOn: '2025-09-01', personalHistory: ' ' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/carer/address',
        message: 'Enter the address of the placement, or that it is kept elsewhere and from whom',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/plan/personalHistory',
        message:
          'Enter the child’s personal history, religion, culture, language and racial origin, as the carer needs to know them',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/plan/financialSupport',
        message: 'Enter the financial arrangements for the placement',
      },
    ],
  },
  {
    name: 'the address is kept from the parents, and the plan says so',
    plan: inCareIn({ carer: { name: 'Mo Darby', address: 'Kept from both parents' }, plan }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no placement plan, which is for another rule',
    plan: inCareIn({ carer }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'with a parent', plan: homeUnderCareOrder({ plan }), asAt, expect: 'notApplicable' },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
