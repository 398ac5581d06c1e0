import type { Placement } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './sixteen-seventeen-setting.ts'

const asAt = '2026-11-21'
const from = '2026-09-01'
const born = (dateOfBirth: string | undefined, placement: Partial<Placement>) =>
  aPlan({
    child: dateOfBirth === undefined ? {} : { dateOfBirth },
    legal: { lookedAfterFrom: from, statuses: [aLegalStatus('V2', from)] },
    placements: [aPlacement(from, { section22C: 'other-arrangements', ...placement })],
  })
const at17 = (placement: Partial<Placement>) => born('2009-05-14', placement)
/** At 16, from a day when the regulation was new. */
const began = (day: string, placement: Partial<Placement>) =>
  aPlan({
    child: { dateOfBirth: '2007-05-14' },
    legal: { lookedAfterFrom: day, statuses: [aLegalStatus('V2', day)] },
    placements: [aPlacement(day, { section22C: 'other-arrangements', ...placement })],
  })

testRule(rule, [
  {
    name: 'supported accommodation with an Ofsted number',
    plan: at17({ type: 'K3', urn: 'SC999042' }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0/urn' },
  },
  {
    name: 'the code for independent living with the section for foster care',
    plan: at17({ type: 'P2', urn: 'XXXXXXX', section22C: 'foster-carer' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/type' },
  },
  {
    name: 'the code for supported accommodation, said not to be under section 22C',
    plan: at17({ type: 'K3', urn: 'SC999042', section22C: 'not-22C' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/type' },
  },
  {
    name: 'supported accommodation, and nobody has entered its number',
    plan: at17({ type: 'K3' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/urn',
      message: 'Enter the Ofsted reference number of the accommodation, or that Ofsted does not inspect it',
    },
  },
  {
    name: 'supported accommodation that Ofsted does not inspect: it may wait for the answer',
    plan: at17({ type: 'K3', urn: 'XXXXXXX' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/urn',
      message:
        'Decide whether the supported accommodation is registered or waits for the answer: the record says that Ofsted does not inspect it',
    },
  },
  {
    name: 'living independently',
    plan: at17({ type: 'P2', urn: 'XXXXXXX' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0/type',
      message:
        'Find another placement: living independently is neither registered supported accommodation nor excepted',
    },
  },
  {
    name: 'living independently, and nobody has entered a number',
    plan: at17({ type: 'P2' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/urn' },
  },
  {
    name: 'living independently since the day before the regulation came into force',
    plan: began('2023-10-27', { type: 'P2', urn: 'XXXXXXX' }),
    asAt: '2024-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/type',
      data: { from: '2023-10-27' },
      message:
        'Decide whether the setting may go on: the placement began on 27 October 2023, before regulation 27C came into force',
    },
  },
  {
    name: 'living independently since the day on which the regulation came into force',
    plan: began('2023-10-28', { type: 'P2', urn: 'XXXXXXX' }),
    asAt: '2024-06-01',
    expect: 'fail',
  },
  { name: 'a residential care home, which is excepted', plan: at17({ type: 'R1' }), asAt, expect: 'pass' },
  {
    name: 'another placement, whose code does not say what it is',
    plan: at17({ type: 'Z11' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/type' },
  },
  {
    name: 'on the sixteenth birthday',
    plan: born('2010-11-21', { type: 'P2', urn: 'XXXXXXX' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'on the last day of being 15, for which another regulation stands',
    plan: born('2010-11-22', { type: 'P2' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'on the eighteenth birthday',
    plan: born('2008-11-21', { type: 'P2' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'in a children’s home',
    plan: at17({ section22C: 'childrens-home', type: 'K2' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'no kind of placement is recorded, which is for another rule',
    plan: aPlan({
      child: { dateOfBirth: '2009-05-14' },
      placements: [{ id: 'placement-1', from }],
    }),
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
