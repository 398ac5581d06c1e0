import type { Placement, PlacementNotice } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './notice-to-area-authority.ts'

const from = '2025-09-01'
const asAt = '2025-11-01'
const sent = 'The assessment, why this home, and the care plan'
const notice = (changes: Partial<PlacementNotice> = {}): PlacementNotice => ({
  id: 'notice-1',
  to: 'area-authority',
  on: from,
  sent,
  ...changes,
})
const without = (name: 'on' | 'sent', changes: Partial<PlacementNotice> = {}): PlacementNotice => {
  const { [name]: _, ...rest } = notice(changes)
  return rest
}
const placed = (notices: PlacementNotice[] | undefined, changes: Partial<Placement> = {}) => {
  const start = changes.from ?? from
  return aPlan({
    legal: { lookedAfterFrom: start },
    placements: [
      aPlacement(start, {
        id: 'placement-1',
        inArea: false,
        emergency: false,
        ...(notices === undefined ? {} : { notices }),
        ...changes,
      }),
    ],
  })
}

testRule(rule, [
  {
    name: 'told on the day of the placement, with all that has to be sent',
    plan: placed([notice()]),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'told the day after a planned placement began',
    plan: placed([notice({ on: '2025-09-02' })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/0/notices/0',
      data: { placementId: 'placement-1', from, dueOn: from, doneOn: '2025-09-02' },
      message:
        'Notice to the authority of the area was given on 2 September 2025: it was due by 1 September 2025',
    },
  },
  {
    name: 'told three months ahead of a move that was planned',
    plan: placed([notice({ on: '2025-06-01' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'told the day before that, and not since',
    plan: placed([notice({ on: '2025-05-31' })]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/0/on',
      data: { placementId: 'placement-1', from, dueOn: from, doneOn: '2025-05-31' },
      message:
        'Check the day of the notice to the authority of the area: 31 May 2025 is long before the placement began on 1 September 2025',
    },
  },
  {
    name: 'told long before, and again when the placement began',
    plan: placed([notice({ on: '2025-05-31' }), notice({ id: 'notice-2' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in an emergency, on the fifth working day, over Good Friday and Easter Monday',
    plan: placed([notice({ on: '2025-04-25' })], { from: '2025-04-16', emergency: true }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in an emergency, on the sixth working day',
    plan: placed([notice({ on: '2025-09-09' })], { emergency: true }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2025-09-08', doneOn: '2025-09-09' } },
  },
  {
    name: 'in an emergency, on the sixth working day, with a reason',
    plan: placed(
      [notice({ on: '2025-09-09', reason: 'The home was in Wales, and nobody knew whom to tell' })],
      {
        emergency: true,
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices/0' },
  },
  {
    name: 'told twice: the first time counts',
    plan: placed([notice({ id: 'notice-2', on: '2025-10-01' }), without('on', { id: 'notice-3' }), notice()]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in an emergency, nobody told yet, and the fifth working day is today',
    plan: placed([], { emergency: true }),
    asAt: '2025-09-08',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, dueOn: '2025-09-08' },
      message:
        'Give the authority of the area written notice by 8 September 2025 of the placement that began on 1 September 2025',
    },
  },
  {
    name: 'in an emergency, nobody told, the day after the fifth working day',
    plan: placed([], { emergency: true }),
    asAt: '2025-09-09',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, dueOn: '2025-09-08' },
      message:
        'Give the authority of the area written notice now of the placement that began on 1 September 2025: it was due by 8 September 2025',
    },
  },
  {
    name: 'nobody told, in Scotland, which is in the area of no local authority that the Act means',
    plan: placed([], { country: 'SCO' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices',
      message:
        'Decide whether an authority where the child lives had to have notice: the placement is outside England and Wales',
    },
  },
  {
    name: 'told too late, abroad',
    plan: placed([notice({ on: '2025-09-02' })], { country: 'NUK' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices/0' },
  },
  {
    name: 'nobody told, in Wales',
    plan: placed([], { country: 'WAL' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'no notices are recorded',
    plan: placed(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices' },
  },
  {
    name: 'no notice is recorded, and the approval says that the authority was told',
    plan: placed([], { approval: { outOfArea: { areaAuthorityToldOn: '2025-08-28' } } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices',
      data: { on: '2025-08-28' },
      message:
        'Decide whether the authority of the area was told in writing: the approval says that it was told on 28 August 2025',
    },
  },
  {
    name: 'told in time, and nothing says what was sent',
    plan: placed([without('sent')]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/notices/0/sent',
      message: 'Enter what was sent to the authority of the area: assessment of needs, reasons and care plan',
    },
  },
  {
    name: 'a notice without its date',
    plan: placed([without('on')]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices/0/on' },
  },
  {
    name: 'in an emergency, on the sixth working day, and in place of a reason only "None"',
    plan: placed([notice({ on: '2025-09-09', reason: 'None' })], { emergency: true }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'no notice, and the reason why it was not practicable',
    plan: placed([without('on', { reason: 'The child was moved twice that night' })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices/0/on' },
  },
  {
    name: 'the authority was left out, as only a parent or the last carer may be',
    plan: placed([notice({ withheld: true })]),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/placements/0/notices/0/withheld' },
  },
  {
    name: 'it is not said whether there was an emergency, and it makes the difference',
    plan: aPlan({
      legal: { lookedAfterFrom: from },
      placements: [aPlacement(from, { inArea: false, notices: [notice({ on: '2025-09-08' })] })],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/emergency' },
  },
  {
    name: 'missed while the regulations were relaxed for coronavirus',
    plan: placed([], { from: '2020-05-11' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices' },
  },
  {
    name: 'late while the regulations were relaxed for coronavirus',
    plan: placed([notice({ on: '2020-06-01' })], { from: '2020-05-11' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices/0' },
  },
  {
    name: 'nobody has said whether it is in the area',
    plan: aPlan({ legal: { lookedAfterFrom: from }, placements: [aPlacement(from)] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/inArea' },
  },
  {
    name: 'nobody has said it of an earlier placement',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-06-02' },
      placements: [aPlacement('2025-06-02', { to: from }), aPlacement(from, { inArea: true })],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'it began the day before such notice had to be given',
    plan: placed([], { from: '2014-01-26' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'it began on the day from which such notice had to be given',
    plan: placed([], { from: '2014-01-27' }),
    asAt,
    expect: 'fail',
  },
  { name: 'in the area', plan: placed([], { inArea: true }), asAt, expect: 'notApplicable' },
  {
    name: 'only in short breaks',
    plan: aPlan({
      legal: { lookedAfterFrom: from, shortBreaks: true, statuses: [aLegalStatus('V3', from)] },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody told of a placement of one night that has ended since',
    plan: placed([], { emergency: true, to: '2025-09-02' }),
    asAt: '2025-09-09',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, endedOn: '2025-09-02', dueOn: '2025-09-08' },
      message:
        'No notice to the authority of the area is on record of the placement from 1 September 2025 to 2 September 2025: it was due by 8 September 2025',
    },
  },
])
