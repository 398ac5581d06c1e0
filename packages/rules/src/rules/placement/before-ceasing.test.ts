import type { Ceasing, LegalPosition } from '@open-care-plan/model'
import { aSection20Plan } from '@open-care-plan/model/testing'
import { shortBreaks, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './before-ceasing.ts'

const asAt = '2026-11-21'
const assessed: Ceasing = {
  assessedOn: '2026-10-30',
  wishes: 'Sam wants to be home for the new term, and has slept there on six weekends',
  helpAfter: 'A family support worker on Tuesdays until Easter',
}
const plan = (legal: Partial<LegalPosition>, dateOfBirth = '2016-05-14', diedOn?: string) =>
  aSection20Plan({
    child: { dateOfBirth, ...(diedOn === undefined ? {} : { diedOn }) },
    legal: {
      lookedAfterFrom: since,
      statuses: [
        {
          id: 'status-1',
          status: 'V2',
          from: since,
          ...(legal.lookedAfterUntil === undefined ? {} : { to: legal.lookedAfterUntil }),
        },
      ],
      ...legal,
    },
  })

testRule(rule, [
  {
    name: 'home in January: assessed, with wishes and the help afterwards',
    plan: plan({ ceasing: { plannedFor: '2027-01-08', ...assessed } }),
    asAt,
    expect: { outcome: 'pass', path: '/legal/ceasing' },
  },
  {
    name: 'home in January, and not assessed yet',
    plan: plan({ ceasing: { plannedFor: '2027-01-08' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/legal/ceasing',
      data: { dueOn: '2027-01-08' },
      message:
        'Assess the arrangements and help for when the child stops being looked after, and add them to the plan before 8 January 2027',
    },
  },
  {
    name: 'assessed, and the plan lists no help afterwards yet, for which there is time',
    plan: plan({ ceasing: { plannedFor: '2027-01-08', ...assessed, helpAfter: ' ' } }),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/legal/ceasing', data: { dueOn: '2027-01-08' } },
  },
  {
    name: 'it has ended, and the plan lists no help afterwards',
    plan: plan({ lookedAfterUntil: '2026-11-20', ceasing: { ...assessed, helpAfter: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/legal/ceasing/helpAfter',
      data: { endedOn: '2026-11-20' },
      message: 'Enter the advice and help that the child will have after 20 November 2026, and from whom',
    },
  },
  {
    name: 'it has ended, and the child’s wishes are not recorded',
    plan: plan({ lookedAfterUntil: '2026-11-20', ceasing: { ...assessed, wishes: '' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing/wishes',
      message: 'Enter what the child wishes, and why stopping is right for their welfare',
    },
  },
  {
    name: 'assessed on the day it ended',
    plan: plan({ lookedAfterUntil: '2026-10-30', ceasing: assessed }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'assessed the day after it ended',
    plan: plan({ lookedAfterUntil: '2026-10-29', ceasing: assessed }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/legal/ceasing/assessedOn',
      data: { endedOn: '2026-10-29', doneOn: '2026-10-30' },
      message:
        'The arrangements were assessed on 30 October 2026, after the child stopped being looked after on 29 October 2026',
    },
  },
  {
    name: 'it has ended, and the record says that it was planned, and nothing else',
    plan: plan({ lookedAfterUntil: '2026-11-20', ceasing: { plannedFor: '2026-11-20' } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/legal/ceasing/assessedOn',
        message: 'Enter the day on which the arrangements and help after 20 November 2026 were assessed',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/legal/ceasing/wishes' },
      { outcome: 'fail', kind: 'absent', path: '/legal/ceasing/helpAfter' },
    ],
  },
  {
    name: 'it has ended, and nothing says whether the authority decided that',
    plan: plan({ lookedAfterUntil: '2026-11-20', ceasing: { helpAfter: ' ' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing',
      data: { endedOn: '2026-11-20' },
      message:
        'Say whether it was the authority that ended it on 20 November 2026, and if so enter what was assessed and planned before',
    },
  },
  {
    name: 'assessed the day after it ended, while the rules were relaxed for coronavirus',
    plan: plan({
      lookedAfterFrom: '2019-09-02',
      statuses: [],
      lookedAfterUntil: '2020-05-29',
      ceasing: { ...assessed, assessedOn: '2020-05-30' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 29 May 2020',
    },
  },
  {
    name: 'the day it was planned for has passed',
    plan: plan({ ceasing: { plannedFor: '2026-11-20', ...assessed } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/lookedAfterUntil',
      message:
        'Enter the day on which the child stopped being looked after, or the new day: it was planned for 20 November 2026',
    },
  },
  {
    name: 'assessed, and not for which day',
    plan: plan({ ceasing: assessed }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/ceasing/plannedFor',
      message: 'Enter the day on which the child is to stop being looked after',
    },
  },
  {
    name: 'the young person reaches 18 on that day',
    plan: plan({ ceasing: { plannedFor: '2027-01-08' } }, '2009-01-08'),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'It ends because the young person reaches 18, which nobody decides',
    },
  },
  {
    name: 'the young person reaches 18 the day after',
    plan: plan({ ceasing: { plannedFor: '2027-01-08' } }, '2009-01-09'),
    asAt,
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'it ended before the law was as it is',
    plan: plan({ lookedAfterFrom: '2014-01-06', lookedAfterUntil: '2015-03-31', statuses: [] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'it ended on remand, to which other rules apply',
    plan: plan({
      lookedAfterUntil: '2026-11-20',
      statuses: [{ id: 'status-1', status: 'J1', from: since, to: '2026-11-20' }],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nothing is said of an end',
    plan: plan({}),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'Nothing on record says that the child is to stop being looked after',
    },
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'the child died, and with that it ended',
    plan: plan({ lookedAfterUntil: '2026-03-02' }, '2016-05-14', '2026-03-02'),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child has died, which nobody decides' },
  },
  {
    name: 'the child died before the day that was planned',
    plan: plan({ ceasing: { plannedFor: '2027-01-08' } }, '2016-05-14', '2026-03-02'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the child died some weeks after going home: what came before the end is still asked',
    plan: plan({ lookedAfterUntil: '2026-02-02' }, '2016-05-14', '2026-03-02'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/ceasing' },
  },
  {
    name: 'a court made a special guardianship order, and with that it ended',
    plan: plan({
      lookedAfterUntil: '2026-10-30',
      orders: [{ id: 'order-1', kind: 'special-guardianship-order', madeOn: '2026-10-30' }],
    }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'A court ended it, by the order of that day' },
  },
  {
    name: 'a court discharged the care order that day',
    plan: plan({
      lookedAfterUntil: '2026-10-30',
      orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2025-01-10', endedOn: '2026-10-30' }],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an order of another day',
    plan: plan({
      lookedAfterUntil: '2026-10-30',
      orders: [{ id: 'order-1', kind: 'child-arrangements-order', madeOn: '2025-01-10' }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/ceasing' },
  },
  {
    name: 'it has ended, and the record says only with whom the child lives since',
    plan: plan({ lookedAfterUntil: '2026-10-30', ceasing: { livesAfter: 'parent' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/ceasing' },
  },
  {
    name: 'an interim care order ended that day, on which the court made a supervision order',
    plan: plan({
      lookedAfterUntil: '2026-10-30',
      orders: [
        { id: 'order-1', kind: 'interim-care-order', madeOn: '2026-06-16', endedOn: '2026-10-30' },
        { id: 'order-2', kind: 'supervision-order', madeOn: '2026-10-30' },
      ],
      ceasing: { livesAfter: 'parent', assessedOn: '2026-10-10' },
    }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'A court ended it, by the order of that day' },
  },
])
