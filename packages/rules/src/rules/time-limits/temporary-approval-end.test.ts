import type { Placement, TemporaryApproval } from '@open-care-plan/model'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan } from '../../../test/visits.ts'
import { rule } from './temporary-approval-end.ts'

const at = '/placements/0/approval/temporary'
const approved = (changes: TemporaryApproval, placement: Partial<Placement> = {}) =>
  aVisitedPlan([], {
    section22C: 'connected-foster-carer',
    ...placement,
    approval: { temporary: { from: placement.from ?? '2025-09-01', ...changes } },
  })
const until = '2025-12-22'

testRule(rule, [
  {
    name: 'full approval on the day on which it ran out',
    plan: approved({ until, fullApprovalOn: until }),
    asAt: '2026-02-01',
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'full approval the day after',
    plan: approved({ until, fullApprovalOn: '2025-12-23' }),
    asAt: '2026-02-01',
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: `${at}/fullApprovalOn`,
      data: { placementId: 'placement-1', dueOn: until, doneOn: '2025-12-23' },
    },
  },
  {
    name: 'the placement ended on the day on which it ran out',
    plan: approved({ until }, { to: until }),
    asAt: '2026-02-01',
    expect: 'pass',
  },
  {
    name: 'the placement ended after it, and no full approval is on record',
    plan: approved({ until }, { to: '2026-01-10' }),
    asAt: '2026-02-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/fullApprovalOn` },
  },
  {
    name: 'it runs out today',
    plan: approved({ until }),
    asAt: until,
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: until } },
  },
  {
    name: 'it ran out yesterday, and no full approval is on record',
    plan: approved({ until }),
    asAt: '2025-12-23',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      message:
        'Enter the day of full approval, or end the placement: the temporary approval ran out on 22 December 2025',
    },
  },
  {
    name: 'extended, and the extension runs',
    plan: approved({ until, extendedUntil: '2026-02-16' }),
    asAt: '2026-01-10',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2026-02-16' } },
  },
  {
    name: 'extended until a review of the refusal is decided',
    plan: approved({ until, extensionGround: 'decision-under-review' }),
    asAt: '2026-01-10',
    expect: { outcome: 'needsReview', kind: 'judge', path: at },
  },
  {
    name: 'a review of the refusal, and the placement has ended',
    plan: approved({ until, extensionGround: 'decision-under-review' }, { to: '2026-01-05' }),
    asAt: '2026-01-10',
    expect: 'pass',
  },
  {
    name: 'nobody entered when it runs out',
    plan: approved({}),
    asAt: '2026-01-10',
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/until` },
  },
  {
    name: 'it ran out while the rules were relaxed for coronavirus',
    plan: approved({ until: '2020-06-22' }, { from: '2020-03-02' }),
    asAt: '2020-09-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-22' } },
  },
  { name: 'no temporary approval', plan: aVisitedPlan([]), asAt: '2026-02-01', expect: 'notApplicable' },
])
