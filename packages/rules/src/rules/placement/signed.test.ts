import type { Placement, Signature } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus } from '@open-care-plan/model/testing'
import { accommodatedIn, homeUnderCareOrder, inCareIn } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './signed.ts'

const asAt = '2026-11-21'
const by = (capacity: Signature['capacity'], on?: string): Signature => ({
  id: `by-${capacity}`,
  ...(capacity === undefined ? {} : { capacity }),
  ...(on === undefined ? {} : { on }),
})
const signed = (capacity: Signature['capacity']) => ({ plan: { signatures: [by(capacity, '2025-09-01')] } })
/** In foster care since 1 September 2025, unless the changes say otherwise, with one signature of the carer. */
const signedBy = (
  name: string | undefined,
  placement: Partial<Placement> = {},
  on = '2025-09-01',
  preparedOn = '2025-09-01',
) =>
  inCareIn({
    ...placement,
    plan: {
      preparedOn,
      signatures: [{ ...by('foster-carer', on), ...(name === undefined ? {} : { name }) }],
    },
  })
/** With Shannon, signed by somebody as a parent. */
const atHome = (name: string) =>
  homeUnderCareOrder(
    {
      carer: { name: 'Shannon Carrick' },
      plan: { preparedOn: '2025-09-01', signatures: [{ ...by('parent', '2025-09-01'), name }] },
    },
    {
      people: [
        { id: 'person-1', name: 'Shannon Carrick', relationship: 'mother' },
        { id: 'person-2', name: 'Lee Carrick', relationship: 'father' },
      ],
    },
  )

