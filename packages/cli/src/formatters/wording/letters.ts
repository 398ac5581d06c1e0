import type {
  OutcomeAssessment,
  OutcomeInput,
  SmartEvidence,
  SmartLabel,
  SmartLetter,
} from '@open-care-plan/rules'
import { hanging, printable } from '../../terminal/layout.ts'
import type { Style } from '../../terminal/style.ts'

interface Layout {
  readonly width: number
  readonly style: Style
}

/** The five letters in their order, and what each stands for. */
export const letters: readonly (readonly [letter: SmartLetter, sign: string, title: string])[] = [
  ['specific', 'S', 'Specific'],
  ['measurable', 'M', 'Measurable'],
  ['achievable', 'A', 'Achievable'],
  ['relevant', 'R', 'Relevant'],
  ['timeBound', 'T', 'Time-bound'],
]

/** The mark of an answer. */
export const marks: Readonly<Record<SmartLabel, string>> = { yes: '✓', no: '✗', 'cannot-tell': '?' }

/** The colour of an answer. */
export const labelPaint = (label: SmartLabel, style: Style): ((text: string) => string) =>
  ({ yes: style.good, no: style.bad, 'cannot-tell': style.look })[label]

const inWords: Readonly<Record<SmartLabel, string>> = {
  yes: 'yes',
  no: 'not yet',
  'cannot-tell': 'wording alone cannot tell',
}

/** Each letter with its answer, the reason, the words that it rests on, and what to ask the writer. */
export function letterLines(
  outcome: OutcomeInput,
  assessment: OutcomeAssessment,
  { width, style }: Layout,
): readonly string[] {
  return letters.flatMap(([letter, sign, title]) => {
    const { label, reason, evidence, ask } = assessment.letters[letter]
    const quoted = evidence.map((each) => quotation(outcome, each)).join(' · ')
    return [
      labelPaint(label, style)(`${sign} ${marks[label]} ${title}: ${inWords[label]}`),
      ...hanging('    ', printable(reason), width),
      ...(quoted === '' ? [] : hanging('    ', printable(quoted), width, style.quiet)),
      ...(ask === undefined ? [] : hanging('    Ask: ', printable(ask), width)),
    ]
  })
}

/** The words that an answer rests on, in quotation marks; of a field or the need with its name. */
function quotation(
  { text, structured, context }: OutcomeInput,
  { in: where, start, end }: SmartEvidence,
): string {
  const whole = where === 'text' ? text : where === 'need' ? context?.need : structured?.[where]
  const words = (whole ?? '').slice(start, end)
  return `${where === 'text' ? '' : `${where}: `}“${words}”`
}
