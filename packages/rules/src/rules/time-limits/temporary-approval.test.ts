import type { Placement, TemporaryApproval } from '@open-care-plan/model'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan } from '../../../test/visits.ts'
import { rule } from './temporary-approval.ts'

const from = '2025-09-01'
const approved = (temporary: TemporaryApproval, placement: Partial<Placement> = {}) =>
  aVisitedPlan([], { section22C: 'connected-foster-carer', ...placement, approval: { temporary } })

testRule(rule, [
  {
    name: 'approved for 16 weeks to the day',
    plan: approved({ from, until: '2025-12-22' }),
    asAt: '2026-02-01',
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'approved for 16 weeks and a day',
    plan: approved({ from, until: '2025-12-23' }),
    asAt: '2025-10-01',
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/placements/0/approval/temporary/until',
      data: { placementId: 'placement-1', from, dueOn: '2025-12-22', until: '2025-12-23' },
    },
  },
  {
    name: 'the sixteen weeks are over today',
    plan: approved({ from, until: '2025-12-22' }),
    asAt: '2025-12-21',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-12-22' } },
  },
  {
    name: 'full approval came first',
    plan: approved({ from, fullApprovalOn: '2025-11-01' }),
    asAt: '2026-02-01',
    expect: 'pass',
  },
  {
    name: 'the placement ended first',
    plan: approved({ from }, { to: '2025-11-01' }),
    asAt: '2026-02-01',
    expect: 'pass',
  },
  {
    name: 'nobody entered when it runs out, and sixteen weeks are over',
    plan: approved({ from }),
    asAt: '2025-12-23',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/approval/temporary/until' },
  },
  {
    name: 'nobody entered when it began',
    plan: approved({ until: '2025-12-22' }),
    asAt: '2025-12-23',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/approval/temporary/from' },
  },
  {
    name: 'it begins only after the day of the check',
    plan: approved({ from: '2025-11-01', until: '2027-01-01' }),
    asAt: '2025-10-01',
    expect: 'pass',
  },
  {
    name: 'sixteen weeks were over while the rules were relaxed for coronavirus',
    plan: approved({ from: '2020-03-02', until: '2020-08-16' }, { from: '2020-03-02' }),
    asAt: '2020-09-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-22' } },
  },
  { name: 'no temporary approval', plan: aVisitedPlan([]), asAt: '2026-02-01', expect: 'notApplicable' },
  {
    name: 'approved for 24 weeks while the rules were relaxed for coronavirus',
    plan: approved({ from: '2020-07-01', until: '2020-12-16' }, { from: '2020-07-01' }),
    asAt: '2020-12-20',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-10-21' } },
  },
])
