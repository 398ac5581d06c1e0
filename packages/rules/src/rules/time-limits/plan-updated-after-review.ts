import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import type { Located } from '../../facts/located.ts'
import { beforeAnyReview, noReviewYet } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'time-limits/plan-updated-after-review',
  also: ['t-plan-update-after-review'],
  title: 'Care plan updated within 10 working days of a review',
  requirement: 'The care plan should be updated within 10 working days of the review.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Statutory guidance', 'document and paragraph to be confirmed')],
  why: 'What was promised at the review is forgotten, unless it is in the plan that everybody works from.',
  doesNotJudge:
    'Whether the update says what the review decided, whether it changed anything that the plan has to say, and reviews before the last one. Where no revision on record was in time, one that nobody listed may have been.',
  when: timeLimits,
  messages: {
    pass: 'The care plan was updated in time after the last review',
    due: 'Update the care plan by {dueOn}, after the review of {from}',
    overdue: 'Update the care plan now: that was due by {dueOn}, after the review of {from}',
    unknown: 'Enter the day on which this revision of the care plan was made',
    reviews: 'Enter the reviews that have been held, or record that there were none',
    earlierRevision:
      'Say whether an earlier revision followed the review of {from}: this one was made on {doneOn}, and one was due by {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'plan',
  countedFrom: 'The review was held',
  evaluate: (context) => {
    const { plan, asAt, facts, workingDays } = context
    if (plan.state?.status === 'superseded')
      return notApplicable('A later revision has taken the place of this one')
    if (beforeAnyReview(context)) return notApplicable(noReviewYet)
    if (plan.reviews === undefined) return unknown('/reviews', {}, 'reviews')
    const from = facts.reviews.at(-1)?.value.heldOn
    if (from === undefined) return notApplicable('No review has been held in this time in care')
    const reason = notJudgedOn(plan.legal, from)
    if (reason !== undefined) return notApplicable(reason)
    const { value: doneOn, path } = firstRevision(plan, from)
    const kept = plan.state?.revisedOn !== undefined
    const duty = { from, dueOn: workingDays.add(from, 10), doneOn, kept }
    const verdict = dutyVerdict(duty, asAt, { path, guidance: true })
    return verdict.kind === 'late' ? judge(path, verdict.data, 'earlierRevision') : verdict
  },
})

/** The first revision on a day or after it, of this one and those before it; where there is none, the place of this one. */
function firstRevision({ state = {} }: CarePlanRecord, from: string): Located<string | undefined> {
  let first: Located<string | undefined> = { value: undefined, path: '/state/revisedOn' }
  const look = (on: string | undefined, path: string) => {
    if (on !== undefined && on >= from && on < (first.value ?? '9')) first = { value: on, path }
  }
  look(state.revisedOn, '/state/revisedOn')
  for (const [at, { on }] of (state.earlierRevisions ?? []).entries()) {
    look(on, `/state/earlierRevisions/${at}/on`)
  }
  return first
}
