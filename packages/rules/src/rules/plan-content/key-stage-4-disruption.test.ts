import type { Placement, PlacementApproval } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPlacement } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './key-stage-4-disruption.ts'

const asAt = '2026-11-21'
const from = '2026-09-14'
const at = '/placements/1/approval'
/** In Year 10 since 1 September 2026, and moved that month. */
const moved = (changes: Partial<Placement>, dateOfBirth = '2012-05-14') =>
  aCareOrderPlan({
    child: { dateOfBirth },
    placements: [
      aPlacement('2025-09-01', { to: from, disruptsSchooling: true }),
      aPlacement(changes.from ?? from, { disruptsSchooling: true, emergency: false, ...changes }),
    ],
  })
const whole = {
  keyStage4ApprovedBy: 'Grace Lomas',
  keyStage4ApprovedOn: from,
  designatedTeacherConsultedOn: from,
  iroConsultedOn: from,
} as const satisfies PlacementApproval

testRule(rule, [
  {
    name: 'approved on the day of the move, after teacher and IRO were consulted',
    plan: moved({ approval: whole }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'nothing is recorded of an approval',
    plan: moved({}),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: `${at}/keyStage4ApprovedOn`,
        message: 'Enter the day on which a nominated officer approved the move in key stage 4',
      },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/keyStage4ApprovedBy` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/designatedTeacherConsultedOn` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/iroConsultedOn` },
    ],
  },
  {
    name: 'approved the day after the move',
    plan: moved({ approval: { ...whole, keyStage4ApprovedOn: '2026-09-15' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: `${at}/keyStage4ApprovedOn`,
      data: { on: '2026-09-15', dueOn: from },
      message:
        'The move in key stage 4 was approved on 15 September 2026, after it was made on 14 September 2026',
    },
  },
  {
    name: 'teacher and IRO were consulted the day after the approval',
    plan: moved({ approval: { ...whole, keyStage4ApprovedOn: '2026-09-13' } }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: `${at}/designatedTeacherConsultedOn`,
        data: { on: from, dueOn: '2026-09-13' },
      },
      { outcome: 'fail', kind: 'late', path: `${at}/iroConsultedOn` },
    ],
  },
  {
    name: 'approved late, and nobody has said whether it was an emergency',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2012-05-14' },
      placements: [
        aPlacement('2025-09-01', { to: from }),
        aPlacement(from, {
          disruptsSchooling: true,
          approval: { ...whole, keyStage4ApprovedOn: '2026-09-15' },
        }),
      ],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/1/emergency' },
  },
  {
    name: 'approved late, while the rules were relaxed for coronavirus',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2005-05-14' },
      legal: { lookedAfterFrom: '2018-09-03', orders: [] },
      placements: [
        aPlacement('2018-09-03', { to: '2020-06-01' }),
        aPlacement('2020-06-01', {
          disruptsSchooling: true,
          emergency: false,
          approval: {
            ...whole,
            keyStage4ApprovedOn: '2020-06-02',
            designatedTeacherConsultedOn: '2020-06-01',
            iroConsultedOn: '2020-06-01',
          },
        }),
      ],
    }),
    asAt: '2022-11-21',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `${at}/keyStage4ApprovedOn`,
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 1 June 2020',
    },
  },
  {
    name: 'moved while on remand, to which other rules applied',
    plan: {
      ...moved({}),
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2026-10-01' }), aLegalStatus('C2', '2026-10-01')],
      },
    },
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'moved before the regulations',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '1995-11-14' },
      legal: { lookedAfterFrom: '2009-09-01', orders: [] },
      placements: [
        aPlacement('2009-09-01', { to: '2011-03-31' }),
        aPlacement('2011-03-31', { disruptsSchooling: true, emergency: false }),
      ],
    }),
    asAt: '2012-11-21',
    expect: 'notApplicable',
  },
  {
    name: 'taken to hospital, which is no placement that anybody chose',
    plan: moved({ type: 'R2', section22C: 'not-22C' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'made in an emergency', plan: moved({ emergency: true }), asAt, expect: 'notApplicable' },
  {
    name: 'on the last day of Year 9',
    plan: moved({ from: '2026-08-31' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'on the first day of Year 10',
    plan: moved({ from: '2026-09-01' }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'on the first day after Year 11',
    plan: moved({ from: '2026-09-01' }, '2010-05-14'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a move that did not disrupt schooling',
    plan: moved({ disruptsSchooling: false }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody has said whether the move disrupted schooling',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2012-05-14' },
      placements: [aPlacement('2025-09-01', { to: from }), aPlacement(from)],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/1/disruptsSchooling' },
  },
  {
    name: 'away on holiday, and nobody has said whether the move to the foster home disrupted schooling',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2012-05-14' },
      placements: [
        aPlacement('2025-09-01', { to: from }),
        aPlacement(from),
        { id: 'holiday', from: '2026-11-18', type: 'T2' },
      ],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/1/disruptsSchooling' },
  },
  {
    name: 'nobody has said whether the move disrupted schooling, and the child is not in education',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2012-05-14' },
      education: { inEducation: false },
      placements: [aPlacement('2025-09-01', { to: from }), aPlacement(from)],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a first placement, whose end is entered before its beginning',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2011-05-14' },
      placements: [aPlacement('2025-09-01', { to: '2024-09-01', disruptsSchooling: true })],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a first placement, which is no change of placement',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2011-05-14' },
      placements: [aPlacement('2025-09-01', { disruptsSchooling: true })],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a move next week, which is not approved yet',
    plan: moved({ from: '2026-11-28', planned: true }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: at,
      data: { dueOn: '2026-11-28' },
      message:
        'Have the move approved before 28 November 2026, after consulting the designated teacher and the IRO',
    },
  },
  {
    name: 'a move next week, which is approved',
    plan: moved({ from: '2026-11-28', planned: true, approval: { keyStage4ApprovedOn: asAt } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a disruptive move, and no date of birth',
    plan: {
      ...moved({}),
      child: { id: 'child-1' },
    },
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
