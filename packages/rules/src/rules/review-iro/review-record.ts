import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { due, judge, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { latestReview, latestReviewMessages } from '../../facts/latest-review.ts'

export const rule = defineRule({
  id: 'review-iro/review-record',
  also: ['iro-record'],
  title: 'Record of the review',
  requirement: 'A written record of each review must be on the case record of the child.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 38')],
  inForce: { from: '2011-04-01' },
  why: 'Years later the record of a review is where a grown-up child can read what was decided and why.',
  doesNotJudge:
    'What is in the record, and reviews before the last one. The regulation gives no time: the 15 working days that guidance gives are waited for.',
  when: ordinaryPlan,
  messages: {
    pass: 'The record of the last review is on the case record',
    due: 'Put the record of the review of {on} on the case record by {dueOn}',
    unknown: 'Enter the day on which the record of the review of {on} was ready, or write it',
    before: 'Check the day: the record of the review of {on} was ready before it, on {doneOn}',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const review = latestReview(context)
    if ('outcome' in review) return review
    const { on } = review
    const { asAt, workingDays } = context
    const { recordCompletedOn, recordSentOn } = review.value
    const path = `${review.path}/recordCompletedOn`
    const done = [recordCompletedOn, recordSentOn].filter((day) => happenedBy(day, asAt))
    if (done.some((day) => day >= on)) return pass(path, { on })
    const [doneOn] = done
    if (doneOn !== undefined) return judge(path, { on, doneOn }, 'before')
    const dueOn = workingDays.add(on, 15)
    return asAt <= dueOn ? due(path, { on, dueOn }) : unknown(path, { on })
  },
})
