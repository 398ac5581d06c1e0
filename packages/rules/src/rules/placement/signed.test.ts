import type { Signature } from '@open-care-plan/model'
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
])
