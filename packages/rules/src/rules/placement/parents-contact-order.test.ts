import type { CourtOrder } from '@open-care-plan/model'
import { aLegalStatus } from '@open-care-plan/model/testing'
import { homeUnderCareOrder, inCareIn, shortBreaks, since } from '../../../test/placed.ts'
import { testRecordQuestion } from '../../../test/record-question.ts'
import { rule } from './parents-contact-order.ts'

const asAt = '2026-11-21'
const contactOrder: CourtOrder = {
  id: 'order-1',
  kind: 'contact-order',
  madeOn: since,
  terms: 'Kim sees Sam with a worker there',
}
const legal = (...orders: CourtOrder[]) => ({
  lookedAfterFrom: since,
  statuses: [aLegalStatus('C2', since)],
  orders,
})
const home = (order: CourtOrder) => homeUnderCareOrder({}, { legal: legal(order) })

testRecordQuestion(rule, { placements: home(contactOrder).placements ?? [], legal: legal(contactOrder) }, [
  {
    name: 'the order runs out today',
    plan: home({ ...contactOrder, until: asAt }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'the order ran out yesterday',
    plan: home({ ...contactOrder, until: '2026-11-20' }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No contact order under section 34 is in force' },
  },
  {
    name: 'the order was discharged today',
    plan: home({ ...contactOrder, endedOn: asAt }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'there is only another order',
    plan: home({ ...contactOrder, kind: 'care-order' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the orders are not recorded',
    plan: homeUnderCareOrder(
      {},
      { legal: { lookedAfterFrom: since, statuses: [aLegalStatus('C2', since)] } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/orders',
      message: 'Enter the court orders in force, or record that there are none',
    },
  },
  {
    name: 'with a contact order, in foster care',
    plan: inCareIn({}, { legal: legal(contactOrder) }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  ...(
    [
      ['2026-10-10', 'pass'],
      ['2026-10-09', 'needsReview'],
    ] as const
  ).map(([on, expect]) => ({
    name: `a person answered on ${on}, and the order was made on 2026-10-10`,
    plan: {
      ...home({ ...contactOrder, madeOn: '2026-10-10' }),
      judgements: [{ id: 'judgement-1', question: rule.id, answer: 'yes' as const, on }],
    },
    asAt,
    expect,
  })),
])
