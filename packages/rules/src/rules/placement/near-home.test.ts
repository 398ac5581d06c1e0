import { homeUnderCareOrder, inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './near-home.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the plan says how near it is',
    plan: inCareIn({ choice: { nearHome: 'Two miles from Mum’s flat' }, distanceMiles: 2 }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the plan gives only the distance',
    plan: inCareIn({ distanceMiles: 41 }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/distanceMiles',
      data: { miles: 41 },
      message: 'Decide whether the placement is near the child’s home: the distance in miles is 41',
    },
  },
  {
    name: 'the plan says nothing of home: the citation is to be confirmed, so a person is asked',
    plan: inCareIn({ choice: { nearHome: ' ' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/choice/nearHome',
      message: 'Enter whether the placement is near the child’s home, and why not if not',
    },
  },
  {
    name: 'the child came to the country alone',
    plan: inCareIn({}, { unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'with a parent', plan: homeUnderCareOrder(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
