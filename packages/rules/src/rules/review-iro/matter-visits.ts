import { cite } from '../../engine/cite.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge } from '../../engine/verdicts.ts'
import { runsOn } from '../../facts/by-day.ts'
import type { HeldReview } from '../../facts/latest-review.ts'
import { isInCare, legalBasisOn } from '../../facts/legal-basis.ts'
import { withParents } from '../../facts/own-placements.ts'
import { placementStart } from '../../facts/placement-time.ts'
import { matterMessages, requireReviewMatter } from '../../facts/review-matters.ts'
import { beforeAssessment } from '../../facts/visit-regime.ts'

export const rule = requireReviewMatter({
  id: 'review-iro/matter-visits',
  also: ['rev-sch7-13'],
  title: 'The review looks at how often the child is visited',
  requirement:
    'Where a child was placed with a parent before an assessment, each review must consider how often the child is visited.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 7 para 13'), cite('SI 2010/959', 'reg 28(3)')],
  inForce: { from: '2011-04-01' },
  why: 'A child at home before anybody knows whether home is safe is only as safe as the visits are frequent.',
  doesNotJudge:
    'Whether the visits are frequent enough. Whether regulation 28(3) still applies once the placement was confirmed: a person is asked.',
  matter: 'visits',
  messages: {
    ...matterMessages('how often the child is visited'),
    confirmed:
      'Decide whether the review of {on} had to consider how often the child is visited: the placement with the parent was confirmed on {decidedOn}',
  },
  unless: notBeforeAssessment,
})

/** On the day of the review the child lived in care with a parent, and was placed there before assessment. */
function notBeforeAssessment({ plan, facts }: RuleContext, review: HeldReview): string | Verdict | undefined {
  const { on } = review
  const placement = facts.placements.find(
    ({ value }) =>
      withParents(value) &&
      value.planned !== true &&
      runsOn(value, on) &&
      beforeAssessment(value, placementStart(value, facts)),
  )
  if (placement === undefined || isInCare(legalBasisOn(plan.legal, on)) === false) {
    return 'The child was not living with a parent in a placement made before an assessment'
  }
  const { decision, decidedOn } = placement.value.approval?.withParents ?? {}
  return decision !== 'ended' && decidedOn !== undefined && decidedOn < on
    ? judge(`${review.path}/matters`, { on, decidedOn }, 'confirmed')
    : undefined
}
