import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, pass, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { latestReview, latestReviewMessages } from '../../facts/latest-review.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'review-iro/contingency-discussed',
  title: 'What happens if things change is on the agenda',
  requirement: 'Each review talks about what happens if the plan or the placement does not work out.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 'ss.5, 8')],
  why: 'A child whose carer goes into hospital tonight needs a plan that somebody looked at this year.',
  doesNotJudge:
    'Whether what would be done is good enough, whether the plan says the same, and reviews before the last one.',
  when: ordinaryPlan,
  messages: {
    pass: 'The last review talked about what happens if things change',
    absent:
      'Enter what the review of {on} said about what happens if things change, or talk about it at the next review',
    unknown: 'Enter what the review of {on} talked about, what happens if things change among it',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const review = latestReview(context)
    if ('outcome' in review) return review
    const { on } = review
    const path = `${review.path}/contingency`
    if (said(review.value.contingency)) return pass(path, { on })
    return review.value.matters === undefined ? unknown(path, { on }) : absent(path, { on })
  },
})
