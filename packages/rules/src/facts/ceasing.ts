import { addDays, birthday, type CourtOrder, type LegalPosition } from '@open-care-plan/model'
import type { Condition, RuleContext, Verdict } from '../engine/rule.ts'
import { notApplicable, unknown } from '../engine/verdicts.ts'
import { notJudgedOn } from '../timetable/judged-days.ts'
import { happenedBy } from './by-day.ts'
import { notRemand, notShortBreaks } from './conditions.ts'

/** The day on which regulation 39 had the text that is checked: SI 2015/495. */
const regulation39From = '2015-04-01'

/** The record says that the child stops, or has stopped, being looked after. */
const ceasingRecorded: Condition = {
  holds: ({ plan: { legal } }) => legal?.lookedAfterUntil !== undefined || legal?.ceasing !== undefined,
  otherwise: 'Nothing on record says that the child is to stop being looked after',
  missing: { path: '/legal/ceasing', message: 'Enter when the child is to stop being looked after' },
}

/** What the rules on regulation 39 ask first. They speak of a child who is no longer looked after too. */
export const ceasing = [ceasingRecorded, notShortBreaks, notRemand] as const

/** The end of being looked after. */
export interface CeasingDay {
  /** The day it ended or is to end. */
  readonly on: string
  readonly ended: boolean
  /** The last day on which the child is or was looked after, as far as it is known: for the legal status then. */
  readonly lastDay: string
}

/** The messages that `ceasingDay` needs. */
export const ceasingMessages = {
  planned: 'Enter the day on which the child is to stop being looked after',
  passed:
    'Enter the day on which the child stopped being looked after, or the new day: it was planned for {plannedFor}',
} as const

/** Orders with which a child goes to live with somebody, under which a care order ends of itself, or made in place of one. */
const endings: ReadonlySet<CourtOrder['kind']> = new Set([
  'adoption-order',
  'special-guardianship-order',
  'child-arrangements-order',
  'supervision-order',
])

/** Orders under which the child is in care: where a court ends one, being looked after may end with it. */
const careOrders: ReadonlySet<CourtOrder['kind']> = new Set(['care-order', 'interim-care-order'])

/** Whether the record has an order of the day with which a court ended it: then nobody at the authority decided. */
const endedByCourt = (legal: LegalPosition | undefined, on: string | undefined): boolean =>
  on !== undefined &&
  legal?.orders?.some(
    ({ kind, madeOn, endedOn }) =>
      (endings.has(kind) && madeOn === on) || (careOrders.has(kind) && endedOn === on),
  ) === true

/** When being looked after ends; else what is to be said instead. */
export function ceasingDay({ plan: { legal, child }, asAt }: RuleContext): CeasingDay | Verdict {
  const { lookedAfterUntil, ceasing: { plannedFor } = {} } = legal ?? {}
  const on = lookedAfterUntil ?? plannedFor
  if (happenedBy(child.diedOn, asAt) && child.diedOn <= (on ?? asAt)) {
    return notApplicable('The child has died, which nobody decides')
  }
  if (on === undefined) return unknown('/legal/ceasing/plannedFor', {}, 'planned')
  if (child.dateOfBirth !== undefined && on >= birthday(child.dateOfBirth, 18)) {
    return notApplicable('It ends because the young person reaches 18, which nobody decides')
  }
  if (lookedAfterUntil === undefined && on < asAt) {
    return unknown('/legal/lookedAfterUntil', { plannedFor: on }, 'passed')
  }
  if (on < regulation39From) return notApplicable('It ended before 1 April 2015, when other rules applied')
  if (endedByCourt(legal, lookedAfterUntil))
    return notApplicable('A court ended it, by the order of that day')
  const ended = lookedAfterUntil !== undefined && on <= asAt
  const lastDay = ended ? addDays(on, -1) : asAt
  const reason = notJudgedOn(legal, lastDay)
  return reason === undefined ? { on, ended, lastDay } : notApplicable(reason)
}
