import type { Verdict } from '../engine/rule.ts'

/**
 * How a duty stands on a day: done in time, done late, still to come, past its last day, or not to be told from the record. No
 * record of something is `unknown`, and never `overdue`, unless the record is one that is kept.
 */
export type DutyStatus = 'met' | 'late' | 'pending' | 'overdue' | 'unknown'

/** How the duty stands of which a verdict speaks; undefined where there is none. */
export function statusOf({ outcome, kind }: Pick<Verdict, 'outcome' | 'kind'>): DutyStatus | undefined {
  if (outcome === 'notApplicable') return undefined
  if (kind === undefined) return 'met'
  if (kind === 'due') return 'pending'
  return kind === 'late' || kind === 'overdue' ? kind : 'unknown'
}
