import type { PlacementPlan } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext } from '../../engine/rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { notInCare, ordinaryPlan } from '../../facts/conditions.ts'
import { parentsOf } from '../../facts/parents.ts'
import { placementPlan } from '../../facts/placement-plan.ts'

export const rule = defineRule({
  id: 'placement/section-20-matters',
  also: ['pp-s20-extra'],
  title: 'Not in care: who answers for what',
  requirement:
    'For a child who is not in care, the placement plan must say what the authority and the parents each answer for, and whether a young person of 16 or 17 agreed for themselves.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'Sch 2 para 3')],
  inForce: { from: '2011-04-01' },
  why: 'Parents keep all their responsibility under section 20. A plan that forgets it takes more than they agreed to.',
  doesNotJudge:
    'Whether the parents see it the same way. What they delegate, how long the placement lasts and how it ends have rules of their own.',
  when: [...ordinaryPlan, notInCare],
  messages: {
    pass: 'The placement plan says who answers for what',
    authorityResponsibilities: 'Enter what the authority answers for',
    parentsResponsibilities: 'Enter what the parents answer for',
    ownConsent: 'Enter whether the young person agreed to be accommodated for themselves',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placed = placementPlan(context)
    if (typeof placed === 'string') return notApplicable(placed)
    const asksForConsent = isOfAgeToAgree(context) && context.plan.legal?.section20?.ownConsent === undefined
    return passUnless(
      [
        missingFields<PlacementPlan>(placed, responsibilities(context)),
        asksForConsent ? unknown('/legal/section20/ownConsent', {}, 'ownConsent') : undefined,
      ],
      placed.path,
    )
  },
})

function responsibilities({ plan, asAt }: RuleContext): (keyof PlacementPlan & string)[] {
  const parents = parentsOf(plan, asAt)
  const nobody = parents.recorded && parents.reachable.length === 0
  return nobody ? ['authorityResponsibilities'] : ['authorityResponsibilities', 'parentsResponsibilities']
}

const isOfAgeToAgree = ({ facts: { age, legalBasis } }: RuleContext) =>
  legalBasis === 'section-20' && age !== undefined && age >= 16
