import { writtenDate } from '@open-care-plan/model'
import type { Timetable, TimetableDuty } from '@open-care-plan/rules'
import { locate } from '../input/locate.ts'
import { wrap } from '../terminal/layout.ts'
import { asAtFact, head } from './text/facts.ts'
import type { TextOptions } from './text/text-options.ts'
import { dutyGroups, lastSoonDay, weeksAhead } from './timetable/duty-groups.ts'
import { dutyLines } from './timetable/duty-lines.ts'
import { whereabouts } from './words.ts'

/** A timetable, and the file that it was made of. */
export interface TimetableOfFile {
  readonly file: string
  /** The file, for the lines of what is shown. */
  readonly text: string
  readonly timetable: Timetable
}

/** How much of what the record does not tell is shown unless all is asked for. */
const mostUnknown = 10

/** The timetable for a reader: what to do first at the top; what is done only where all is asked for. */
export function timetableText({ file, text, timetable }: TimetableOfFile, options: TextOptions): string {
  const { all, style, width, asAtToday } = options
  const { asAt, profile, ruleSet } = timetable
  const { overdue, soon, later, unknown, late, met } = dutyGroups(timetable)
  const shownUnknown = all ? unknown : unknown.slice(0, mostUnknown)
  const open = [...overdue, ...soon, ...later, ...shownUnknown]
  const places = locate(
    text,
    open.map(({ path }) => path),
  )
  const entry = (duty: TimetableDuty) =>
    dutyLines(
      duty,
      asAt,
      places.has(duty.path) ? whereabouts(duty.path, places.get(duty.path)) : undefined,
      options,
    )
  const group = (heading: string, duties: readonly TimetableDuty[], count = duties.length) => [
    '',
    style.heading(`${heading} (${count})`),
    ...(duties.length === 0 ? ['', 'Nothing'] : duties.flatMap((duty) => ['', ...entry(duty)])),
  ]
  const unlessEmpty = (heading: string, duties: readonly TimetableDuty[], count = duties.length) =>
    duties.length === 0 ? [] : group(heading, duties, count)
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
    ...unlessEmpty('THE RECORD DOES NOT SAY WHETHER IT WAS DONE', shownUnknown, unknown.length),
    ...(shownUnknown.length < unknown.length
      ? ['', `and ${unknown.length - shownUnknown.length} more, due before: --all`]
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
