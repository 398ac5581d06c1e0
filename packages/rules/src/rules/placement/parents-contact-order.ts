import { cite } from '../../engine/cite.ts'
import { defineQuestion } from '../../engine/define-question.ts'
import { inCare, ordinaryPlan, placedWithParents } from '../../facts/conditions.ts'
import { contactOrderOn, underContactOrder } from '../../facts/contact-orders.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineQuestion({
  id: 'placement/parents-contact-order',
  also: ['pwp-no-conflict-s34'],
  title: 'Living with a parent and a contact order',
  requirement: 'A placement with a parent must not conflict with a contact order under section 34.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 16')],
  inForce: { from: '2011-04-01' },
  why: 'A court that limited how a child sees a parent did so for a reason, which does not go away with a move.',
  doesNotJudge: 'What the order says: it is in words, and a person has to read it beside the placement.',
  when: [...ordinaryPlan, inCare, placedWithParents, underContactOrder],
  since: ({ plan, facts, asAt }) => {
    const { madeOn } = contactOrderOn(plan.legal, asAt) ?? {}
    const { from } = facts.placement?.value ?? {}
    return madeOn === undefined ? from : later(madeOn, from)
  },
  question: 'Decide whether the placement with the parent is in keeping with the contact order',
  putRight:
    'Put right the conflict with the contact order: ask the court to change the order, or end the placement',
})
