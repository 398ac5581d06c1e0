import type { Review } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { latestReview, latestReviewMessages } from '../../facts/latest-review.ts'
import type { Located } from '../../facts/located.ts'
import { decidedNothing } from '../../facts/review-decisions.ts'
import { dutyVerdict } from '../../timetable/duty.ts'
import { notJudgedOn, regulationsFrom } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'review-iro/decisions-and-record-sent',
  also: ['iro-decisions-5d'],
  title: 'Decisions and record of the review sent round',
  requirement:
    'The decisions of a review should be sent round within 5 working days and stand unless a manager objects within 5 more, and its record should be ready within 15 and sent round within 20.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('IRO Handbook 2010'), cite('DfE Children Act guidance vol 2 (2021)', 'ch 4')],
  why: 'Nobody carries out a decision that they have not been told of.',
  doesNotJudge:
    'Who they were sent to, and whether an objection was right. Where it is recorded that nothing was decided, no decisions have to be sent. A record that was sent round is taken to have been ready by then. Of reviews before the last one, days that nobody entered.',
  when: ordinaryPlan,
  messages: {
    pass: 'The decisions and the records of reviews were sent round in time',
    decisionsDue: 'Send the decisions of the review of {from} round by {dueOn}',
    decisionsLate:
      'The decisions of the review of {from} were sent round on {doneOn}: that was due by {dueOn}',
    decisions:
      'Enter the day on which the decisions of the review of {from} were sent round: that was due by {dueOn}',
    objectionDue: 'Raise any objection to the decisions that were sent round on {from} by {dueOn}',
    objectionLate:
      'Let the decisions stand that were sent round on {from}: a manager objected on {doneOn}, and could do so until {dueOn}',
    recordDue: 'Have the record of the review of {from} ready by {dueOn}',
    recordLate: 'The record of the review of {from} was ready on {doneOn}: that was due by {dueOn}',
    record: 'Enter the day on which the record of the review of {from} was ready: that was due by {dueOn}',
    sentDue: 'Send the record of the review of {from} round by {dueOn}',
    sentLate: 'The record of the review of {from} was sent round on {doneOn}: that was due by {dueOn}',
    sent: 'Enter the day on which the record of the review of {from} was sent round: that was due by {dueOn}',
    before: 'Check the day: this was done on {doneOn}, before the review of {from} was held',
    objectionBefore:
      'Check the day: a manager objected on {doneOn}, before the decisions were sent round on {from}',
    ...latestReviewMessages,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'review',
  countedFrom: 'The review was held, or its decisions were sent round',
  gatherAt: '/reviews',
  evaluate: (context) => {
    const latest = latestReview(context)
    if ('outcome' in latest) return latest
    const verdicts: Verdict[] = []
    for (const review of context.facts.reviews)
      addDuties(verdicts, review, review.path === latest.path, context)
    return verdicts
  },
})

/** What is sent or made, the working days for it from the review, and its messages. */
const tasks = [
  { field: 'decisionsSentOn', days: 5, says: 'decisions' },
  { field: 'recordCompletedOn', days: 15, says: 'record' },
  { field: 'recordSentOn', days: 20, says: 'sent' },
] as const

function addDuties(
  verdicts: Verdict[],
  { value, path }: Located<Review>,
  isLatest: boolean,
  context: RuleContext,
): void {
  const { plan, asAt, workingDays, whole } = context
  const from = value.heldOn as string
  if (from < regulationsFrom) return
  const decidedNone = decidedNothing(value)
  for (const { field, days, says } of tasks) {
    const doneOn = happenedBy(value[field], asAt) ? value[field] : undefined
    if (decidedNone && says === 'decisions') continue
    if (doneOn === undefined && !isLatest) continue
    if (doneOn !== undefined && doneOn < from) {
      if (notJudgedOn(plan.legal, from) !== undefined) return
      verdicts.push(judge(`${path}/${field}`, { from, doneOn }, 'before'))
      continue
    }
    const dueOn = workingDays.add(from, days)
    if (doneOn === undefined && says === 'record' && wasSentBy(value, dueOn, asAt)) continue
    // Most are met, and only the timetable wants to hear of those.
    if (doneOn !== undefined && doneOn <= dueOn && whole !== true) continue
    if (notJudgedOn(plan.legal, from) !== undefined) return
    const messages = { due: `${says}Due`, late: `${says}Late`, unknown: says }
    const places = { path: `${path}/${field}`, messages, guidance: true }
    verdicts.push(dutyVerdict({ from, dueOn, doneOn, kept: false }, asAt, places))
  }
  if ((isLatest && !decidedNone) || value.decisionsObjectedOn !== undefined) {
    const objection = ofObjection(value, path, context)
    if (objection !== undefined) verdicts.push(objection)
  }
}

/** A record that went round was ready, though nobody entered since when. */
const wasSentBy = ({ recordSentOn }: Review, dueOn: string, asAt: string) =>
  happenedBy(recordSentOn, asAt) && recordSentOn <= dueOn

/** The decisions stand unless a manager objects in time. Where nobody did, there is nothing to say once the time is over. */
function ofObjection(
  { decisionsSentOn: from, decisionsObjectedOn, heldOn = '' }: Review,
  path: string,
  { plan, asAt, workingDays }: RuleContext,
): Verdict | undefined {
  if (!happenedBy(from, asAt) || notJudgedOn(plan.legal, heldOn) !== undefined) return undefined
  const doneOn = happenedBy(decisionsObjectedOn, asAt) ? decisionsObjectedOn : undefined
  if (doneOn !== undefined && doneOn < from) {
    return judge(`${path}/decisionsObjectedOn`, { from, doneOn }, 'objectionBefore')
  }
  const dueOn = workingDays.add(from, 5)
  if (doneOn === undefined && asAt > dueOn) return undefined
  const messages = { due: 'objectionDue', late: 'objectionLate' }
  const places = { path: `${path}/decisionsObjectedOn`, messages, guidance: true }
  return dutyVerdict({ from, dueOn, doneOn, kept: false }, asAt, places)
}
