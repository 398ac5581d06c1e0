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

/** The time from one happening to the next, under one of the limits that held meanwhile. */
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
 * The last days for the next happening, as they stand on `end`: one for each limit whose last day passed while it held, the
 * earliest first, and one for the limit that holds at the end. Where the limit changes meanwhile:
 *
 * - a shorter limit that begins is counted from its own beginning, unless the old limit ends sooner;
 * - a longer limit that begins before the old one has run out is counted from the last happening;
 * - where the old one has run out already, the thing is due at once, or as soon as the new limit says;
 * - after days that are not judged, time is counted from the day on which the limit begins.
 *
 * None where no judged limit held.
 */
export function lastDaysAfter<K extends string>(
  stretches: readonly Stretch<K>[],
  after: string,
  end: string,
): LastDay<K>[] {
  const passed: LastDay<K>[] = []
  let found: LastDay<K> | undefined
  for (const { from, to, limit } of stretches) {
    if (to !== undefined && to <= after) continue
    if (from > end) break
    found = limit === undefined ? undefined : lastDayIn(limit, from, after, found)
    if (found !== undefined && to !== undefined && to <= end && found.dueOn < to) passed.push(found)
  }
  if (found !== undefined && passed.at(-1) !== found) passed.push(found)
  return passed
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
    dueOn: later(from, later(onwards.dueOn, earlier(before.dueOn, anew.dueOn))),
    latestOn: later(from, later(onwards.latestOn, earlier(before.latestOn, anew.latestOn))),
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
 * Every gap of a span, the earliest first. `happenings` are in order of date and lie within it. A gap that ran under several
 * limits comes once for each that was missed, and for the one that holds at its end. A gap that began before the regulations
 * is left out, unless it runs to this day.
 */
export function gapsOf<K extends string>(
  { stretches, from, until, running }: Span<K>,
  happenings: readonly Happening[],
): Gap<K>[] {
  const settled = happenings.filter(({ doubtful }) => doubtful !== true)
  const doubtful =
    settled.length === happenings.length ? [] : happenings.filter((one) => one.doubtful === true)
  const gaps: Gap<K>[] = []
  let after = from
  for (let at = 0; at <= settled.length; at++) {
    const next = settled[at]
    const end = next?.on ?? until
    const stillRunning = next === undefined && running
    if (after >= regulationsFrom || stillRunning) {
      for (const { dueOn, latestOn, limit } of onePerLimit(lastDaysAfter(stretches, after, end))) {
        // On its last day a thing can still be done, and on the day on which a span ends nothing is owed any more.
        const missed = dueOn < end
        const filledBy = missed ? filling(stretches, limit.key, after, end, doubtful) : undefined
        gaps.push({ dueOn, latestOn, limit, after, next, end, missed, running: stillRunning, filledBy })
      }
    }
    after = end
  }
  return gaps
}

/** Of several last days under limits of one rule, the first. */
const onePerLimit = <K extends string>(lastDays: readonly LastDay<K>[]): readonly LastDay<K>[] =>
  lastDays.length < 2
    ? lastDays
    : lastDays.filter(({ limit }, at) => lastDays.findIndex((other) => other.limit.key === limit.key) === at)

/** The first of the doubtful happenings, where with them the limit was kept all through the gap. */
function filling<K extends string>(
  stretches: readonly Stretch<K>[],
  key: K,
  after: string,
  end: string,
  doubtful: readonly Happening[],
): Happening | undefined {
  if (doubtful.length === 0) return undefined
  const inside = doubtful.filter(({ on }) => after <= on && on <= end)
  let from = after
  for (const to of [...inside.map(({ on }) => on), end]) {
    const lastDays = lastDaysAfter(stretches, from, to)
    if (lastDays.some(({ limit, dueOn }) => limit.key === key && dueOn < to)) return undefined
    from = to
  }
  return inside[0]
}
