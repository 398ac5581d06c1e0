import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, pass } from '../../engine/verdicts.ts'
import { saysHow, saysWhyNot } from '../../facts/contact-arrangements.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { wantingIn } from '../../facts/court-plan.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/contact',
  also: ['court-contact'],
  title: 'Family time before the court',
  requirement:
    'The contact arrangements made or proposed must be before the court, which invites others to comment on them.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.34(11)')],
  why: 'Whom the child will go on seeing matters to the child and the family as much as where the child will live.',
  doesNotJudge: 'Whether the arrangements are right for the child, and what the court makes of the comments.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The plan for the court sets out family time',
    absent: 'Enter the family time that is arranged or proposed, and what others say of it, for the court',
    unknown:
      'Enter, by the day that the court set, the family time that is arranged or proposed, and what others say of it',
    judge:
      'Decide whether the family time of the care plan is what is proposed to the court, and enter what others say of it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: (context) => beforeTheCourt(context.facts.careCases).map((one) => contactOf(one, context)),
})

function contactOf(one: CourtCase, { plan: { contact = [] }, asAt }: RuleContext): Verdict {
  const { value, path } = one
  const at = `${path}/plan/contact`
  if (said(value.plan?.contact)) return pass(at)
  return contact.some((each) => saysHow(each) || saysWhyNot(each, asAt))
    ? judge(at)
    : wantingIn(one, 'contact', asAt)
}
