import { addMonths, birthday, type Review } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { due, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { type Located, said } from '../../facts/located.ts'
import { reviewRecord } from '../../facts/review-record.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { type Duty, dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn } from '../../timetable/judged-days.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'time-limits/early-review',
  also: ['t-review-early'],
  title: 'A review sooner than planned',
  requirement:
    'A review must be held sooner where the IRO asks, where a visit finds that the placement does not safeguard the child’s welfare, before the child leaves certain detention, and before section 20 accommodation ends with no parent to house the child.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 30'), cite('SI 2010/959', 'reg 33(3)')],
  inForce: { from: '2011-04-01' },
  why: 'When something has gone wrong, half a year is too long to wait until everybody sits down together.',
  doesNotJudge:
    'Whether something called for a review that nobody recorded. The regulations name no number of days for a review that the IRO or a visitor calls for: the number here is the project’s own, and a review after it is for a person to judge. Of kinds of detention, only a young offender institution is told by its code. Once section 20 has ended it is not asked any more whether a review came first.',
  when: timeLimits,
  messages: {
    pass: 'Each review that was called for was held',
    due: 'Hold a review by {dueOn}: one was called for on {from}',
    judge: 'Decide whether the review of {doneOn} came soon enough: it was called for on {from}',
    notHeld:
      'Decide whether a review can wait any longer: one was called for on {from}, and none has been held since',
    unknown: 'Enter the reviews that have been held: one was called for on {from}',
    since: 'Enter the day on which the early review was called for',
    dueBefore: 'Hold a review by {dueOn}: one has to come before {what}',
    late: 'The review was held on {doneOn}: one had to come by {dueOn}, before {what}',
    overdue: 'Hold a review now: one had to come by {dueOn}, before {what}',
    unknownBefore: 'Enter the review that was held by {dueOn}: one had to come before {what}',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  parameters: {
    workingDays: {
      title: 'How long after it is called for a review is taken to be in time',
      unit: 'working days',
      default: 20,
      min: 1,
      max: 60,
      weaker: 'more',
    },
  },
  timetable: 'review',
  countedFrom: 'A review was called for',
  gatherAt: '/reviews',
  evaluate: (context, parameter) => {
    const verdicts: Verdict[] = []
    for (const [from, path] of calls(context)) {
      verdicts.push(calledFor(from, path, context, parameter('workingDays')))
    }
    verdicts.push(...undated(context), ...leavingDetention(context), ...section20Ending(context))
    return verdicts.length === 0
      ? notApplicable('Nothing on record calls for a review sooner than planned')
      : verdicts
  },
})

/** The days from which a review was called for, with their places: one of each day. */
function calls({ plan, asAt, facts }: RuleContext): Map<string, string> {
  const days = new Map<string, string>()
  const add = (from: string | undefined, path: string) => {
    if (from === undefined || from > asAt || from < (facts.lookedAfterFrom ?? '')) return
    if (!days.has(from) && notJudgedOn(plan.legal, from) === undefined) days.set(from, path)
  }
  for (const { value, path } of facts.visits) if (value.welfareConcern === true) add(value.on, path)
  for (const [at, { earlySince, earlyTrigger }] of (plan.reviews ?? []).entries()) {
    const isHere =
      earlyTrigger === undefined || earlyTrigger === 'iro-asked' || earlyTrigger === 'visit-concern'
    if (isHere) add(earlySince, `/reviews/${at}`)
  }
  return days
}

/** The first review on a day or after it. */
const firstFrom = ({ facts }: RuleContext, from: string): Located<Review> | undefined =>
  facts.reviews.find(({ value: { heldOn = '' } }) => heldOn >= from)

function calledFor(from: string, path: string, context: RuleContext, within: number): Verdict {
  const { plan, asAt, workingDays } = context
  const dueOn = workingDays.add(from, within)
  const review = firstFrom(context, from)
  if (review !== undefined) {
    const data = { from, dueOn, doneOn: review.value.heldOn as string }
    return data.doneOn <= dueOn ? pass(review.path, data) : judge(review.path, data)
  }
  const data = { from, dueOn }
  if (asAt <= dueOn) return due(path, data)
  return plan.reviews === undefined ? unknown('/reviews', data) : judge(path, data, 'notHeld')
}

