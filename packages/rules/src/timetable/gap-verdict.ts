import type { FindingValue } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { due, judge, late, overdue, pass, unknown } from '../engine/verdicts.ts'
import type { Gap } from './gaps.ts'
import { relaxedOn } from './judged-days.ts'

/** Where a gap is pointed at, and what is known about the record it was seen in. */
export interface GapPlaces {
  /** Where to point while nothing ended the gap. */
  readonly path: string
  /** The place of something without a date, which may have been done in the gap. */
  readonly undatedPath?: string | undefined
  /** Where to enter what would settle which of two limits holds, and whether the record can say it at all. */
  readonly doubts?: Readonly<Record<string, { readonly path: string; readonly judge: boolean }>>
  /** The message of something on record that may excuse lateness: a person then has to look. */
  readonly excuse?: string | undefined
  /** The day the whole span ended; undefined while it runs. */
  readonly endedOn?: string | undefined
  readonly data?: Readonly<Record<string, FindingValue>>
  /** A limit of guidance, which SI 2020/445 did not relax. */
  readonly guidance?: boolean
  /** A limit that was kept is wanted too: for the timetable. */
  readonly whole?: boolean | undefined
}

/**
 * What a rule says of one gap; undefined where the limit was kept and nobody wants to hear of it. The data has `after`, `dueOn` and, if there was a next time,
 * `doneOn`, and `endedOn` where the span has ended. Messages by name: `due`, `late`, `overdue`, `ended`, `undated`, `doubtful`, `relaxed`, the doubts and the excuse.
 */
export function gapVerdict(gap: Gap<string>, places: GapPlaces): Verdict | undefined {
  const { after, dueOn, latestOn, next, end, missed, running, filledBy, limit } = gap
  const { path, endedOn, whole, guidance } = places
  if (!gap.missed && !gap.running && whole !== true) return undefined
  const data = {
    ...places.data,
    after,
    // Past the longer of two limits it does not matter any more which of them held: that one was missed for certain.
    dueOn: end > latestOn ? latestOn : dueOn,
    ...(next === undefined ? {} : { doneOn: next.on }),
    ...(endedOn === undefined ? {} : { endedOn }),
  }
  if (!missed) return running ? due(path, data) : pass(next?.path ?? path, data)

  const at = next?.path ?? path
  const doubt = limit.doubt === undefined ? undefined : places.doubts?.[limit.doubt]
  if (doubt !== undefined && limit.atMost === undefined) return unknown(doubt.path, data, limit.doubt)
  if (doubt !== undefined && end <= latestOn) {
    return (doubt.judge ? judge : unknown)(doubt.path, { ...data, latestOn }, limit.doubt)
  }
  if (filledBy !== undefined) return judge(filledBy.path, { ...data, on: filledBy.on }, 'doubtful')
  if (places.undatedPath !== undefined) return unknown(places.undatedPath, data, 'undated')
  if (places.excuse !== undefined) return judge(at, data, places.excuse)
  if (guidance !== true && relaxedOn(data.dueOn)) return judge(at, data, 'relaxed')
  if (next !== undefined) return late(at, data)
  return endedOn === undefined ? overdue(path, data) : overdue(path, data, 'ended')
}
