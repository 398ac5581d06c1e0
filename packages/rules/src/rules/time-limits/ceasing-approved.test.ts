import type { Ceasing, LegalPosition, LegalStatusPeriod } from '@open-care-plan/model'
import { aSection20Plan } from '@open-care-plan/model/testing'
import { since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './ceasing-approved.ts'

const asAt = '2026-11-21'
const child = '2016-05-14'
const seventeen = '2009-06-01'
const approved: Ceasing = {
  approvedOn: '2026-10-30',
  approvedBy: 'Ines Roy',
  approvedByRole: 'nominated-officer',
}
const inCareTo = '2026-10-20'
const underInterimOrder = (orders: LegalPosition['orders']) =>
  plan(
    { lookedAfterUntil: inCareTo, ceasing: { approvedOn: '2026-10-22' }, orders: orders ?? [] },
    child,
    'C1',
  )
const plan = (
  legal: Partial<LegalPosition>,
  dateOfBirth: string | undefined = child,
  status: LegalStatusPeriod['status'] = 'V2',
) => {
  const { lookedAfterUntil } = legal
  const to = lookedAfterUntil === undefined ? {} : { to: lookedAfterUntil }
  const record = aSection20Plan({
    legal: {
      lookedAfterFrom: since,
      statuses: [{ id: 'status-1', status: status as 'V2', from: legal.lookedAfterFrom ?? since, ...to }],
      ...legal,
    },
  })
  return { ...record, child: { id: 'child-1', ...(dateOfBirth === '' ? {} : { dateOfBirth }) } }
}

testRule(rule, [
  {
    name: 'the nominated officer approved on the day it ended',
    plan: plan({ lookedAfterUntil: '2026-10-30', ceasing: approved }),
    asAt,
    expect: { outcome: 'pass', path: '/legal/ceasing/approvedOn' },
  },
  {
    name: 'approved the day after it ended',
    plan: plan({ lookedAfterUntil: '2026-10-29', ceasing: approved }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/legal/ceasing/approvedOn',
      data: { endedOn: '2026-10-29', doneOn: '2026-10-30' },
      message: 'The decision was approved on 30 October 2026, after it took effect on 29 October 2026',
    },
  },
  {
    name: 'it has ended, and no approval is recorded',
    plan: plan({ lookedAfterUntil: '2026-11-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing/approvedOn',
      message: 'Enter the day on which the decision was approved: it took effect on 20 November 2026',
    },
  },
  {
    name: 'it ends in January, and is not approved yet',
    plan: plan({ ceasing: { plannedFor: '2027-01-08' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/legal/ceasing',
      data: { dueOn: '2027-01-08' },
      message: 'Have the nominated officer approve the decision before 8 January 2027',
    },
  },
  {
    name: 'at 17 under section 20, and it ends in January',
    plan: plan({ ceasing: { plannedFor: '2027-01-08' } }, seventeen),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Have the director of children’s services approve the decision before 8 January 2027',
    },
  },
  {
    name: 'at 17 under section 20, the nominated officer approved',
    plan: plan({ lookedAfterUntil: '2026-11-06', ceasing: approved }, seventeen),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/legal/ceasing/approvedByRole',
      message:
        'Have the director of children’s services approve the decision: the young person is 16 or 17 and not in care',
    },
  },
  {
    name: 'at 17 under section 20, the director approved',
    plan: plan(
      { lookedAfterUntil: '2026-11-06', ceasing: { ...approved, approvedByRole: 'director' } },
      seventeen,
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'at 17 under a care order, the nominated officer approved',
    plan: plan({ lookedAfterUntil: '2026-11-06', ceasing: approved }, seventeen, 'C2'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'it ends on the sixteenth birthday',
    plan: plan({ lookedAfterUntil: '2026-11-06', ceasing: approved }, '2010-11-06'),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict' },
  },
  {
    name: 'it ends the day before the sixteenth birthday',
    plan: plan({ lookedAfterUntil: '2026-11-05', ceasing: approved }, '2010-11-06'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'at 17, and the legal status is not recorded',
    plan: plan({ lookedAfterUntil: '2026-11-06', statuses: [], ceasing: approved }, seventeen),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/statuses',
      message: 'Enter the legal status of the child: it decides who has to approve',
    },
  },
  {
    name: 'the role of the one who approved is not recorded',
    plan: plan({ lookedAfterUntil: '2026-11-06', ceasing: { approvedOn: '2026-10-30' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing/approvedByRole',
      message: 'Select the role in which the decision was approved',
    },
  },
  {
    name: 'under a care order, where the age is no matter',
    plan: plan({ lookedAfterUntil: '2026-11-06', ceasing: approved }, '', 'C2'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'approved the day after it ended, while the rules were relaxed for coronavirus',
    plan: plan({
      lookedAfterFrom: '2019-09-02',
      lookedAfterUntil: '2020-05-29',
      ceasing: { ...approved, approvedOn: '2020-05-30' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 29 May 2020',
    },
  },
  {
    name: 'the date of birth is not recorded',
    plan: plan({ lookedAfterUntil: '2026-11-06', ceasing: approved }, ''),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/child/dateOfBirth',
      message: 'Enter the child’s date of birth: it decides who has to approve',
    },
  },
  {
    name: 'looked after for 20 working days, over the late summer bank holiday',
    plan: plan({ lookedAfterFrom: '2026-08-10', lookedAfterUntil: '2026-09-08' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/ceasing/approvedOn' },
  },
  {
    name: 'looked after for 19 working days',
    plan: plan({ lookedAfterFrom: '2026-08-10', lookedAfterUntil: '2026-09-07' }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The child has been looked after for fewer than 20 working days by then',
    },
  },
  {
    name: 'nobody knows since when the child has been looked after',
    plan: aSection20Plan({ legal: { lookedAfterUntil: '2026-11-06' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/lookedAfterFrom',
      message: 'Enter the day the child became looked after',
    },
  },
  {
    name: 'approved, and not for which day',
    plan: plan({ ceasing: approved }),
    asAt,
    expect: {
      outcome: 'needsReview',
      path: '/legal/ceasing/plannedFor',
      message: 'Enter the day on which the child is to stop being looked after',
    },
  },
  {
    name: 'the day it was planned for has passed',
    plan: plan({ ceasing: { plannedFor: '2026-11-20' } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/legal/lookedAfterUntil' },
  },
  { name: 'nothing is said of an end', plan: plan({}), asAt, expect: 'notApplicable' },
  {
    name: 'a court made a supervision order in place of the interim care order',
    plan: underInterimOrder([{ id: 'order-1', kind: 'supervision-order', madeOn: inCareTo }]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a court ended the interim care order',
    plan: underInterimOrder([
      { id: 'order-1', kind: 'interim-care-order', madeOn: since, endedOn: inCareTo },
    ]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the interim care order had ended the day before',
    plan: underInterimOrder([
      { id: 'order-1', kind: 'interim-care-order', madeOn: since, endedOn: '2026-10-19' },
    ]),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'looked after since before the calendar of working days begins, which is not needed',
    plan: plan(
      { lookedAfterFrom: '2009-06-01', lookedAfterUntil: '2026-10-30', ceasing: approved },
      '2009-03-01',
      'C2',
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'assessed on the day on which it was approved',
    plan: plan({ lookedAfterUntil: '2026-11-20', ceasing: { ...approved, assessedOn: '2026-10-30' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'approved the day before the arrangements were assessed',
    plan: plan({ lookedAfterUntil: '2026-11-20', ceasing: { ...approved, assessedOn: '2026-10-31' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/legal/ceasing/approvedOn',
      data: { doneOn: '2026-10-30', assessedOn: '2026-10-31' },
      message:
        'Decide whether the approval stands: it was given on 30 October 2026, before the arrangements were assessed on 31 October 2026',
    },
  },
  {
    name: 'approved, and nobody entered by whom',
    plan: plan({
      lookedAfterUntil: '2026-11-20',
      ceasing: { approvedOn: '2026-10-30', approvedByRole: 'nominated-officer' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing/approvedBy',
      message: 'Enter who approved the decision',
    },
  },
])
