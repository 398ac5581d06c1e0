import type { TemporaryApproval } from '@open-care-plan/model'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan } from '../../../test/visits.ts'
import { rule } from './temporary-approval-extension.ts'

const at = '/placements/0/approval/temporary'
const asAt = '2026-03-01'
const approved = (changes: TemporaryApproval, from = '2025-09-01') =>
  aVisitedPlan([], { section22C: 'connected-foster-carer', from, approval: { temporary: changes } })
const whole = {
  from: '2025-09-01',
  until: '2025-12-22',
  extendedOn: '2025-12-19',
  extensionGround: 'assessment-not-complete',
  extendedUntil: '2026-02-16',
  panelViewsOn: '2025-12-10',
  iroToldOn: '2025-12-19',
  approvedBy: 'Head of service',
} as const
const without = (name: keyof typeof whole): TemporaryApproval => {
  const { [name]: _, ...rest } = whole
  return rest
}

testRule(rule, [
  {
    name: 'extended by eight weeks to the day, and all that had to come first did',
    plan: approved(whole),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'extended by eight weeks and a day',
    plan: approved({ ...whole, extendedUntil: '2026-02-17' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: `${at}/extendedUntil`,
      data: { placementId: 'placement-1', dueOn: '2026-02-16', until: '2026-02-17' },
      message:
        'Check the end of the extension, 17 February 2026: the last day of 8 weeks is 16 February 2026',
    },
  },
  {
    name: 'the panel is to be asked only after the day of the check',
    plan: approved({ ...whole, panelViewsOn: '2026-03-02' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/panelViewsOn` },
  },
  {
    name: 'a refusal is under review: no last day',
    plan: approved({ ...whole, extensionGround: 'decision-under-review', extendedUntil: '2026-06-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'longer than eight weeks, and no ground is recorded',
    plan: approved({ ...without('extensionGround'), extendedUntil: '2026-02-17' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/extensionGround` },
  },
  {
    name: 'no ground is recorded, and eight weeks at most in any case',
    plan: approved(without('extensionGround')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no end is recorded',
    plan: approved(without('extendedUntil')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/extendedUntil` },
  },
  {
    name: 'nobody entered when the approval first ran out',
    plan: approved(without('until')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/until` },
  },
  {
    name: 'nobody entered when it was extended',
    plan: approved(without('extendedOn')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/extendedOn` },
  },
  {
    name: 'the panel’s views were sought after the extension',
    plan: approved({ ...whole, panelViewsOn: '2025-12-20' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: `${at}/panelViewsOn`,
      data: { dueOn: '2025-12-19', doneOn: '2025-12-20' },
    },
  },
  {
    name: 'the IRO was told after the extension',
    plan: approved({ ...whole, iroToldOn: '2025-12-22' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: `${at}/iroToldOn` },
  },
  {
    name: 'nobody entered when the panel’s views were sought',
    plan: approved(without('panelViewsOn')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/panelViewsOn` },
  },
  {
    name: 'nobody entered when the IRO was told',
    plan: approved(without('iroToldOn')),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/iroToldOn` },
  },
  {
    name: 'nobody entered who approved it',
    plan: approved({ ...whole, approvedBy: '' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/approvedBy` },
  },
  {
    name: 'extended when it had run out',
    plan: approved({ ...whole, extendedOn: '2025-12-23' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: `${at}/extendedOn` },
  },
  {
    name: 'eight weeks were over while the rules were relaxed for coronavirus',
    plan: approved(
      {
        ...whole,
        from: '2020-01-06',
        until: '2020-04-27',
        extendedOn: '2020-04-20',
        panelViewsOn: '2020-04-10',
        iroToldOn: '2020-04-10',
        extendedUntil: '2020-08-01',
      },
      '2020-01-06',
    ),
    asAt: '2020-09-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-06-22' } },
  },
  {
    name: 'not extended',
    plan: approved({ from: '2025-09-01', until: '2025-12-22' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'extended only after the day of the check',
    plan: approved(whole),
    asAt: '2025-12-18',
    expect: 'notApplicable',
  },
  {
    name: 'extended while the rules were relaxed for coronavirus, and the panel and the IRO came after',
    plan: approved(
      {
        ...whole,
        from: '2020-02-03',
        until: '2020-05-25',
        extendedOn: '2020-05-20',
        extendedUntil: '2020-07-20',
        panelViewsOn: '2020-06-10',
        iroToldOn: '2020-06-10',
      },
      '2020-02-03',
    ),
    asAt: '2020-12-20',
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: `${at}/panelViewsOn`, data: { dueOn: '2020-05-20' } },
      { outcome: 'needsReview', kind: 'judge', path: `${at}/iroToldOn` },
    ],
  },
  {
    name: 'extended by more than eight weeks while the rules were relaxed for coronavirus',
    plan: approved(
      {
        ...whole,
        from: '2020-05-04',
        until: '2020-08-24',
        extendedOn: '2020-08-20',
        extendedUntil: '2020-12-14',
        panelViewsOn: '2020-08-10',
        iroToldOn: '2020-08-10',
      },
      '2020-05-04',
    ),
    asAt: '2020-12-20',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `${at}/extendedUntil`,
      data: { dueOn: '2020-10-19' },
    },
  },
  {
    name: 'the extension runs out the day before the approval that it extends',
    plan: approved({ ...whole, extendedUntil: '2025-12-21' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: `${at}/extendedUntil`,
      data: { placementId: 'placement-1', until: '2025-12-22', extendedUntil: '2025-12-21' },
      message:
        'Check the end of the extension, 21 December 2025: the approval that it extends runs to 22 December 2025',
    },
  },
  {
    name: 'the extension runs out on the same day as the approval that it extends',
    plan: approved({ ...whole, extendedUntil: '2025-12-22' }),
    asAt,
    expect: 'pass',
  },
])
