import { aLegalStatus, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, commonVisitCases, underOrder, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-care-order-parents.ts'

const placement = { section22C: 'parents' } as const
const from = '2025-09-01'
/** At home under an interim order, reviewed on 24 September, and under a care order from 1 December. */
const orderMade = {
  legal: {
    lookedAfterFrom: from,
    statuses: [aLegalStatus('C1', from, { to: '2025-12-01' }), aLegalStatus('C2', '2025-12-01')],
  },
  reviews: [aReview('2025-09-24')],
}
const before = visitsOn('2025-09-08', '2025-09-15', '2025-09-22', '2025-10-17', '2025-11-13')

testRule(rule, [
  ...commonVisitCases({
    placement,
    parts: underOrder('C2'),
    visits: visitsOn('2025-09-05', '2025-10-13'),
    dueOn: '2025-11-24',
  }),
  {
    name: 'the order was made while the child lived at home: a week from the order is over today',
    plan: aVisitedPlan(before, placement, orderMade),
    asAt: '2025-12-08',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-11-13', dueOn: '2025-12-08' } },
  },
  {
    name: 'the day after that week',
    plan: aVisitedPlan(before, placement, orderMade),
    asAt: '2025-12-09',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-11-13', dueOn: '2025-12-08' } },
  },
  {
    name: 'visited on the day of the order: six weeks from it',
    plan: aVisitedPlan([...before, ...visitsOn('2025-12-01')], placement, orderMade),
    asAt: '2026-01-12',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-12-01', dueOn: '2026-01-12' } },
  },
  {
    name: 'the limit of the interim order was missed before: within a week of the order all the same',
    plan: aVisitedPlan(before.slice(0, -1), placement, orderMade),
    asAt: '2025-12-20',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-10-17', dueOn: '2025-12-08' } },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aVisitedPlan(
      visitsOn('2020-04-24'),
      { ...placement, from: '2020-04-20' },
      underOrder('C2', '2020-04-20'),
    ),
    asAt: '2020-06-06',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-05' } },
  },
  {
    name: 'with a foster carer under a care order',
    plan: aVisitedPlan([], {}, underOrder('C2')),
    asAt: '2025-12-01',
    expect: 'notApplicable',
  },
  {
    name: 'with a parent under a placement order, to which the rule does not speak',
    plan: aVisitedPlan([], placement, {
      legal: { lookedAfterFrom: from, statuses: [aLegalStatus('E1', from)] },
    }),
    asAt: '2025-12-01',
    expect: 'notApplicable',
  },
  {
    name: 'the care order stands in two rows: the second is no new order',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-10-13'), placement, {
      legal: {
        lookedAfterFrom: from,
        statuses: [aLegalStatus('C2', from, { to: '2025-10-20' }), aLegalStatus('C2', '2025-10-20')],
      },
    }),
    asAt: '2025-11-24',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-10-13', dueOn: '2025-11-24' } },
  },
  {
    name: 'a second row, and a care order was made that day',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-10-13'), placement, {
      legal: {
        lookedAfterFrom: from,
        statuses: [aLegalStatus('C2', from, { to: '2025-10-20' }), aLegalStatus('C2', '2025-10-20')],
        orders: [{ id: 'order-1', kind: 'care-order', madeOn: '2025-10-20' }],
      },
    }),
    asAt: '2025-11-24',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-10-13', dueOn: '2025-10-27' } },
  },
  {
    name: 'a placement order was revoked, and the care order before it stands again',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-10-13'), placement, {
      legal: {
        lookedAfterFrom: '2025-01-06',
        statuses: [
          aLegalStatus('C2', '2025-01-06', { to: '2025-03-03' }),
          aLegalStatus('E1', '2025-03-03', { to: '2025-10-20' }),
          aLegalStatus('C2', '2025-10-20'),
        ],
      },
    }),
    asAt: '2025-11-24',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-10-13', dueOn: '2025-11-24' } },
  },
])
