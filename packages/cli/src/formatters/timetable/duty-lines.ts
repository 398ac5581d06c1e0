import { daysBetween, writtenDate } from '@open-care-plan/model'
import type { TimetableDuty } from '@open-care-plan/rules'
import { hanging, printable } from '../../terminal/layout.ts'
import type { TextOptions } from '../text/text-options.ts'
import { basis, counted } from '../words.ts'

/** Room for `29 September 2026`. */
const dayWidth = 17

/** A duty as the day, what it is and how it stands, what to do, what it rests on, and where it stands in the file. */
export function dutyLines(
  duty: TimetableDuty,
  asAt: string,
  where: string | undefined,
  { width, style }: TextOptions,
): readonly string[] {
  const { dueOn, title, message, status, ruleId } = duty
  const mark = (dueOn === undefined ? unknownDay : writtenDate(dueOn)).padEnd(dayWidth + 2)
  const paint = { overdue: style.bad, unknown: style.look, late: style.look, pending: same, met: style.good }
  const last = where === undefined ? [] : [printable(where), ruleId]
  const together = last.join(' · ')
  return [
    ...hanging(mark, title, width, style.strong),
    ...hanging(indent, standing(duty, asAt), width, paint[status]),
    ...(status === 'met' ? [] : hanging(indent, printable(message), width)),
    ...hanging(indent, basis(duty), width, style.quiet),
    ...(together.length + indent.length <= width ? [together].filter(Boolean) : last).flatMap((line) =>
      hanging(indent, line, width, style.quiet),
    ),
  ]
}

/** Duties whose last day waits for one entry of the record: what to enter, where, and what it would settle. */
export function waitingLines(
  duties: readonly [TimetableDuty, ...TimetableDuty[]],
  where: string | undefined,
  { width, style }: TextOptions,
): readonly string[] {
  const [{ message }] = duties
  return [
    ...hanging(unknownDay.padEnd(dayWidth + 2), printable(message), width, style.strong),
    ...hanging(indent, `${duties.length} time limits wait for this`, width, style.look),
    ...(where === undefined ? [] : hanging(indent, printable(where), width, style.quiet)),
    ...duties.flatMap(({ title, ruleId }) => hanging(`${indent}- `, `${title} · ${ruleId}`, width)),
  ]
}

const unknownDay = 'day not known'
const indent = ' '.repeat(dayWidth + 2)
const same = (text: string) => text

/** How a duty stands, in a few words. */
export function standing({ status, dueOn, doneOn }: TimetableDuty, asAt: string): string {
  switch (status) {
    case 'overdue':
      return dueOn === undefined ? 'overdue' : `overdue by ${days(dueOn, asAt)}`
    case 'pending':
      if (dueOn === undefined) return 'to do'
      return dueOn === asAt ? 'due today' : `due in ${days(asAt, dueOn)}`
    case 'unknown':
      return 'the record does not say'
    case 'late':
      if (doneOn === undefined) return 'done late'
      return `done on ${writtenDate(doneOn)}${dueOn === undefined ? ', late' : `, ${days(dueOn, doneOn)} late`}`
    case 'met':
      return doneOn === undefined ? 'done in time' : `done on ${writtenDate(doneOn)}, in time`
  }
}

const days = (from: string, to: string): string => counted(daysBetween(from, to), 'day')