/** Reviews that were called early and not held, without the day on which that was. */
function undated({ plan: { reviews = [] }, asAt }: RuleContext): Verdict[] {
  const verdicts: Verdict[] = []
  for (const [at, { early, earlySince, earlyTrigger, heldOn }] of reviews.entries()) {
    const isCalled = said(early) || earlyTrigger !== undefined
    if (!isCalled || earlySince !== undefined || earlyTrigger === 'other' || happenedBy(heldOn, asAt))
      continue
    verdicts.push(unknown(`/reviews/${at}/earlySince`, {}, 'since'))
  }
  return verdicts
}

const before = { due: 'dueBefore', unknown: 'unknownBefore' } as const

/** A review has to be held while the child is still detained, unless one was held in that time anyway. */
function leavingDetention(context: RuleContext): Verdict[] {
  const { plan, facts, asAt } = context
  const verdicts: Verdict[] = []
  for (const { value, path } of facts.placements) {
    const { type, from = '', to: dueOn } = value
    if (type !== 'R5' || dueOn === undefined || notJudgedOn(plan.legal, from) !== undefined) continue
    const review = firstFrom(context, from)
    const duty = { from, dueOn, doneOn: review?.value.heldOn, kept: plan.reviews !== undefined }
    const data = { placementId: value.id, what: 'the child leaves detention' }
    const verdict = dutyVerdict(duty, asAt, { path: review?.path ?? path, data, messages: before })
    verdicts.push(unlessNotEntered(verdict, duty, context))
  }
  return verdicts
}

/** A review that was planned for those days, or has no day at all, may have been the one: nobody entered that it was held. */
function unlessNotEntered(verdict: Verdict, { from, dueOn }: Duty, { plan, asAt }: RuleContext): Verdict {
  if (verdict.kind !== 'late' && verdict.kind !== 'overdue') return verdict
  const { undatedPath, planned } = reviewRecord(plan, asAt)
  const path = undatedPath ?? planned.find(({ on }) => from <= on && on <= dueOn)?.path
  return path === undefined ? verdict : unknown(path, verdict.data, before.unknown)
}

/**
 * A review counts that was held once the ending had been assessed, or that was called for because of it. For as long as the
 * child is looked after, the accommodation has not ended: where the planned day has passed, the new one is not known.
 */
function section20Ending({ plan, facts, asAt }: RuleContext): Verdict[] {
  const { lookedAfterUntil, ceasing } = plan.legal ?? {}
  const dueOn = lookedAfterUntil ?? ceasing?.plannedFor
  if (ceasing?.livesAfter !== 'elsewhere' || dueOn === undefined || facts.inCare !== false) return []
  const { dateOfBirth } = plan.child
  if (dateOfBirth !== undefined && dueOn >= birthday(dateOfBirth, 18)) return []
  const { assessedOn } = ceasing
  const from = assessedOn ?? (facts.lookedAfterFrom as string)
  // One that was called for because of an ending long before was about another.
  const recent = addMonths(earlier(asAt, dueOn), -6)
  const review = facts.reviews.find(
    ({ value: { heldOn = '', earlyTrigger } }) =>
      (earlyTrigger === 'section-20-ending' && heldOn >= recent) ||
      (assessedOn !== undefined && heldOn >= assessedOn),
  )
  if (review !== undefined) {
    const doneOn = review.value.heldOn as string
    // Held after the planned day, it came before an ending that was put off, and whose day is not known.
    return [pass(review.path, doneOn <= dueOn ? { from, dueOn, doneOn } : { from, doneOn })]
  }
  const data = { what: 'the accommodation under section 20 ends' }
  const places = { path: '/legal/ceasing', data, messages: before }
  return [dutyVerdict({ from, dueOn, kept: false }, asAt, places)]
}
