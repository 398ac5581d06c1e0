import { addMonths, birthday, type PathwayPlan } from '@open-care-plan/model'
import { later } from '../timetable/period.ts'

/**
 * How the three months stand within which the needs of an eligible or a relevant child are assessed, SI 2010/959 reg 42(1) and
 * SI 2010/2571 reg 5(3): still `running`, `over`, or `open` where the plan does not say since when they are counted.
 */
export type FirstMonths =
  | { readonly state: 'running'; readonly dueOn: string }
  | { readonly state: 'over' | 'open' }

/** Reads it. Nobody is eligible or relevant before 16, so that the months are counted from the sixteenth birthday at the earliest. */
export function firstMonths(
  { eligibility, eligibilityFrom, child: { dateOfBirth } }: PathwayPlan,
  asAt: string,
): FirstMonths {
  if (eligibility !== 'eligible' && eligibility !== 'relevant') return { state: 'over' }
  const sixteen = dateOfBirth === undefined ? undefined : birthday(dateOfBirth, 16)
  const from = later(eligibilityFrom ?? '', sixteen)
  const dueOn = from === '' ? '' : addMonths(from, 3)
  if (asAt <= dueOn) return { state: 'running', dueOn }
  // Who became eligible or relevant did so before 18.
  const last = dateOfBirth === undefined ? asAt : addMonths(birthday(dateOfBirth, 18), 3)
  return { state: eligibilityFrom === undefined && asAt <= last ? 'open' : 'over' }
}
