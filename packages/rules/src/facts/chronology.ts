import { type ChronologyEntry, earliestDay, latestDay } from '@open-care-plan/model'
import { said } from './located.ts'

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

/** Why a rule about the events of a chronology does not apply. */
export const noEvent = 'The chronology has no event yet'

/**
 * The events that had happened by a day, the earliest first. Left out are entries without a date, and those that another entry
 * corrects. A partial date covers the whole month or year.
 */
export function eventsBy(chronology: readonly ChronologyEntry[], day: string): readonly ChronologyEvent[] {
  const corrected = correctedIds(chronology)
  const events: ChronologyEvent[] = []
  let last: ChronologyEvent | undefined
  let inOrder = true
  for (let at = 0; at < chronology.length; at++) {
    const entry = chronology[at] as ChronologyEntry
    const { on } = entry
    if (on === undefined || corrected?.has(entry.id)) continue
    const whole = on.length === 10
    const from = whole ? on : earliestDay(on)
    if (from > day) continue
    const event = { entry, at, from, to: whole ? on : latestDay(on) }
    events.push(event)
    if (inOrder && last !== undefined && compare(last, event) > 0) inOrder = false
    last = event
  }
  return inOrder ? events : events.sort(compare)
}

/** By the first day; of one day by id, so that the order of the list makes no difference. */
function compare(a: ChronologyEvent, b: ChronologyEvent): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return a.entry.id < b.entry.id ? -1 : 1
}

/**
 * The ids of entries that another entry corrects; undefined where there are none, as nearly always. An entry that says nothing
 * corrects nothing, and of entries that correct each other in a circle none does: an event must not vanish without a trace.
 */
export function correctedIds(chronology: readonly ChronologyEntry[]): ReadonlySet<string> | undefined {
  let targets: Map<string, string> | undefined
  for (const { id, corrects, what } of chronology) {
    if (corrects === undefined || !said(what)) continue
    targets ??= new Map()
    targets.set(id, corrects)
  }
  if (targets === undefined) return undefined
  const ids = new Set<string>()
  for (const [id, corrects] of targets) {
    if (!leadsBack(id, targets)) ids.add(corrects)
  }
  return ids.size === 0 ? undefined : ids
}

function leadsBack(id: string, targets: ReadonlyMap<string, string>): boolean {
  let next = targets.get(id)
  for (let steps = 0; next !== undefined && steps < targets.size; steps++) {
    if (next === id) return true
    next = targets.get(next)
  }
  return false
}

/** Whether an event may have been on a day. */
export const covers = ({ from, to }: ChronologyEvent, day: string) => from <= day && day <= to

/** How many events began by a day, of events in order: those that began on the day itself are the last of them. */
export function countBy(events: readonly ChronologyEvent[], day: string): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle] as ChronologyEvent).from <= day) low = middle + 1
    else high = middle
  }
  return low
}
