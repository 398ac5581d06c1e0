import { togetherBy } from '@open-care-plan/model/questions'

/** How a duty stands on a day. */
export type DutyStatus = 'met' | 'late' | 'pending' | 'overdue' | 'unknown'

/** Something that has to be done by a day, as `timetable()` of `@open-care-plan/rules` lists it. */
export interface Duty {
  readonly ruleId: string
  readonly title: string
  /** What it is about: `review`, `visit`, `health` and so on. */
  readonly kind: string
  readonly status: DutyStatus
  readonly trigger: { readonly what: string; readonly on?: string }
  /** The last day for it; absent where the record does not allow it to be counted. */
  readonly dueOn?: string
  readonly doneOn?: string
  /** JSON Pointer to its place in the record. */
  readonly path: string
  readonly message: string
  readonly force: string
  readonly citation: readonly {
    readonly source: string
    readonly provision?: string
    readonly url?: string
  }[]
}

/**
 * What there is to do or to know. A title is that of the rule, which may ask for several things one after another; the message says
 * which of them this is. Of what was done in time the message says no more than the day.
 */
export const whatOf = ({ status, title, message }: Pick<Duty, 'status' | 'title' | 'message'>): string =>
  status === 'met' ? title : message

/** The duties of a timetable by what somebody has to do about them. */
export interface DutiesByTurn {
  readonly overdue: readonly Duty[]
  /** Due within `soon` days. */
  readonly soon: readonly Duty[]
  readonly later: readonly Duty[]
  /** The record does not say whether they were done. */
  readonly unknown: readonly Duty[]
  readonly done: readonly Duty[]
}

/** Parts duties by their turn. What is to come has the earliest last day first, what is past the latest. */
export function dutiesByTurn(duties: readonly Duty[], soonUntil: string): DutiesByTurn {
  const of = (...statuses: readonly DutyStatus[]) => duties.filter(({ status }) => statuses.includes(status))
  const pending = of('pending')
  return {
    overdue: of('overdue').toReversed(),
    soon: pending.filter(({ dueOn }) => dueOn !== undefined && dueOn <= soonUntil),
    later: pending.filter(({ dueOn }) => dueOn === undefined || dueOn > soonUntil),
    unknown: of('unknown').toReversed(),
    done: of('met', 'late').toReversed(),
  }
}

/** Duties whose last day waits for the same entry of the record, together; every other duty by itself. */
export const byWhatTheyWaitFor = (duties: readonly Duty[]) =>
  togetherBy(duties, ({ dueOn, doneOn, path, message }, at) =>
    dueOn === undefined && doneOn === undefined ? `${path} ${message}` : `${at}`,
  )
