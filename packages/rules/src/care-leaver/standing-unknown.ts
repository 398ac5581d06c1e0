import type { CarePlanRecord } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { unknown } from '../engine/verdicts.ts'

/** What a rule says where the times looked after do not show what a child is. */
export const standingMessages = {
  lookedAfterFrom: 'Enter the day the child became looked after',
  earlierTimes: 'Enter the earlier times looked after, or record that there were none',
} as const

/** Asks for what would show it: this time looked after first, and then the times before it. */
export const standingUnknown = ({ legal }: CarePlanRecord): Verdict =>
  legal?.lookedAfterFrom === undefined
    ? unknown('/legal/lookedAfterFrom', {}, 'lookedAfterFrom')
    : unknown('/legal/earlierTimes', {}, 'earlierTimes')
