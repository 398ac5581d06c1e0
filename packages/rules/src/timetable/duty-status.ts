import type { Verdict } from '../engine/rule.ts'

/**
 * How a duty stands on a day: done in time, done late, still to come, past its last day, or not to be told from the record. No
 * record of something is `unknown`, and never `overdue`, unless the record is one that is kept.
 */
export type DutyStatus = 'met' | 'late' | 'pending' | 'overdue' | 'unknown'

/** How the duty stands, on the day of the check, of which a verdict speaks; undefined where there is none. */
export function statusOf(
  { outcome, kind, data: { dueOn, doneOn } }: Pick<Verdict, 'outcome' | 'kind' | 'data'>,
  asAt: string,
): DutyStatus | undefined {
  if (outcome === 'notApplicable') return undefined
  if (kind === undefined) return 'met'
  if (kind === 'due') return 'pending'
  // Something about it is for a person, such as an appointment that is planned too late, or is to be put right, but there is still time.
  const isInTime = typeof dueOn === 'string' && asAt <= dueOn
  if ((kind === 'judge' || kind === 'conflict') && isInTime && doneOn === undefined) return 'pending'
  return kind === 'late' || kind === 'overdue' ? kind : 'unknown'
}
