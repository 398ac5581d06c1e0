import type { Judgement, Placement } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPlacement } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './schooling-disruption.ts'

const asAt = '2026-11-21'
const from = '2026-09-14'
const moved = (
  placement: Partial<Placement> = { disruptsSchooling: true },
  parts: Parameters<typeof aCareOrderPlan>[0] = {},
) =>
  aCareOrderPlan({
    education: { inEducation: true },
    placements: [aPlacement('2025-09-01', { to: from }), aPlacement(from, placement)],
    ...parts,
  })
const answered = (answer: NonNullable<Judgement['answer']>, on: string) =>
  moved(undefined, { judgements: [{ id: 'judgement-1', question: rule.id, answer, on }] })

testRule(rule, [
  {
    name: 'the move disrupted schooling, and nobody has answered',
    plan: moved(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Decide whether other arrangements for the child’s education were made that meet the child’s needs and fit the PEP',
    },
  },
  {
    name: 'a person answered that other arrangements were made',
    plan: answered('yes', '2026-10-12'),
    asAt,
    expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-10-12' } },
  },
  {
    name: 'answered six months ago to the day',
    plan: answered('yes', from),
    asAt: '2027-03-14',
    expect: 'pass',
  },
  {
    name: 'answered six months and a day ago',
    plan: answered('yes', from),
    asAt: '2027-03-15',
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: from } },
  },
  {
    name: 'a person answered that none were made',
    plan: answered('no', '2026-10-12'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/judgements/0',
      message:
        'Make other arrangements for the child’s education that meet the child’s needs and fit the PEP',
    },
  },
  {
    name: 'a person answered that it does not apply',
    plan: answered('does-not-apply', '2026-10-12'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an answer that is dated later',
    plan: answered('yes', '2026-11-22'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  {
    name: 'the move did not disrupt schooling',
    plan: moved({ disruptsSchooling: false }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody has said whether the move disrupted schooling',
    plan: moved({}),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'away on holiday, and the move to the foster home did not disrupt schooling',
    plan: moved(
      {},
      {
        placements: [
          aPlacement('2025-09-01', { to: from }),
          aPlacement(from, { disruptsSchooling: false }),
          { id: 'holiday', from: '2026-11-18', type: 'T2' },
        ],
      },
    ),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'away on holiday, and the move to the foster home disrupted schooling',
    plan: moved(
      {},
      {
        placements: [
          aPlacement('2025-09-01', { to: from }),
          aPlacement(from, { disruptsSchooling: true }),
          { id: 'holiday', from: '2026-11-18', type: 'T2' },
        ],
      },
    ),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'in hospital, which is no placement that anybody chose',
    plan: moved({ type: 'R2', section22C: 'not-22C' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'moved while on remand, to which other rules applied',
    plan: moved(undefined, {
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2026-10-01' }), aLegalStatus('C2', '2026-10-01')],
      },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a first placement, which is no change of placement',
    plan: aCareOrderPlan({
      education: { inEducation: true },
      placements: [aPlacement('2025-09-01', { disruptsSchooling: true })],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a move in key stage 4, for which another rule stands',
    plan: moved(undefined, { child: { dateOfBirth: '2012-05-14' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'not in education, as the move left the child without a school place',
    plan: moved(undefined, { education: { inEducation: false } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  {
    name: 'not in education, and nobody has said whether the move disrupted schooling',
    plan: moved({}, { education: { inEducation: false } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'answered on the day of the move', plan: answered('yes', from), asAt, expect: 'pass' },
  {
    name: 'answered the day before the move, of another one',
    plan: answered('yes', '2026-09-13'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: '2026-09-13' } },
  },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
