import { birthday, type CarePlanRecord } from '@open-care-plan/model'
import { later } from '../timetable/period.ts'
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
  const earlierTimes = legal?.earlierTimes
  const beganBy14 = since !== undefined && dateOfBirth !== undefined && since <= birthday(dateOfBirth, 14)
  const dated = (earlierTimes ?? []).flatMap(({ from, to, shortBreaks }): TimeInCare[] =>
    from === undefined || to === undefined ? [] : [{ from, to, shortBreaks }],
  )
  return {
    dateOfBirth,
    lookedAfter: since === undefined ? dated : [...dated, ...thisTime(legal, since)],
    complete: beganBy14 || (since !== undefined && dated.length === earlierTimes?.length),
    atHome: timesAtHome(leavingCare?.atHome),
  }
}

/** This time looked after: in one piece, or cut where short breaks took turns with another status. */
function thisTime(legal: CarePlanRecord['legal'], since: string): TimeInCare[] {
  const { lookedAfterUntil, shortBreaks, statuses = [] } = legal ?? {}
  const inBreaks = (status: string | undefined) => status === 'V3' || status === 'V4'
  if (shortBreaks !== undefined || !statuses.some(({ status }) => inBreaks(status))) {
    return [{ from: since, to: lookedAfterUntil, shortBreaks }]
  }
  return statuses.map(({ status, from, to = lookedAfterUntil }) => ({
    from: later(since, from),
    to,
    shortBreaks: inBreaks(status),
  }))
}

/** Undefined where the list is not kept, or where a day is missing from it that may matter. */
const timesAtHome = (times: { from?: string; to?: string }[] | undefined): AtHome[] | undefined => {
  const dated = times?.flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to }]))
  return dated?.length === times?.length ? dated : undefined
}
