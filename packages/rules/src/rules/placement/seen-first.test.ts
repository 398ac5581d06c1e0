import type { Placement } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPlacement } from '@open-care-plan/model/testing'
import { inCareIn, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './seen-first.ts'

const asAt = '2026-11-21'
const supported = { type: 'K3', section22C: 'other-arrangements' } as const
const foster = aPlacement('2025-09-01', { id: 'placement-foster', to: '2026-07-20' })
const moved = (changes: Partial<Placement> = {}, from = '2026-07-20') =>
  aCareOrderPlan({ placements: [foster, aPlacement(from, { ...supported, ...changes })] })

testRule(rule, [
  {
    name: 'the end of an earlier placement is entered before its beginning',
    plan: aCareOrderPlan({
      placements: [
        aPlacement('2025-09-01', { ...supported, id: 'placement-1', to: '2024-09-01' }),
        aPlacement('2026-07-20'),
      ],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nothing says that it was seen, and its end is entered before its beginning',
    plan: moved({ to: '2025-07-20' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/1/seenFirstOn' },
  },
  {
    name: 'seen three weeks before the decision',
    plan: moved({ seenFirstOn: '2026-06-10', decidedOn: '2026-07-01' }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'seen on the day of the decision',
    plan: moved({ seenFirstOn: '2026-07-01', decidedOn: '2026-07-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'seen on the day after',
    plan: moved({ seenFirstOn: '2026-07-02', decidedOn: '2026-07-01' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/1/seenFirstOn',
      data: { seenOn: '2026-07-02', decidedOn: '2026-07-01' },
      message: 'Say why the child saw the accommodation only on 2 July 2026: it was decided by 1 July 2026',
    },
  },
  {
    name: 'seen on the day after, in an emergency, and nothing says why',
    plan: moved({ emergency: true, seenFirstOn: '2026-07-02', decidedOn: '2026-07-01' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/1/seenFirstOn' },
  },
  {
    name: 'seen too late, while the rules were relaxed for coronavirus',
    plan: aCareOrderPlan({
      placements: [
        aPlacement('2020-06-01', { type: 'S1', section22C: 'other-arrangements', seenFirstOn: '2020-06-02' }),
      ],
      legal: { lookedAfterFrom: '2020-06-01', orders: [] },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 1 June 2020',
    },
  },
  {
    name: 'decided while on remand, to which other rules applied',
    plan: aCareOrderPlan({
      placements: [foster, aPlacement('2026-07-20', { ...supported, seenFirstOn: '2026-07-21' })],
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2026-08-01' }), aLegalStatus('C2', '2026-08-01')],
      },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no day of the decision: seen on the day of the move',
    plan: moved({ seenFirstOn: '2026-07-20' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no day of the decision: seen only after the move',
    plan: moved({ seenFirstOn: '2026-07-21' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { seenOn: '2026-07-21', decidedOn: '2026-07-20' } },
  },
  {
    name: 'not seen, with the reason',
    plan: moved({ emergency: true, reasonNotSeen: 'She came at night, with nowhere else to sleep' }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'seen too late, and in place of the reason only "N/A"',
    plan: moved({ seenFirstOn: '2026-07-21', reasonNotSeen: 'N/A' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'nobody entered whether it was seen',
    plan: moved({ reasonNotSeen: ' ' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/1/seenFirstOn',
      message:
        'Enter the day on which the child first saw the accommodation, or why it could not be seen before it was decided',
    },
  },
  {
    name: 'told by the code of the return alone',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', from: '2026-07-20', type: 'P2' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/seenFirstOn' },
  },
  {
    name: 'to move in a month, and to see it next week',
    plan: moved({ seenFirstOn: '2026-11-28' }, '2026-12-21'),
    asAt,
    expect: { outcome: 'pass', kind: 'due', path: '/placements/1/seenFirstOn' },
  },
  {
    name: 'a proposal beside the foster home',
    plan: aCareOrderPlan({
      placements: [aPlacement('2025-09-01'), { id: 'next', planned: true, ...supported }],
    }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/1/seenFirstOn',
      message: 'Let the child see the accommodation before it is decided',
    },
  },
  {
    name: 'a proposal that is decided, and nobody entered whether it was seen',
    plan: aCareOrderPlan({
      placements: [
        aPlacement('2025-09-01'),
        { id: 'next', planned: true, decidedOn: '2026-11-20', ...supported },
      ],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'the placement ended yesterday',
    plan: moved({ to: '2026-11-20' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'in foster care', plan: inCareIn(), asAt, expect: 'notApplicable' },
  { name: 'no placements are recorded', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'lived there before care began, and saw it before the first day in care',
    plan: aCareOrderPlan({
      placements: [aPlacement('2026-04-01', { ...supported, seenFirstOn: '2026-04-02' })],
      legal: { lookedAfterFrom: '2026-05-06', statuses: [aLegalStatus('C2', '2026-05-06')] },
    }),
    asAt,
    expect: 'pass',
  },
])
