import { forces } from '@open-care-plan/model'
import type { Timetable } from '@open-care-plan/rules'
import type { FailOn } from '../report/fail-on.ts'

/**
 * Whether something is overdue at or above the threshold: of that force or a stronger one; with `review`, anything that is overdue
 * or that the record does not tell. What was done late is done, and counts no more.
 */
export function overdueAtOrAbove({ duties }: Timetable, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  if (failOn === 'review') return duties.some(({ status }) => status === 'overdue' || status === 'unknown')
  const weakest = forces.indexOf(failOn)
  return duties.some(({ status, force }) => status === 'overdue' && forces.indexOf(force) <= weakest)
}
