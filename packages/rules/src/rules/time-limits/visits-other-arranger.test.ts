import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, commonVisitCases, underOrder, visitsEvery, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-other-arranger.ts'

const placement = { arrangedByAnother: 'The residential school trust' }

testRule(rule, [
  ...commonVisitCases({
    placement,
    parts: underOrder('C2'),
    visits: visitsOn('2025-09-05', '2025-10-13'),
    dueOn: '2025-11-24',
    missed: 'needsReview',
  }),
  {
    name: 'after the first year, three months from the last visit',
    plan: aVisitedPlan(
      [...visitsEvery(28, '2025-09-05', '2026-09-04'), ...visitsOn('2026-09-30')],
      placement,
      underOrder('C2'),
    ),
    asAt: '2026-12-30',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2026-09-30', dueOn: '2026-12-30' } },
  },
  {
    name: 'after the first year, the day after those three months',
    plan: aVisitedPlan(
      [...visitsEvery(28, '2025-09-05', '2026-09-04'), ...visitsOn('2026-09-30')],
      placement,
      underOrder('C2'),
    ),
    asAt: '2026-12-31',
    expect: { outcome: 'needsReview', kind: 'overdue', data: { dueOn: '2026-12-30' } },
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
    name: 'a child who is not in care, but accommodated',
    plan: aVisitedPlan([], placement),
    asAt: '2025-12-01',
    expect: 'notApplicable',
  },
])
