import { regulationsFrom } from './judged-days.ts'
import { earlier, lastDayOf, later, type Period } from './period.ts'
import type { Limit, Stretch } from './stretches.ts'

/** Something that was done on a day. */
export interface Happening {
  readonly on: string
  readonly path: string
  /** True where it is not settled that it counts. */
  readonly doubtful?: boolean
}

/** The last day for the next time, and the limit that sets it. */
export interface LastDay<K extends string> {
  readonly dueOn: string
  /** The same day, or a later one where it is not settled which of two limits holds. */
  readonly latestOn: string
  readonly limit: Limit<K>
}

/** The time from one happening to the next. */
export interface Gap<K extends string> extends LastDay<K> {
  /** The happening before it, or the day from which the first is counted. */
  readonly after: string
  /** What ended it; undefined where it runs, or where the whole span ended first. */
  readonly next: Happening | undefined
  /** The day of the next happening, or the last day that was looked at. */
  readonly end: string
  /** Whether the last day passed before it ended, on the shorter of two limits where it is not settled which holds. */
  readonly missed: boolean
  /** Still running on the day as at which it is looked at. */
  readonly running: boolean
  /** Of a missed gap: what would have kept the limit, if only it were settled that it counts. */
  readonly filledBy: Happening | undefined
}

/** The span of days that is looked at. */
export interface Span<K extends string> {
  readonly stretches: readonly Stretch<K>[]
  /** The day from which the first happening is counted. */
  readonly from: string
  /** The day on which it ended, or the day as at which it is looked at. */
  readonly until: string
  /** Whether it runs on. */
  readonly running: boolean
}

/**
 * The last day for a happening, counted from the one before and judged on `end`. A gap that runs through several stretches is
 * judged by the limit that held on its last day:
 *
 * - a shorter limit that begins meanwhile is counted from its own beginning, unless the old limit ends sooner;
 * - a longer limit that begins before the old one has run out is counted from the last happening;
 * - after days that are not judged, time is counted from the day on which the limit begins.
 *
 * Undefined where no judged limit holds by `end`.
 */
export function lastDayAfter<K extends string>(
  stretches: readonly Stretch<K>[],
  after: string,
  end: string,
): LastDay<K> | undefined {
  let found: LastDay<K> | undefined
  for (const { from, to, limit } of stretches) {
    if (to !== undefined && to <= after) continue
    if (from > end) break
    found = limit === undefined ? undefined : lastDayIn(limit, from, after, found)
    if (to !== undefined && found !== undefined && found.dueOn < to) return found
  }
  return found
}

function lastDayIn<K extends string>(
  limit: Limit<K>,
  from: string,
  after: string,
  before: LastDay<K> | undefined,
): LastDay<K> {
  const { within, atMost, entry } = limit
  if (from <= after) return counted(limit, within, atMost, after)
  if (entry !== undefined) return counted(limit, entry, undefined, from)
  if (before === undefined) return counted(limit, within, atMost, from)
  const anew = counted(limit, within, atMost, from)
  const onwards = counted(limit, within, atMost, after)
  return {
    limit,
    dueOn: later(onwards.dueOn, earlier(before.dueOn, anew.dueOn)),
    latestOn: later(onwards.latestOn, earlier(before.latestOn, anew.latestOn)),
  }
}

function counted<K extends string>(
  limit: Limit<K>,
  within: Period,
  atMost: Period | undefined,
  event: string,
): LastDay<K> {
  const dueOn = lastDayOf(within, event)
  return { limit, dueOn, latestOn: atMost === undefined ? dueOn : later(dueOn, lastDayOf(atMost, event)) }
}

/**
 * Every gap of a span, the earliest first. `happenings` are in order of date and lie within it. A gap that began before the
 * regulations is left out, unless it runs to this day.
 */
export function gapsOf<K extends string>(
  { stretches, from, until, running }: Span<K>,
  happenings: readonly Happening[],
): Gap<K>[] {
  const settled = happenings.filter(({ doubtful }) => doubtful !== true)
  const doubtful = happenings.filter((one) => one.doubtful === true)
  const gaps: Gap<K>[] = []
  let after = from
  for (const next of [...settled, undefined]) {
    const end = next?.on ?? until
    const stillRunning = next === undefined && running
    const last = after >= regulationsFrom || stillRunning ? lastDayAfter(stretches, after, end) : undefined
    if (last !== undefined) {
      // On its last day a thing can still be done, and on the day on which a span ends nothing is owed any more.
      const missed = last.dueOn < end
      const filledBy = missed ? filling(stretches, after, end, doubtful) : undefined
      gaps.push({ ...last, after, next, end, missed, running: stillRunning, filledBy })
    }
    after = end
  }
  return gaps
}

/** The first of the doubtful happenings, where with them no part of the gap is missed. */
function filling<K extends string>(
  stretches: readonly Stretch<K>[],
  after: string,
  end: string,
  doubtful: readonly Happening[],
): Happening | undefined {
  const inside = doubtful.filter(({ on }) => after <= on && on <= end)
  let from = after
  for (const to of [...inside.map(({ on }) => on), end]) {
    const last = lastDayAfter(stretches, from, to)
    if (last !== undefined && last.dueOn < to) return undefined
    from = to
  }
  return inside[0]
}
