import type { CarePlanRecord, CourtOrder } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, judge, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { located, said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/orders-and-visitor',
  also: ['family-social-parts'],
  title: 'Orders about contact, and the independent visitor',
  requirement:
    'The care plan must record orders under section 34 for a child in care, or under section 8 for a child who is not, and the independent visitor or why none is needed.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'Sch 1 para 3')],
  inForce: { from: '2011-04-01' },
  why: 'A carer who does not know of an order can break it; a child whom no family visits needs somebody who does.',
  doesNotJudge: 'Whether the orders are kept to. Family time with each person has a rule of its own.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan speaks of orders about contact and of an independent visitor',
    legalStatus: 'Enter the legal status of the child: it decides which orders have to be recorded',
    orders34: 'Record orders under section 34 about contact, or that there are none',
    orders: 'Record the orders about contact, or that there are none',
    orders8: 'Record orders under section 8, or that there are none',
    terms: 'Say what this order provides',
    notInCare: 'Check whether this order under section 34 still runs: the child is not in care',
    inCare: 'Check whether this order under section 8 still runs: the child is in care',
    absent: 'Say who the independent visitor is, or why the child needs none',
    visitor: 'Enter the name of the independent visitor',
    reason: 'Say why the child needs no independent visitor',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => passUnless([...ofOrders(context), ...ofVisitor(context.plan)]),
})

const section8: readonly (string | undefined)[] = [
  'child-arrangements-order',
  'specific-issue-order',
  'prohibited-steps-order',
]

function ofOrders({ plan, facts, asAt }: RuleContext): Verdict[] {
  const { inCare, legalBasis, placement } = facts
  if (inCare === undefined) return [unknown('/legal/statuses', {}, 'legalStatus')]
  const { orders } = plan.legal ?? {}
  if (orders === undefined) {
    return said(placement?.value.plan?.contactOrders)
      ? []
      : [
          unknown(
            '/legal/orders',
            {},
            legalBasis === 'placement-order' ? 'orders' : inCare ? 'orders34' : 'orders8',
          ),
        ]
  }
  return located(orders, '/legal/orders').flatMap(({ value, path }) => {
    const under34 = value.kind === 'contact-order'
    if (!(under34 || section8.includes(value.kind)) || !runs(value, asAt)) return []
    if (under34 !== inCare) return [judge(path, {}, inCare ? 'inCare' : 'notInCare')]
    return said(value.terms) ? [] : [absent(`${path}/terms`, {}, 'terms')]
  })
}

const runs = ({ madeOn, until, endedOn }: CourtOrder, asAt: string) =>
  notAfter(madeOn, asAt) &&
  (until === undefined || until >= asAt) &&
  (endedOn === undefined || endedOn > asAt)

function ofVisitor({ participation }: CarePlanRecord): Verdict[] {
  const path = '/participation/independentVisitor'
  const { status, visitor, reason } = participation?.independentVisitor ?? {}
  if (status === 'appointed')
    return said(visitor?.name) ? [] : [absent(`${path}/visitor/name`, {}, 'visitor')]
  if (status === 'not-needed') return said(reason) ? [] : [absent(`${path}/reason`, {}, 'reason')]
  return status !== undefined || said(visitor?.name) || said(reason) ? [] : [absent(path)]
}