testRule(rule, [
  {
    name: 'foster care, signed by the foster carer',
    plan: inCareIn(signed('foster-carer')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a children’s home, signed by the registered person',
    plan: inCareIn({ type: 'K2', section22C: 'childrens-home', ...signed('registered-person') }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'supported accommodation, signed by the person responsible',
    plan: accommodatedIn({ type: 'K3', section22C: 'other-arrangements', ...signed('responsible-person') }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'with a parent, signed by the parent',
    plan: homeUnderCareOrder(signed('parent')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'foster care, signed by the parent alone',
    plan: inCareIn(signed('parent')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements/0/plan/signatures',
      message: 'Have the placement plan agreed and signed by the foster carer',
    },
  },
  {
    name: 'with a parent, signed by the social worker alone',
    plan: homeUnderCareOrder(signed('social-worker')),
    asAt,
    expect: {
      outcome: 'fail',
      message: 'Have the placement plan agreed and signed by the parent with whom the child lives',
    },
  },
  {
    name: 'a children’s home, and nobody has signed',
    plan: inCareIn({ type: 'K2', section22C: 'childrens-home', plan: { preparedOn: asAt, signatures: [] } }),
    asAt,
    expect: {
      outcome: 'fail',
      message: 'Have the placement plan agreed and signed by the registered person of the home',
    },
  },
  {
    name: 'supported accommodation, signed by the young person alone',
    plan: accommodatedIn({ type: 'K3', section22C: 'other-arrangements', ...signed('child') }),
    asAt,
    expect: {
      outcome: 'fail',
      message: 'Have the placement plan agreed and signed by the person responsible at the accommodation',
    },
  },
  {
    name: 'the kind of placement is not known, and only the child has signed',
    plan: aCareOrderPlan({ placements: [{ id: 'placement-1', from: '2025-09-01', ...signed('child') }] }),
    asAt,
    expect: {
      outcome: 'fail',
      message: 'Have the placement plan agreed and signed by the person who looks after the child',
    },
  },
  {
    name: 'signatures are not recorded',
    plan: inCareIn({ plan: { preparedOn: '2025-09-01' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/plan/signatures',
      message: 'Enter who signed the placement plan, and when',
    },
  },
  {
    name: 'signed without a date',
    plan: inCareIn({ plan: { signatures: [by('foster-carer')] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/plan/signatures/0/on',
      message: 'Enter the day the placement plan was signed',
    },
  },
  {
    name: 'a signature dated tomorrow has not been given',
    plan: inCareIn({ plan: { signatures: [by('foster-carer', '2026-11-22')] } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'planned, and still to be signed',
    plan: aCareOrderPlan({
      placements: [{ id: 'placement-1', from: '2026-12-01', type: 'U4', plan: { preparedOn: asAt } }],
    }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      message: 'Have the placement plan agreed and signed before the placement begins',
    },
  },
  {
    name: 'unsigned on the fifth working day, over a weekend',
    plan: inCareIn({ from: '2026-11-13', plan: { preparedOn: '2026-11-13', signatures: [] } }),
    asAt: '2026-11-20',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan/signatures',
      data: { dueOn: '2026-11-20' },
      message: 'Have the placement plan agreed and signed by 20 November 2026',
    },
  },
  {
    name: 'unsigned the day after the fifth working day',
    plan: inCareIn({ from: '2026-11-13', plan: { preparedOn: '2026-11-13', signatures: [] } }),
    asAt: '2026-11-21',
    expect: 'fail',
  },
  {
    name: 'signed by the wrong person alone, and there is still time',
    plan: inCareIn({ from: '2026-11-13', plan: { signatures: [by('social-worker', '2026-11-13')] } }),
    asAt: '2026-11-20',
    expect: { outcome: 'pass', kind: 'due' },
  },
  {
    name: 'signed on the first day',
    plan: inCareIn({ from: '2026-11-13', plan: { signatures: [by('foster-carer', '2026-11-13')] } }),
    asAt: '2026-11-13',
    expect: { outcome: 'pass', path: '/placements/0/plan/signatures/0' },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'signed, and nobody entered in what capacity',
    plan: inCareIn({
      plan: { signatures: [by('social-worker', '2025-09-01'), by(undefined, '2025-09-01')] },
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/plan/signatures/1/capacity' },
  },
  {
    name: 'lived there before care began: the five working days run from the first day in care',
    plan: inCareIn({ from: '2025-06-01', plan: { preparedOn: '2025-09-01', signatures: [] } }),
    asAt: '2025-09-08',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-09-08' } },
  },
  {
    name: 'lived there before care began, and unsigned the day after the fifth working day',
    plan: inCareIn({ from: '2025-06-01', plan: { preparedOn: '2025-09-01', signatures: [] } }),
    asAt: '2025-09-09',
    expect: 'fail',
  },
  {
    name: 'the placement began before the regulations',
    plan: inCareIn(
      { from: '2010-06-01', plan: { preparedOn: '2010-06-01', signatures: [] } },
      {
        child: { dateOfBirth: '2004-01-01' },
        legal: { lookedAfterFrom: '2010-06-01', statuses: [aLegalStatus('C2', '2010-06-01')] },
      },
    ),
    asAt: '2012-06-01',
    expect: 'notApplicable',
  },
  {
    name: 'signed by one of the two foster carers',
    plan: signedBy('Grace Bascombe', { carer: { name: 'Grace and Leroy Bascombe' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'signed by the foster carer before this one',
    plan: signedBy('Jill Pickersgill', { carer: { name: 'Grace and Leroy Bascombe' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/plan/signatures/0/name',
      message:
        'Check who signed the placement plan: the name is not that of the carer with whom the child lives',
    },
  },
  {
    name: 'with the mother, signed by her',
    plan: atHome('Shannon Carrick (Mum)'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'with the mother, signed by the father, whose name the record spells otherwise',
    plan: atHome('Jordan Pike'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/plan/signatures/0/name' },
  },
  {
    name: 'with the mother, signed by a father of the same family name',
    plan: atHome('Lee Carrick'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'signed the day before the plan was ready',
    plan: signedBy(undefined, {}, '2025-09-01', '2025-09-02'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/plan/signatures/0/on',
      data: { on: '2025-09-01', preparedOn: '2025-09-02' },
      message:
        'Check the day on which the placement plan was signed: 1 September 2025 is before 2 September 2025, when it was ready',
    },
  },
  {
    name: 'signed on the fifth working day',
    plan: signedBy(undefined, {}, '2025-09-08'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'signed the day after the fifth working day',
    plan: signedBy(undefined, {}, '2025-09-09'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/plan/signatures/0/on',
      data: { on: '2025-09-09', dueOn: '2025-09-08' },
      message:
        'Decide whether the placement plan was agreed in time: it was signed on 9 September 2025, and that was due by 8 September 2025',
    },
  },
  {
    name: 'signed on the day on which a late plan was ready',
    plan: signedBy(undefined, {}, '2025-10-01', '2025-10-01'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'signed in time by one carer, and long after by the other',
    plan: inCareIn({
      plan: {
        signatures: [
          { ...by('foster-carer', '2026-10-16'), id: 'one' },
          { ...by('foster-carer', '2025-09-01'), id: 'two' },
        ],
      },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/placements/0/plan/signatures/1' },
  },
])
