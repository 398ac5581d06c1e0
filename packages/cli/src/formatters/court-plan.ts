import { isCalendarDate, writtenDate } from '@open-care-plan/model'
import type { courtPlan } from '@open-care-plan/rules'
import { locate } from '../input/locate.ts'
import { hanging, printable, wrap } from '../terminal/layout.ts'
import { citationList } from './citations.ts'
import { asAtFact, head } from './text/facts.ts'
import type { TextOptions } from './text/text-options.ts'
import { whereabouts } from './words.ts'

type CourtPlan = ReturnType<typeof courtPlan>
type Part = CourtPlan['sections'][number]['parts'][number]
type Options = Omit<TextOptions, 'all'>

/** What a plan for the court needs, and the file that it was taken from. */
export interface CourtPlanOfFile {
  readonly file: string
  /** The file, for the lines of what is missing. */
  readonly text: string
  readonly courtPlan: CourtPlan
}

/** The plan for the court for a reader: what is missing first, then the five sections in the words of the record. */
export function courtPlanText({ file, text, courtPlan }: CourtPlanOfFile, options: Options): string {
  const { style, width, asAtToday } = options
  const { planId, revision, asAt, proceedings, sections, missing } = courtPlan
  const places = locate(
    text,
    missing.map(({ path }) => path),
  )
  return `${[
    ...head(
      'PLAN FOR THE COURT',
      [
        ['File', file],
        ['Plan', revision === undefined ? planId : `${planId}, revision ${revision}`],
        ['Case', proceedings === undefined ? 'no proceedings are recorded' : proceedings.id],
        asAtFact(asAt, asAtToday),
      ],
      options,
    ),
    '',
    style.heading(`MISSING (${missing.length})`),
    '',
    ...(missing.length === 0 ? ['Nothing'] : []),
    ...missing.flatMap(({ path, message }, at) => {
      const mark = `${at + 1}. `
      return [
        ...hanging(mark, printable(message), width),
        ...hanging(
          ' '.repeat(mark.length),
          printable(whereabouts(path, places.get(path))),
          width,
          style.quiet,
        ),
      ]
    }),
    ...sections.flatMap(({ number, title, parts }) => [
      '',
      ...wrap(`${number}. ${title.toUpperCase()}`, width).map(style.heading),
      ...parts.flatMap((part) => ['', ...partLines(part, title, options)]),
    ]),
    '',
    ...note.flatMap((sentence) => wrap(sentence, width)).map(style.quiet),
  ].join('\n')}\n`
}

const note = [
  'These are the words of the record, and nobody has weighed them. The name and address of the carer or home are not taken over; what the words themselves tell is not screened. Read it through before it goes to anyone.',
  'This is not legal advice.',
]

/** One matter: what asks for it, what the record says, and what it does not. What stands over it already is not said again. */
function partLines(
  { title, restsOn, entries, missing }: Part,
  section: string,
  { style, width }: Options,
): readonly string[] {
  const isEmpty = entries.every(({ lines }) => lines.length === 0)
  return [
    ...(title === section ? [] : wrap(title, width).map(style.strong)),
    ...citationList(restsOn).flatMap((source) => wrap(source, width).map(style.quiet)),
    ...(isEmpty && missing.length === 0 ? ['  Nothing is recorded'] : []),
    ...entries.flatMap(({ lines }, at) => [
      ...(at === 0 || lines.length === 0 ? [] : ['']),
      ...lines.flatMap(({ label, text }) =>
        hanging('  ', printable(label === title ? inWords(text) : `${label}: ${inWords(text)}`), width),
      ),
    ]),
    ...missing.flatMap(({ message }) => hanging('  Missing: ', printable(message), width, style.bad)),
  ]
}

const inWords = (text: string): string => (isCalendarDate(text) ? writtenDate(text) : text)
