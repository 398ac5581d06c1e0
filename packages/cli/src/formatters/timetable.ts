import { writtenDate } from '@open-care-plan/model'
import type { Timetable, TimetableDuty } from '@open-care-plan/rules'
import { locate } from '../input/locate.ts'
import { wrap } from '../terminal/layout.ts'
import { asAtFact, head } from './text/facts.ts'
import type { TextOptions } from './text/text-options.ts'
import { byWhatTheyWaitFor, dutyGroups, lastSoonDay, weeksAhead } from './timetable/duty-groups.ts'
import { dutyLines, waitingLines } from './timetable/duty-lines.ts'
import { whereabouts } from './words.ts'

/** A timetable, and the file that it was made of. */
export interface TimetableOfFile {
  readonly file: string
  /** The file, for the lines of what is shown. */
  readonly text: string
  readonly timetable: Timetable
}

type Together = readonly [TimetableDuty, ...TimetableDuty[]]

/** How much of what the record does not tell is shown unless all is asked for. */
const mostUnknown = 10

/** The timetable for a reader: what to do first at the top; what is done only where all is asked for. */
export function timetableText({ file, text, timetable }: TimetableOfFile, options: TextOptions): string {
  const { all, style, width, asAtToday } = options
  const { asAt, profile, ruleSet } = timetable
  const { overdue, soon, later, unknown, late, met } = dutyGroups(timetable)
  const waiting = byWhatTheyWaitFor(unknown)
  const shownUnknown = all ? waiting : waiting.slice(0, mostUnknown)
  const open = [...overdue, ...soon, ...later, ...shownUnknown.flat()]
  const places = locate(
    text,
    open.map(({ path }) => path),
  )
  const entry = (duties: Together) => {
    const [duty, ...others] = duties
    const where = places.has(duty.path) ? whereabouts(duty.path, places.get(duty.path)) : undefined
    return others.length === 0 ? dutyLines(duty, asAt, where, options) : waitingLines(duties, where, options)
  }
  const groupOf = (heading: string, count: number, entries: readonly Together[]) => [
    '',
    style.heading(`${heading} (${count})`),
    ...(entries.length === 0 ? ['', 'Nothing'] : entries.flatMap((duties) => ['', ...entry(duties)])),
  ]
  const group = (heading: string, duties: readonly TimetableDuty[]) =>
    groupOf(
      heading,
      duties.length,
      duties.map((duty) => [duty]),
    )
  const unlessEmpty = (heading: string, duties: readonly TimetableDuty[]) =>
    duties.length === 0 ? [] : group(heading, duties)
  return `${[
    ...head(
      'TIMETABLE',
      [['File', file], asAtFact(asAt, asAtToday), ['Profile', profile], ['Rule set', ruleSet]],
      options,
    ),
    ...group('OVERDUE', overdue),
    ...group(
      `DUE IN THE NEXT ${weeksAhead} WEEKS, UP TO ${writtenDate(lastSoonDay(asAt)).toUpperCase()}`,
      soon,
    ),
    ...unlessEmpty('DUE LATER', later),
    ...(unknown.length === 0
      ? []
      : groupOf('THE RECORD DOES NOT SAY WHETHER IT WAS DONE', unknown.length, shownUnknown)),
    ...(shownUnknown.length < waiting.length
      ? ['', `and ${unknown.length - shownUnknown.flat().length} more, due before: --all`]
      : []),
    ...(all
      ? [...unlessEmpty('DONE LATE', late), ...unlessEmpty('DONE IN TIME', met)]
      : [
          '',
          `Done before: ${met.length} in time, ${late.length} late${met.length + late.length > 0 ? ': --all' : ''}`,
        ]),
    '',
    ...note.flatMap((sentence) => wrap(sentence, width)).map(style.quiet),
  ].join('\n')}\n`
}

const note = [
  'Each day is the last day for it, counted from what the record says. What the record does not say is not counted as overdue.',
  'This is not legal advice. What a rule asks, and why: open-care-plan explain RULE',
]
