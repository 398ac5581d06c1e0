import type { Participation } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './rights-explained.ts'

const asAt = '2026-11-21'
const rights = '/participation/rightsExplainedOn'
const complaints = '/participation/complaintsExplainedOn'
const plan = (participation: Participation, dateOfBirth = '2016-05-14') =>
  aCareOrderPlan({ participation, child: { dateOfBirth } })

testRule(rule, [
  {
    name: 'told of the right to go to court and how to complain, the second today',
    plan: plan({ rightsExplainedOn: '2025-10-01', complaintsExplainedOn: asAt }),
    asAt,
    expect: { outcome: 'pass', path: rights },
  },
  {
    name: 'too little understanding yet, with how that is known',
    plan: plan({ rightsNotExplained: 'Toby is three. Tried again with pictures in March 2027.' }),
    asAt,
    expect: { outcome: 'pass', path: '/participation/rightsNotExplained' },
  },
  {
    name: 'told of both on the day on which being looked after began',
    plan: plan({ rightsExplainedOn: '2025-09-01', complaintsExplainedOn: '2025-09-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told of both the day before being looked after began',
    plan: plan({ rightsExplainedOn: '2025-08-31', complaintsExplainedOn: '2025-08-31' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: rights,
        data: { on: '2025-08-31', from: '2025-09-01' },
        message:
          'Explain these rights again, or check the day: 31 August 2025 was before the child became looked after on 1 September 2025',
      },
      { outcome: 'needsReview', kind: 'judge', path: complaints },
    ],
  },
  {
    name: 'only told how to complain',
    plan: plan({ complaintsExplainedOn: '2025-10-01' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: rights,
      message: 'Enter the day on which the child was told of the right to go to court, or why they were not',
    },
  },
  {
    name: 'only told of the right to go to court, and how to complain is to come tomorrow',
    plan: plan({ rightsExplainedOn: '2025-10-01', complaintsExplainedOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: complaints },
  },
  {
    name: 'nothing is entered',
    plan: aCareOrderPlan(),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: rights },
      { outcome: 'needsReview', kind: 'unknown', path: complaints },
    ],
  },
  {
    name: 'two years old today, and nothing is entered',
    plan: plan({}, '2024-11-21'),
    asAt,
    expect: 'needsReview',
  },
  { name: 'two tomorrow', plan: plan({}, '2024-11-22'), asAt, expect: 'notApplicable' },
])
