import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { due, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { inEducation, ordinaryPlan } from '../../facts/conditions.ts'

export const rule = defineRule({
  id: 'plan-content/pep-date',
  title: 'The PEP is dated',
  requirement:
    'The PEP should be ready for the first review and be reviewed from then on; the plan shows its dates.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('Promoting the education of looked-after children (2018)'),
    cite('DfE Children Act guidance vol 2 (2021)'),
  ],
  why: 'A PEP of two schools ago helps nobody, and only its date tells.',
  doesNotJudge: 'Whether the PEP is reviewed often enough.',
  when: [...ordinaryPlan, inEducation],
  messages: {
    pass: 'The PEP is dated',
    due: 'Enter the day on which the PEP is ready, by {dueOn}',
    unknown: 'Enter the day on which the PEP was ready, or was last reviewed',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate({ plan: { education = {} }, asAt, facts, workingDays }) {
    const review = education.pepReviews?.findIndex(({ on }) => happenedBy(on, asAt)) ?? -1
    if (review >= 0) return pass(`/education/pepReviews/${review}/on`)
    if (happenedBy(education.pepCompletedOn, asAt)) return pass('/education/pepCompletedOn')
    if (happenedBy(education.pepStartedOn, asAt)) return pass('/education/pepStartedOn')
    // It is to be ready for the first review, which has 20 working days.
    const { lookedAfterFrom } = facts
    if (lookedAfterFrom !== undefined && facts.reviews.length === 0) {
      const dueOn = workingDays.add(lookedAfterFrom, 20)
      if (asAt <= dueOn) return due('/education/pepCompletedOn', { dueOn })
    }
    return unknown('/education/pepCompletedOn')
  },
})
