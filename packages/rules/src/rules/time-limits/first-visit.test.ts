import { aPlacement, aPlan, aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, underOrder, visitsOn } from '../../../test/visits.ts'
import { rule } from './first-visit.ts'

const lookedAfter = { legal: { lookedAfterFrom: '2025-09-01' } }

testRule(rule, [
  {
    name: 'visited on the seventh day after the placement began',
    plan: aVisitedPlan(visitsOn('2025-09-08')),
    asAt: '2025-10-01',
    expect: { outcome: 'pass', path: '/visits' },
  },
  {
    name: 'visited on the eighth day',
    plan: aVisitedPlan(visitsOn('2025-09-09')),
    asAt: '2025-10-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/visits/0',
      data: { placementId: 'placement-1', from: '2025-09-01', dueOn: '2025-09-08', doneOn: '2025-09-09' },
      message:
        'The first visit was on 9 September 2025: it was due by 8 September 2025, a week after the placement began',
    },
  },
  {
    name: 'visited on the day on which the placement began',
    plan: aVisitedPlan(visitsOn('2025-09-01')),
    asAt: '2025-10-01',
    expect: 'pass',
  },
  {
    name: 'the week is over today, and no visit is recorded',
    plan: aVisitedPlan([]),
    asAt: '2025-09-08',
    expect: { outcome: 'pass', kind: 'due', path: '/placements/0', data: { dueOn: '2025-09-08' } },
  },
  {
    name: 'the week was over yesterday, and no visit is recorded',
    plan: aVisitedPlan([]),
    asAt: '2025-09-09',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0',
      data: { placementId: 'placement-1', from: '2025-09-01', dueOn: '2025-09-08' },
    },
  },
  {
    name: 'placed on 22 February in a leap year, and the week ends on the 29th',
    plan: aVisitedPlan(visitsOn('2024-02-29'), { from: '2024-02-22' }),
    asAt: '2024-04-01',
    expect: 'pass',
  },
  {
    name: 'the week ends on Christmas Day, which does not move it',
    plan: aVisitedPlan(visitsOn('2025-12-26'), { from: '2025-12-18' }),
    asAt: '2026-01-10',
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2025-12-25' } },
  },
  {
    name: 'a visit before the placement began does not count',
    plan: aVisitedPlan(visitsOn('2025-08-31')),
    asAt: '2025-09-09',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'each placement needs its own first visit: the second has none',
    plan: aPlan({
      ...lookedAfter,
      placements: [
        { id: 'first', from: '2025-09-01', to: '2025-10-06', section22C: 'foster-carer' },
        { id: 'second', from: '2025-10-06', section22C: 'foster-carer' },
      ],
      visits: visitsOn('2025-09-05', '2025-10-03', '2025-10-20'),
    }),
    asAt: '2025-11-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/visits/2',
      data: { placementId: 'second', from: '2025-10-06', dueOn: '2025-10-13', doneOn: '2025-10-20' },
    },
  },
  {
    name: 'a visit on the day of the move counts in both placements',
    plan: aPlan({
      ...lookedAfter,
      placements: [
        { id: 'first', from: '2025-09-01', to: '2025-09-08', section22C: 'foster-carer' },
        { id: 'second', from: '2025-09-08', section22C: 'foster-carer' },
      ],
      visits: visitsOn('2025-09-08'),
    }),
    asAt: '2025-11-01',
    expect: 'pass',
  },
  {
    name: 'a placement that ended within its first week',
    plan: aVisitedPlan([], { to: '2025-09-08' }),
    asAt: '2025-10-01',
    expect: 'pass',
  },
  {
    name: 'a placement that ended on its ninth day without a visit',
    plan: aVisitedPlan([], { to: '2025-09-09' }),
    asAt: '2025-10-01',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      data: { placementId: 'placement-1', from: '2025-09-01', dueOn: '2025-09-08', endedOn: '2025-09-09' },
      message:
        'No visit is recorded in the placement that began on 1 September 2025: the first was due by 8 September 2025',
    },
  },
  {
    name: 'a placement that ended before the first visit on record',
    plan: aVisitedPlan(visitsOn('2025-09-15'), { to: '2025-09-14' }),
    asAt: '2025-10-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/visits',
      data: { dueOn: '2025-09-08', endedOn: '2025-09-14', keptFrom: '2025-09-15' },
      message:
        'Enter the visits in the placement that ended on 14 September 2025: the first visit on record, on 15 September 2025, came after it',
    },
  },
  {
    name: 'a placement that ended without a visit, where the list has earlier ones',
    plan: aVisitedPlan(visitsOn('2025-08-15', '2025-09-15'), { to: '2025-09-14' }),
    asAt: '2025-10-01',
    expect: { outcome: 'fail', kind: 'overdue', path: '/placements/0', data: { endedOn: '2025-09-14' } },
  },
  {
    name: 'a placement that ended with a late first visit',
    plan: aVisitedPlan(visitsOn('2025-09-10'), { to: '2025-09-14' }),
    asAt: '2025-10-01',
    expect: { outcome: 'fail', kind: 'late', path: '/visits/0', data: { endedOn: '2025-09-14' } },
  },
  {
    name: 'in the first week the child was visited but not seen',
    plan: aVisitedPlan([
      aVisit('2025-09-04', { seen: false, alone: false, whyNotAlone: 'unable' }),
      aVisit('2025-09-15'),
    ]),
    asAt: '2025-10-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/visits/0',
      data: { on: '2025-09-04', dueOn: '2025-09-08' },
    },
  },
  {
    name: 'not seen at the first visit, and seen at the next within the week',
    plan: aVisitedPlan([aVisit('2025-09-04', { seen: false, alone: false }), aVisit('2025-09-08')]),
    asAt: '2025-10-01',
    expect: 'pass',
  },
  {
    name: 'the first dated visit is late, and another has no date',
    plan: aVisitedPlan([...visitsOn('2025-09-15'), { id: 'undated' }]),
    asAt: '2025-10-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits/1/on' },
  },
  {
    name: 'no list of visits is kept',
    plan: aVisitedPlan(undefined),
    asAt: '2025-10-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits' },
  },
  {
    name: 'no list of placements is kept',
    plan: aPlan({ ...lookedAfter, visits: [] }),
    asAt: '2025-10-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'a placement without the day on which it began',
    plan: aPlan({ ...lookedAfter, placements: [{ id: 'p', section22C: 'foster-carer' }], visits: [] }),
    asAt: '2025-10-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/from' },
  },
  {
    name: 'the week ended while the rules were relaxed for coronavirus',
    plan: aVisitedPlan(visitsOn('2020-05-20'), { from: '2020-05-04' }),
    asAt: '2020-06-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-11' } },
  },
  {
    name: 'with a parent under a care order, as in any placement',
    plan: aVisitedPlan([], { section22C: 'parents' }, underOrder('C2')),
    asAt: '2025-09-09',
    expect: 'fail',
  },
  {
    name: 'the placement was going on when the child became looked after: a week from that day',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-15' },
      placements: [{ id: 'p', from: '2025-06-01', section22C: 'connected-foster-carer' }],
      visits: visitsOn('2025-06-05'),
    }),
    asAt: '2025-09-23',
    expect: { outcome: 'fail', kind: 'overdue', data: { from: '2025-09-15', dueOn: '2025-09-22' } },
  },
  {
    name: 'a placement that began before 1 April 2011',
    plan: aVisitedPlan([], { from: '2011-03-31' }),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'a placement that is planned and has not begun',
    plan: aPlan({ ...lookedAfter, placements: [{ id: 'p', from: '2025-09-20', planned: true }], visits: [] }),
    asAt: '2025-10-01',
    expect: 'notApplicable',
  },
  {
    name: 'only short breaks',
    plan: aVisitedPlan([], {}, { legal: { lookedAfterFrom: '2025-09-01', shortBreaks: true } }),
    asAt: '2025-10-01',
    expect: 'notApplicable',
  },
  {
    name: 'on remand',
    plan: aVisitedPlan(
      [],
      {},
      { legal: { lookedAfterFrom: '2025-09-01', statuses: [{ id: 's', status: 'J1', from: '2025-09-01' }] } },
    ),
    asAt: '2025-10-01',
    expect: 'notApplicable',
  },
  {
    name: 'two placements and no list of visits: it is asked for once',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      placements: [aPlacement('2025-09-01', { to: '2025-10-06' }), aPlacement('2025-10-06')],
    }),
    asAt: '2025-11-03',
    expect: [{ outcome: 'needsReview', kind: 'unknown', path: '/visits', data: { dueOn: '2025-10-13' } }],
  },
  {
    name: 'placed for adoption with somebody who was the foster carer: whatever section 22C is said to call it',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01' },
      placements: [{ id: 'placement-1', from: '2025-09-01', type: 'A5', section22C: 'foster-carer' }],
      visits: [],
    }),
    asAt: '2025-10-01',
    expect: 'notApplicable',
  },
])
