import { type ChronologyEntry, earliestDay, latestDay } from '@open-care-plan/model'

/** An event of the chronology, with the first and the last day that its date can mean. */
export interface ChronologyEvent {
  readonly entry: ChronologyEntry
  /** Its number in the list. */
  readonly at: number
  readonly from: string
  readonly to: string
}

/** Why the other rules say nothing where no chronology is kept. */
export const noChronology = 'No chronology is kept, which is reported on its own'

/**
 * The events that had happened by a day, the earliest first. Left out are entries without a date, and those that another entry
 * corrects. A partial date covers the whole month or year.
 */
export function eventsBy(
  chronology: readonly ChronologyEntry[],
  day: string,
  corrected = correctedIds(chronology),
): readonly ChronologyEvent[] {
  const events: ChronologyEvent[] = []
  let last = ''
  let inOrder = true
  for (let at = 0; at < chronology.length; at++) {
    const entry = chronology[at] as ChronologyEntry
    const { on } = entry
    if (on === undefined || corrected?.has(entry.id)) continue
    const whole = on.length === 10
    const from = whole ? on : earliestDay(on)
    if (from > day) continue
    events.push({ entry, at, from, to: whole ? on : latestDay(on) })
    if (from < last) inOrder = false
    last = from
  }
  return inOrder ? events : events.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** The ids of entries that another entry corrects; undefined where there are none, as nearly always. */
export function correctedIds(chronology: readonly ChronologyEntry[]): ReadonlySet<string> | undefined {
  let ids: Set<string> | undefined
  for (const { id, corrects } of chronology) {
    if (corrects === undefined || corrects === id) continue
    ids ??= new Set()
    ids.add(corrects)
  }
  return ids
}

/** Whether an event may have been on a day. */
export const covers = ({ from, to }: ChronologyEvent, day: string) => from <= day && day <= to
