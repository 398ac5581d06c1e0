import type { FindingValue } from '@open-care-plan/model'
import type { Verdict } from '../engine/rule.ts'
import { due, judge, late, overdue, pass, unknown } from '../engine/verdicts.ts'
import { relaxedOn } from './judged-days.ts'

/** Something that has to be done once by a last day. */
export interface Duty {
  /** The day of the event that starts the time. */
  readonly from: string
  /** The last day for it. */
  readonly dueOn: string
  /** The day it was done, if that is recorded. */
  readonly doneOn?: string | undefined
  /**
   * Whether the record would show it, had it been done: a list that somebody keeps. Where it would not, a missing date
   * means that nobody knows.
   */
  readonly kept: boolean
}

/** How a duty stands on a day. */
export type DutyState = 'met' | 'late' | 'due' | 'overdue' | 'unknown'

/** How a duty stands as at a day. What is dated after that day has not happened: it was not done by then. */
export function dutyState({ dueOn, doneOn, kept }: Duty, asAt: string): DutyState {
  if (doneOn !== undefined && doneOn <= asAt) return doneOn <= dueOn ? 'met' : 'late'
  if (asAt <= dueOn) return 'due'
  return kept || doneOn !== undefined ? 'overdue' : 'unknown'
}

/** Where a duty is pointed at, and what else is said of it. */
export interface DutyPlaces {
  /** The place of what was done; where nothing was, the place at which to enter it. */
  readonly path: string
  readonly data?: Readonly<Record<string, FindingValue>>
  /** In place of `late`, `overdue` and `unknown`, where one rule has several duties. */
  readonly messages?: {
    readonly late?: string
    readonly overdue?: string
    readonly unknown?: string
    readonly due?: string
  }
  /** The message of something on record that may excuse lateness: a person then has to look. */
  readonly excuse?: string | undefined
  /** A limit of guidance, which SI 2020/445 did not relax. */
  readonly guidance?: boolean
  /** The day on which something began that went on under the rules as they were relaxed then, whatever the last day. */
  readonly beganOn?: string
}

/**
 * What a rule says of a duty. Its messages need `late`, `overdue`, `unknown` and `due`, and `relaxed` unless it is guidance;
 * the data has `from`, `dueOn` and, if it was done, `doneOn`.
 */
export function dutyVerdict(duty: Duty, asAt: string, places: DutyPlaces): Verdict {
  const { path, messages = {}, excuse, guidance = false } = places
  const { from, dueOn, doneOn } = duty
  const done = doneOn !== undefined && doneOn <= asAt ? { doneOn } : {}
  const data = { ...places.data, from, dueOn, ...done }
  const state = dutyState(duty, asAt)
  if (state === 'met') return pass(path, data)
  if (state === 'due') return due(path, data, messages.due)
  if (state === 'unknown') return unknown(path, data, messages.unknown)
  if (excuse !== undefined) return judge(path, data, excuse)
  if (!guidance && [dueOn, places.beganOn ?? dueOn].some(relaxedOn)) return judge(path, data, 'relaxed')
  return state === 'late' ? late(path, data, messages.late) : overdue(path, data, messages.overdue)
}

/** Asks a person, with the message `relaxed`, in place of a failure on a day on which the regulations were relaxed. */
export const unlessRelaxed = (verdict: Verdict, dueOn: string): Verdict =>
  (verdict.kind === 'late' || verdict.kind === 'overdue') && relaxedOn(dueOn)
    ? judge(verdict.path, { ...verdict.data, dueOn }, 'relaxed')
    : verdict

/** What is said where a limit was missed while the regulations were relaxed. */
export const relaxedMessage = {
  relaxed: 'Say whether the rules as relaxed for coronavirus were kept: the last day was {dueOn}',
} as const
