import type { CourtOrder, Judgement } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus } from '@open-care-plan/model/testing'
import { since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './relevant-accommodation.ts'

const asAt = '2026-11-21'
const under = (changes: Partial<CourtOrder>, judgements?: Judgement[]) =>
  aCareOrderPlan({
    legal: {
      lookedAfterFrom: since,
      statuses: [aLegalStatus('C2', since)],
      orders: [{ id: 'order-1', kind: 'deprivation-of-liberty-order', madeOn: '2026-10-05', ...changes }],
    },
    ...(judgements === undefined ? {} : { judgements }),
  })
const answered = (answer: NonNullable<Judgement['answer']>, on: string) =>
  under({}, [{ id: 'judgement-1', question: rule.id, answer, on }])

testRule(rule, [
  {
    name: 'an order is in force, and nobody has answered',
    plan: under({}),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Decide whether the test of section 25 is met where the child lives, for as long as the child is deprived of liberty there',
    },
  },
  {
    name: 'a secure accommodation order on its last day',
    plan: under({ kind: 'secure-accommodation-order', until: asAt }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'the day after the last day of the order',
    plan: under({ until: '2026-11-20' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the order was discharged that day',
    plan: under({ endedOn: asAt }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the order is made tomorrow',
    plan: under({ madeOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a person answered that the test is met',
    plan: answered('yes', '2026-10-12'),
    asAt,
    expect: { outcome: 'pass', path: '/judgements/0' },
  },
  { name: 'answered six months ago to the day', plan: answered('yes', '2026-05-21'), asAt, expect: 'pass' },
  {
    name: 'answered six months and a day ago',
    plan: answered('yes', '2026-05-20'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements', data: { on: '2026-05-20' } },
  },
  {
    name: 'a person answered that the test is not met',
    plan: answered('no', '2026-10-12'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/judgements/0',
      message:
        'End the deprivation of liberty, or put right what keeps the test of section 25 from being met',
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
  { name: 'no orders', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'nobody has recorded the orders',
    plan: aCareOrderPlan({ legal: { lookedAfterFrom: since } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/orders' },
  },
])
