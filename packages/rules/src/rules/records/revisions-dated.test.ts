import { aPlan } from '@open-care-plan/model/testing'
import { testHistoryRule } from '../../../test/test-rule.ts'
import { rule } from './revisions-dated.ts'

const asAt = '2026-11-21'
const revision = (number: number, revisedOn?: string) =>
  aPlan({ revision: number, ...(revisedOn === undefined ? {} : { state: { revisedOn } }) })

testHistoryRule(rule, [
  {
    name: 'numbers and days go up, and one number was not given',
    revisions: [revision(1, '2026-01-05'), revision(2, '2026-02-09'), revision(4, '2026-05-11')],
    asAt,
    expect: 'pass',
  },
  {
    name: 'two revisions of one day',
    revisions: [revision(1, '2026-01-05'), revision(2, '2026-01-05')],
    asAt,
    expect: 'pass',
  },
  {
    name: 'the first revision has only the day on which the plan was ready',
    revisions: [aPlan({ revision: 1, state: { preparedOn: '2026-01-05' } }), revision(2, '2026-02-09')],
    asAt,
    expect: 'pass',
  },
  {
    name: 'a day earlier than the one before it',
    revisions: [revision(1, '2026-01-05'), revision(2, '2026-01-04')],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/1/state/revisedOn',
      data: { revision: 2, on: '2026-01-04', before: '2026-01-05' },
      message:
        'Check the day of revision 2: 4 January 2026 is before 5 January 2026, the day of the one before it',
    },
  },
  {
    name: 'two revisions with one number',
    revisions: [revision(3, '2026-01-05'), revision(3, '2026-02-09')],
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/1/revision',
      data: { revision: 3 },
      message: 'Give each revision a number of its own: two have the number 3',
    },
  },
  {
    name: 'a revision without a day, and the next too early all the same',
    revisions: [revision(1, '2026-01-05'), revision(2), revision(3, '2026-01-01')],
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/1/state/revisedOn',
        message: 'Enter the day on which revision 2 was made',
      },
      {
        outcome: 'fail',
        path: '/2/state/revisedOn',
        data: { revision: 3, on: '2026-01-01', before: '2026-01-05' },
      },
    ],
  },
  { name: 'one revision only', revisions: [revision(1)], asAt, expect: 'notApplicable' },
])
