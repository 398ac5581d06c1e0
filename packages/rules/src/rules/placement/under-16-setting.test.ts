import type { Placement } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './under-16-setting.ts'

const asAt = '2026-11-21'
const at = '/placements/0/type'
const born = (dateOfBirth: string | undefined, placement: Partial<Placement>, from = '2026-09-01') =>
  aPlan({
    child: dateOfBirth === undefined ? {} : { dateOfBirth },
    legal: { lookedAfterFrom: from, statuses: [aLegalStatus('V2', from)] },
    placements: [aPlacement(from, { section22C: 'other-arrangements', ...placement })],
  })
const at15 = (placement: Partial<Placement>, from?: string) => born('2010-11-22', placement, from)

testRule(rule, [
  {
    name: 'supported accommodation on the last day of being 15',
    plan: at15({ type: 'K3' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: at,
      message:
        'Find another placement: the setting is not one in which a child under 16 may live under other arrangements',
    },
  },
  {
    name: 'supported accommodation on the sixteenth birthday',
    plan: born('2010-11-21', { type: 'K3' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'supported accommodation from the sixteenth birthday on, where no other placement has begun',
    plan: aPlan({
      child: { dateOfBirth: '2010-12-14' },
      legal: { lookedAfterFrom: '2026-11-20', statuses: [aLegalStatus('V2', '2026-11-20')] },
      placements: [aPlacement('2026-12-14', { planned: true, type: 'K3', section22C: 'other-arrangements' })],
    }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is 16 when the placement begins' },
  },
  {
    name: 'supported accommodation for a child who came alone, and whose disputed age was assessed today',
    plan: {
      ...at15({ type: 'K3' }),
      unaccompanied: { unaccompanied: true, ageDisputed: true, ageAssessedOn: asAt },
    },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: at,
      data: { on: asAt },
    },
  },
  {
    name: 'supported accommodation for a child who came alone, whose age somebody disputes',
    plan: {
      ...at15({ type: 'K3' }),
      unaccompanied: { unaccompanied: true, ageDisputed: true },
    },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: at,
      message:
        'Decide whether regulation 27B excepts the placement: the child came alone, and the record does not say that the age is beyond dispute',
    },
  },
  {
    name: 'supported accommodation for a child who came alone, of whose age nothing is said',
    plan: { ...at15({ type: 'K3' }), unaccompanied: { unaccompanied: true } },
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'supported accommodation for a child who came alone, whose age nobody disputes',
    plan: { ...at15({ type: 'K3' }), unaccompanied: { unaccompanied: true, ageDisputed: false } },
    asAt,
    expect: 'fail',
  },
  { name: 'independent living at 15', plan: at15({ type: 'P2' }), asAt, expect: 'fail' },
  { name: 'a room with an employer at 15', plan: at15({ type: 'P3' }), asAt, expect: 'fail' },
  { name: 'a school with beds', plan: at15({ type: 'S1' }), asAt, expect: { outcome: 'pass', path: at } },
  { name: 'a family centre', plan: at15({ type: 'R3' }), asAt, expect: 'pass' },
  { name: 'a residential care home', plan: at15({ type: 'R1' }), asAt, expect: 'pass' },
  {
    name: 'another placement, whose code does not say what it is',
    plan: at15({ type: 'Z12' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: at,
      message: 'Decide whether the setting is one that regulation 27A lists for a child under 16',
    },
  },
  {
    name: 'other arrangements, and nothing says which',
    plan: born('2010-11-22', {}, '2026-09-01'),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'placed the day before the regulation came into force',
    plan: at15({ type: 'H5' }, '2021-09-08'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: at,
      data: { from: '2021-09-08' },
      message:
        'Decide whether the setting may go on: the placement began on 8 September 2021, before regulation 27A came into force',
    },
  },
  {
    name: 'placed on the day on which the regulation came into force',
    plan: at15({ type: 'H5' }, '2021-09-09'),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the code for supported accommodation, said not to be under section 22C',
    plan: at15({ type: 'K3', section22C: 'not-22C' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: at },
  },
  {
    name: 'the code for independent living with the section for foster care',
    plan: at15({ type: 'P2', section22C: 'foster-carer' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: at },
  },
  {
    name: 'in custody, not under section 22C',
    plan: at15({ type: 'R5', section22C: 'not-22C' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'in foster care',
    plan: at15({ section22C: 'foster-carer', type: 'U6' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no kind of placement is recorded, which is for another rule',
    plan: aPlan({
      child: { dateOfBirth: '2012-05-14' },
      placements: [{ id: 'placement-1', from: '2026-09-01' }],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no placement is recorded',
    plan: aPlan({ child: { dateOfBirth: '2012-05-14' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody has entered the date of birth',
    plan: born(undefined, { type: 'K3' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
])
