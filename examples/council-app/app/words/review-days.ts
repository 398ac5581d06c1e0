import type { CarePlanRecord } from '@open-care-plan/model'
import { dayInWords } from './days.ts'
import { listed } from './names.ts'

/** When the last review was, and the next one is, as at a day. One that was planned for an earlier day and not held is told of as such. */
export function reviewDays({ reviews = [] }: Pick<CarePlanRecord, 'reviews'>, asAt: string): string {
  const last = lastReviewOf({ reviews })
  const planned = reviews
    .flatMap(({ heldOn, plannedFor }) => (heldOn === undefined && plannedFor !== undefined ? plannedFor : []))
    .sort()
  const missed = planned.filter((day) => day < asAt).map(dayInWords)
  const next = planned.find((day) => day >= asAt)
  return [
    last === undefined ? 'No review has been held.' : `Last reviewed on ${dayInWords(last)}.`,
    ...missedInWords(missed),
    next === undefined ? 'The next review has no day yet.' : `The next is planned for ${dayInWords(next)}.`,
  ].join(' ')
}

/** The day of the last review that was held. */
export const lastReviewOf = ({ reviews = [] }: Pick<CarePlanRecord, 'reviews'>): string | undefined =>
  reviews
    .flatMap(({ heldOn }) => heldOn ?? [])
    .sort()
    .at(-1)

function missedInWords(days: readonly string[]): readonly string[] {
  if (days.length === 0) return []
  return days.length === 1
    ? [`A review was planned for ${days[0]}. It is not recorded whether it was held.`]
    : [`Reviews were planned for ${listed(days)}. It is not recorded whether they were held.`]
}
