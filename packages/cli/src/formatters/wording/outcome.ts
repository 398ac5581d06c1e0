import { writtenDate } from '@open-care-plan/model'
import type { OutcomeAssessment, OutcomeInput } from '@open-care-plan/rules'
import { wrap } from '../../terminal/layout.ts'
import type { Style } from '../../terminal/style.ts'
import { type Fact, head } from '../text/facts.ts'
import { letterLines, letters } from './letters.ts'

/** The day that an outcome is taken to be written, and whether nobody chose it. */
export interface WrittenOn {
  readonly planDate: string
  readonly isToday: boolean
}

/** The head's line on that day. */
export const writtenFact = ({ planDate, isToday }: WrittenOn, otherwise = ''): Fact => [
  'Written',
  `${writtenDate(planDate)}${isToday ? ' (today; choose another day with --plan-date)' : ''}${otherwise}`,
]

/** What every reader of the letters has to know. */
export const letterNote =
  'Advice on wording, and no more: it reads words and fields, and does not know the child. There is no score.'

/** An outcome or action, letter by letter. */
export function outcomeText(
  outcome: OutcomeInput,
  assessment: OutcomeAssessment,
  written: WrittenOn,
  layout: { readonly width: number; readonly style: Style },
): string {
  const { width, style } = layout
  return `${[
    ...head('OUTCOME OR ACTION, LETTER BY LETTER', [...facts(outcome), writtenFact(written)], layout),
    '',
    ...letterLines(outcome, assessment, layout),
    '',
    ...wrap(closing(assessment), width).map(style.strong),
    ...wrap(letterNote, width).map(style.quiet),
  ].join('\n')}\n`
}

/** What was typed, the fields under their names. */
function facts({ text, structured = {}, context = {} }: OutcomeInput): readonly Fact[] {
  const { need, childAge } = context
  return [
    ['Text', text],
    ...(['who', 'by', 'measure', 'baseline', 'why'] as const).flatMap((name): Fact[] => {
      const typed = structured[name]
      return typed === undefined ? [] : [[`${name.charAt(0).toUpperCase()}${name.slice(1)}`, typed]]
    }),
    ...(need === undefined ? [] : [['Need', need] as const]),
    ...(childAge === undefined ? [] : [['Age', String(childAge)] as const]),
  ]
}

function closing({ smart, labels }: OutcomeAssessment): string {
  if (smart) return 'SMART by its words'
  const missing = letters
    .filter(([letter]) => labels[letter] === 'no')
    .map(([, , title]) => title.toLowerCase())
  return `Not SMART yet: ${missing.join(', ')}`
}
