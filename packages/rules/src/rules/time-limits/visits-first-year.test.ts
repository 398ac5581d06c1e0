import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, commonVisitCases, underOrder, visitsEvery, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-first-year.ts'

const withParents = { section22C: 'parents' } as const

testRule(rule, [
  ...commonVisitCases({ visits: visitsOn('2025-09-05', '2025-10-13'), dueOn: '2025-11-24' }),
  {
    name: 'six weeks end on Boxing Day, which does not move them',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-10-10', '2025-11-14')),
    asAt: '2025-12-26',
    expect: { outcome: 'pass', kind: 'due', message: 'Visit the child by 26 December 2025' },
  },
  {
    name: 'six weeks end on a leap day',
    plan: aVisitedPlan(visitsOn('2024-01-05', '2024-01-18'), { from: '2024-01-02' }),
    asAt: '2024-03-01',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      data: { after: '2024-01-18', dueOn: '2024-02-29' },
      message: 'Visit the child now: a visit was due by 29 February 2024',
    },
  },
  {
    name: 'no visit at all, six weeks after the placement began',
    plan: aVisitedPlan([]),
    asAt: '2025-10-14',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-09-01', dueOn: '2025-10-13' } },
  },
  {
    name: 'two intervals missed: one finding for each',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-11-01', '2026-01-01', '2026-01-20')),
    asAt: '2026-02-01',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        data: { after: '2025-09-05', dueOn: '2025-10-17', doneOn: '2025-11-01' },
      },
      {
        outcome: 'fail',
        kind: 'late',
        data: { after: '2025-11-01', dueOn: '2025-12-13', doneOn: '2026-01-01' },
      },
      { outcome: 'pass', kind: 'due', data: { after: '2026-01-20', dueOn: '2026-03-03' } },
    ],
  },
  {
    name: 'visits that are not in order in the list',
    plan: aVisitedPlan(visitsOn('2025-10-13', '2025-09-05')),
    asAt: '2025-10-20',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-10-13' } },
  },
  {
    name: 'visits of the placement before do not count: the first interval of each runs from its own beginning',
    plan: aVisitedPlan(
      visitsOn('2025-09-05', '2025-10-10', '2025-12-01'),
      { to: '2025-10-13' },
      {
        placements: [
          { id: 'placement-1', from: '2025-09-01', to: '2025-10-13', section22C: 'foster-carer' },
          { id: 'placement-2', from: '2025-10-13', section22C: 'foster-carer' },
        ],
      },
    ),
    asAt: '2025-12-02',
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/visits/2',
        data: { placementId: 'placement-2', dueOn: '2025-11-24' },
      },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'a visit dated after the day of the check has not been made',
    plan: aVisitedPlan(visitsOn('2025-09-05', '2025-11-01')),
    asAt: '2025-10-20',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2025-10-17' } },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aVisitedPlan(visitsOn('2020-03-06', '2020-04-06', '2020-06-01'), { from: '2020-03-02' }),
    asAt: '2020-06-10',
    expect: [
      { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-18', doneOn: '2020-06-01' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'an interval that began before 1 April 2011',
    plan: aVisitedPlan(visitsOn('2011-01-14', '2011-05-30', '2011-07-01'), {
      from: '2011-01-10',
      to: '2011-08-01',
    }),
    asAt: '2011-09-01',
    expect: { outcome: 'pass' },
  },
  {
    name: 'time on remand is not counted: six weeks run from its end',
    plan: aVisitedPlan(
      visitsOn('2025-09-05'),
      {},
      {
        legal: {
          lookedAfterFrom: '2025-09-01',
          statuses: [
            { id: 's1', status: 'J1', from: '2025-09-01', to: '2025-12-01' },
            { id: 's2', status: 'V2', from: '2025-12-01' },
          ],
        },
      },
    ),
    asAt: '2026-01-13',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-09-05', dueOn: '2026-01-12' } },
  },
  {
    name: 'the interval runs past the first year, with a limit of three months after it',
    plan: aVisitedPlan([...visitsEvery(28, '2025-09-05', '2026-08-10')], { intendedUntil18: true }),
    asAt: '2026-10-01',
    expect: 'pass',
  },
  {
    name: 'with a parent under a care order all along, which has a limit of its own',
    plan: aVisitedPlan([], withParents, underOrder('C2')),
    asAt: '2026-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'only in hospital, which is no placement under section 22C',
    plan: aVisitedPlan([], { section22C: 'not-22C' }),
    asAt: '2026-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'no list of placements is kept',
    plan: aPlan({ legal: { lookedAfterFrom: '2025-09-01' }, visits: [] }),
    asAt: '2026-01-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'nobody entered since when the child is looked after',
    plan: aPlan({ visits: [] }),
    asAt: '2026-01-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  {
    name: 'no list of visits is kept, and six weeks from the start of the placement end today',
    plan: aVisitedPlan(undefined),
    asAt: '2025-10-13',
    expect: { outcome: 'pass', kind: 'due', path: '/placements/0', data: { dueOn: '2025-10-13' } },
  },
  {
    name: 'no list of visits is kept, and six weeks from the start of the placement ended yesterday',
    plan: aVisitedPlan(undefined),
    asAt: '2025-10-14',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits' },
  },
])
