import type { Verdict } from '../engine/rule.ts'
import { judge, unknown } from '../engine/verdicts.ts'
import { nextPlanned, type ReviewRecord } from '../facts/review-record.ts'
import { relaxedMessage } from './duty.ts'
import { earlier } from './period.ts'

/** What the rules on the time of reviews say where the list of reviews does not settle it. */
export const reviewMessages = {
  unknown: 'Enter the reviews that have been held, or record that there were none',
  undated: 'Enter the day of each review: one was due by {dueOn}',
  plannedPast:
    'Enter the day on which the review planned for {plannedFor} was held, or its new day: one was due by {dueOn}',
  plannedLate: 'Bring the review forward: it is planned for {plannedFor}, and it is due by {dueOn}',
  ...relaxedMessage,
} as const

/** What those say that know of a child placed for adoption, where nobody entered since when. */
export const adoptionBeganMessage = {
  adoptionBegan:
    'Enter the day the placement for adoption began: a review was due by {dueOn}, unless the child was placed by then',
} as const

/**
 * What is said of a review that has not been held, once the list of reviews is looked at: one without a date may be the one;
 * one that was planned in time may have been held; one that is planned may be planned too late. A verdict on one that was held
 * stands, unless an undated one, or one that was planned in time, may have been before it.
 */
export function consideringPlans(verdict: Verdict, record: ReviewRecord, asAt: string): Verdict {
  const { kind, data } = verdict
  const { from = data.after, dueOn } = data
  const missed = kind === 'late' || kind === 'overdue'
  if (missed && record.undatedPath !== undefined) return unknown(record.undatedPath, data, 'undated')
  if (missed) {
    const past = plannedBetween(record, String(from), earlier(String(dueOn), asAt))
    if (past !== undefined) return unknown(past.path, { ...data, plannedFor: past.on }, 'plannedPast')
  }
  if (kind === 'due') {
    const next = nextPlanned(record, asAt)
    if (next !== undefined && next.on > String(dueOn)) {
      return judge(next.path, { ...data, plannedFor: next.on }, 'plannedLate')
    }
  }
  return verdict
}

/** The first review that was planned for a day after one and up to another, whatever the order of the list. */
function plannedBetween({ planned }: ReviewRecord, after: string, to: string) {
  let first: ReviewRecord['planned'][number] | undefined
  for (const one of planned) {
    if (after < one.on && one.on <= to && (first === undefined || one.on < first.on)) first = one
  }
  return first
}
