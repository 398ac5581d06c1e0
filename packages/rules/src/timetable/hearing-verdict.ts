import type { Verdict } from '../engine/rule.ts'
import { conflict, judge } from '../engine/verdicts.ts'
import type { CourtCase } from '../facts/court-cases.ts'
import type { DatedHearing } from '../facts/court-time.ts'
import { dutyVerdict } from './duty.ts'

/** The days between which a hearing has to be held. */
export interface HearingWindow {
  /** The day of issue. */
  readonly from: string
  readonly notBefore?: string
  readonly dueOn: string
}

/** What a rule says of a hearing. Messages by name: `due`, `late`, `overdue`, `unknown`, `listedLate`, and `early` with `notBefore`. */
export const hearingMessages = {
  late: 'The hearing was held on {doneOn}: it was due by {dueOn}',
  overdue: 'Enter the day of the hearing, or ask the court for one: it was due by {dueOn}',
  unknown: 'Enter the hearings: one was due by {dueOn}',
  listedLate:
    'Decide whether to ask the court for an earlier day: the hearing is listed for {on}, and is due by {dueOn}',
} as const

/**
 * What is said of a hearing that a timetable gives a time for; undefined where the court has decided without it, as it may.
 * The limits are those of a practice direction, which SI 2020/445 did not relax.
 */
export function hearingVerdict(
  { value, path, pending }: CourtCase,
  hearing: DatedHearing | undefined,
  { from, notBefore, dueOn }: HearingWindow,
  asAt: string,
): Verdict | undefined {
  if (hearing === undefined) {
    if (!pending) return undefined
    const duty = { from, dueOn, kept: value.hearings !== undefined }
    return dutyVerdict(duty, asAt, { path: `${path}/hearings`, guidance: true })
  }
  const { on } = hearing
  const at = `${hearing.path}/on`
  const data = { from, dueOn }
  if (notBefore !== undefined && on < notBefore) return conflict(at, { ...data, on, notBefore }, 'early')
  if (on > asAt && on > dueOn) return judge(at, { ...data, on }, 'listedLate')
  return dutyVerdict({ from, dueOn, doneOn: on, kept: true }, asAt, { path: at, guidance: true })
}
