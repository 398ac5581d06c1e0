import type { IroDispute } from '@open-care-plan/model'
import type { RuleContext } from '../engine/rule.ts'
import { regulationsFrom } from '../timetable/judged-days.ts'
import { happenedBy } from './by-day.ts'
import type { Located } from './located.ts'

/** A dispute that has become formal, with the day. */
export interface FormalDispute extends Located<IroDispute> {
  readonly formalOn: string
}

/** Whether a dispute has a day of settlement that cannot be: before it became formal. */
export const isSettledFirst = ({ value: { settledOn }, formalOn }: FormalDispute) =>
  settledOn !== undefined && settledOn < formalOn

/** The disputes of this time in care that have become formal, in the order of the list. */
export function formalDisputes({ plan, facts, asAt }: RuleContext): FormalDispute[] {
  const formal: FormalDispute[] = []
  for (const [at, value] of (plan.disputes ?? []).entries()) {
    const { formalOn } = value
    const since = facts.lookedAfterFrom ?? ''
    if (happenedBy(formalOn, asAt) && formalOn >= since && formalOn >= regulationsFrom) {
      formal.push({ value, path: `/disputes/${at}`, formalOn })
    }
  }
  return formal
}
