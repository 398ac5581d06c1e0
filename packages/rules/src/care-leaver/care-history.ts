import { birthday, type CarePlanRecord, type LegalStatusPeriod } from '@open-care-plan/model'
import { earlier, later } from '../timetable/period.ts'
import type { CareHistory } from './category.ts'
import type { AtHome } from './time-at-home.ts'
import type { TimeInCare } from './times-in-care.ts'

/**
 * The history that `careLeaverCategory` asks for, from a care plan: this time looked after from its dates and legal statuses,
 * earlier times as far as they are recorded. It is complete where the record lists the earlier times with their days, or where
 * this time began by the fourteenth birthday, before which nothing counts.
 */
export function careHistory({ child, legal, leavingCare }: CarePlanRecord): CareHistory {
  const { dateOfBirth } = child
  const since = legal?.lookedAfterFrom
  const atHome = timesAtHome(leavingCare?.atHome)
  // Earlier times alone do not show whether the young person is looked after again.
  if (since === undefined) return { dateOfBirth, lookedAfter: [], complete: false, atHome }
  const earlierTimes = legal?.earlierTimes
  const beganBy14 = dateOfBirth !== undefined && since <= birthday(dateOfBirth, 14)
  const dated = (earlierTimes ?? []).flatMap(({ from, to, shortBreaks }): TimeInCare[] =>
    from === undefined || to === undefined ? [] : [{ from, to, shortBreaks }],
  )
  return {
    dateOfBirth,
    lookedAfter: [...dated, ...thisTime(legal, since)],
    complete: beganBy14 || dated.length === earlierTimes?.length,
    atHome,
  }
}

/** This time looked after: in one piece, or cut where short breaks took turns with another status. */
function thisTime(legal: CarePlanRecord['legal'], since: string): TimeInCare[] {
  const { lookedAfterUntil, shortBreaks, statuses = [] } = legal ?? {}
  const inBreaks = (status: string | undefined) => status === 'V3' || status === 'V4'
  if (shortBreaks !== undefined || !statuses.some(({ status }) => inBreaks(status))) {
    return [{ from: since, to: lookedAfterUntil, shortBreaks }]
  }
  return statuses.map(({ status, from, to }) => ({
    from: later(since, from),
    to: to ?? nextAfter(from, statuses) ?? lookedAfterUntil,
    shortBreaks: inBreaks(status),
  }))
}

/** The day on which the next status began: it ends one that nobody closed. */
function nextAfter(day: string | undefined, statuses: readonly LegalStatusPeriod[]): string | undefined {
  let next: string | undefined
  for (const { from } of statuses) {
    if (day !== undefined && from !== undefined && from > day) next = earlier(from, next)
  }
  return next
}

/** Undefined where the list is not kept, or where a day is missing from it that may matter. */
const timesAtHome = (times: { from?: string; to?: string }[] | undefined): AtHome[] | undefined => {
  const dated = times?.flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to }]))
  return dated?.length === times?.length ? dated : undefined
}
