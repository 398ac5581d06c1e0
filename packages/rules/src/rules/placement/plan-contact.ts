import type { PlacementPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { absent, notApplicable, unknown } from '../../engine/verdicts.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { saysHow, saysWhyNot } from '../../facts/contact-arrangements.ts'
import { said } from '../../facts/located.ts'
import { placementPlan } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/plan-contact',
  also: ['pp-contact'],
  title: 'Family time in the placement plan',
  requirement:
    'The placement plan must set out contact with parents, others with parental responsibility and connected persons, or the reasons for none, the orders about it, and how changes are made known.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 2 para 1(2)')],
  inForce: { from: '2011-04-01' },
  why: 'The carer is the one who gets the child ready for family time, and who is there afterwards.',
  doesNotJudge:
    'Whether everybody who matters is thought of: each person is looked at by the rule on arrangements. What is set out elsewhere in the plan counts; whether the carer has it is not seen. Where nothing is said of orders there may be none, so that it asks.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan has what a placement plan says of family time',
    contact: 'Enter the family time that goes with this placement, or the reasons why there is none',
    orders: 'Enter the orders about contact that are in force, or that there are none',
    section34: 'Enter the section 34 orders about contact that are in force, or that there are none',
    section8: 'Enter the section 8 orders that are in force, or that there are none',
    contactChanges: 'Enter how changes to family time are made known',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const { value, path } = placed
    const { facts, plan } = context
    const nobody = plan.people?.length === 0
    return passUnless(
      [
        nobody || setsOutContact(value, context) ? undefined : absent(`${path}/contact`, {}, 'contact'),
        said(value.contactOrders) || plan.legal?.orders !== undefined
          ? undefined
          : unknown(`${path}/contactOrders`, {}, whichOrders(facts)),
        nobody || said(value.contactChanges)
          ? undefined
          : absent(`${path}/contactChanges`, {}, 'contactChanges'),
      ],
      path,
    )
  },
})

const setsOutContact = ({ contact }: PlacementPlan, { plan, asAt }: RuleContext) =>
  said(contact) ||
  plan.contact?.some((arrangement) => saysHow(arrangement) || saysWhyNot(arrangement, asAt)) === true

/** Section 34 is for a child under a care order, section 8 for a child who is not in care. */
function whichOrders({ inCare, legalBasis }: CaseFacts): string {
  if (inCare === undefined || legalBasis === 'placement-order') return 'orders'
  return inCare ? 'section34' : 'section8'
}
