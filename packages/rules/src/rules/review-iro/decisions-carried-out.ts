import type { ReviewDecision } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, overdue, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { latestReview, latestReviewMessages } from '../../facts/latest-review.ts'
import { said } from '../../facts/located.ts'
import { eachDecision } from '../../facts/review-decisions.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'review-iro/decisions-carried-out',
  also: ['iro-implement'],
  title: 'Decisions of reviews carried out',
  requirement:
    'The authority must carry out the decisions of reviews, and tell the IRO where it significantly fails to or where circumstances change.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 37')],
  inForce: { from: '2011-04-01' },
  why: 'A child who was told at a review that something would happen waits for it.',
  doesNotJudge:
    'Whether a decision was carried out well or by its day, whether a reason for not doing so is good, and whether a failure was significant: the IRO is to be told of each. Of reviews before the last one, whether all their decisions are on record.',
  when: ordinaryPlan,
  messages: {
    pass: 'Every decision was carried out, is still to come, or the IRO was told that it was not',
    decisions: 'Enter the decisions of the review of {on}, or record that there were none',
    by: 'Enter the day on which this decision of the review of {on} was carried out, or the last day for it',
    told: 'Tell the IRO that this decision of the review of {on} was not carried out, and enter the day',
    before: 'Check the day: {doneOn} is before the review of {on}, which made this decision',
    overdue:
      'Carry out this decision of the review of {on}, or tell the IRO why not: it was to be done by {dueOn}',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/reviews',
  evaluate: (context) => {
    const latest = latestReview(context)
    if ('outcome' in latest) return latest
    const wanting = notCarriedOut(context)
    if (latest.value.decisions === undefined) {
      wanting.push(unknown(`${latest.path}/decisions`, { on: latest.on }, 'decisions'))
    }
    return wanting
  },
})

/** Of every review of this time in care, not only the last: what it decided holds until it is done. */
function notCarriedOut({ plan, facts, asAt }: RuleContext): Verdict[] {
  const wanting: Verdict[] = []
  for (const { value, path } of facts.reviews) {
    const { heldOn = '' } = value
    eachDecision(value, (decision, at) => {
      if (isSettled(decision, heldOn, asAt) || notJudgedOn(plan.legal, heldOn) !== undefined) return
      wanting.push(ofOpen(decision, `${path}/decisions/${at}`, heldOn))
    })
  }
  return wanting
}

/** Carried out since the review, not to be done yet, or not carried out with the knowledge of the IRO. */
const isSettled = ({ doneOn, iroToldOn, by }: ReviewDecision, heldOn: string, asAt: string) =>
  [doneOn, iroToldOn].some((day) => happenedBy(day, asAt) && day >= heldOn) ||
  (by !== undefined && asAt <= by)

function ofOpen(decision: ReviewDecision, path: string, on: string): Verdict {
  const { reasonNotDone, by } = decision
  for (const field of ['doneOn', 'iroToldOn'] as const) {
    const doneOn = decision[field]
    if (doneOn !== undefined && doneOn < on) return conflict(`${path}/${field}`, { on, doneOn }, 'before')
  }
  if (said(reasonNotDone)) return unknown(`${path}/iroToldOn`, { on }, 'told')
  return by === undefined
    ? unknown(`${path}/doneOn`, { on }, 'by')
    : overdue(`${path}/doneOn`, { on, dueOn: by })
}
