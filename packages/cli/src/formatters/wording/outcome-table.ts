import type { OutcomeAssessment } from '@open-care-plan/rules'
import type { InputProblem } from '../../input/input-problem.ts'
import { printable, row, wrap } from '../../terminal/layout.ts'
import type { Style } from '../../terminal/style.ts'
import { jsonText } from '../json.ts'
import { head } from '../text/facts.ts'
import { counted } from '../words.ts'
import { labelPaint, letters, marks } from './letters.ts'
import { letterNote, type WrittenOn, writtenFact } from './outcome.ts'

/** What came of one line of a file: the letters of its outcome, or why it holds none. */
export type CheckedLine = { readonly line: number } & (
  | { readonly id?: string; readonly text: string; readonly assessment: OutcomeAssessment }
  | { readonly problems: readonly InputProblem[] }
)

type JudgedLine = Extract<CheckedLine, { readonly assessment: OutcomeAssessment }>

export const isJudged = (line: CheckedLine): line is JudgedLine => 'assessment' in line

/** The lines as data; one that could not be read says why. */
export const linesJson = (lines: readonly CheckedLine[]): string =>
  jsonText({
    lines: lines.map((each) =>
      isJudged(each)
        ? { line: each.line, ...(each.id !== undefined && { id: each.id }), assessment: each.assessment }
        : { line: each.line, error: { problems: each.problems } },
    ),
  })

/** The outcomes as a table, a mark under each letter. */
export function linesText(
  file: string,
  lines: readonly CheckedLine[],
  written: WrittenOn,
  layout: { readonly width: number; readonly style: Style },
): string {
  const { width, style } = layout
  const judged = lines.filter(isJudged)
  const lineWidth = Math.max('Line'.length, ...judged.map(({ line }) => String(line).length))
  const textWidth = width - lineWidth - signs.length - 4
  const heading = [
    { text: 'Line', width: lineWidth, align: 'right' },
    { text: signs, width: signs.length },
    { text: 'Outcome or action', width: textWidth },
  ] as const
  return `${[
    ...head(
      'OUTCOMES AND ACTIONS, LETTER BY LETTER',
      [['File', file], writtenFact(written, ', where a line names no other day')],
      layout,
    ),
    '',
    ...row(heading).map(style.quiet),
    ...judged.flatMap(({ line, text, assessment: { labels } }) => {
      // Painted after it was laid out: a cell has one colour, and here every mark has its own.
      const plain = letters.map(([letter]) => marks[labels[letter]]).join(' ')
      const painted = letters
        .map(([letter]) => labelPaint(labels[letter], style)(marks[labels[letter]]))
        .join(' ')
      const [first = '', ...more] = row([
        { text: String(line), width: lineWidth, align: 'right' },
        { text: plain, width: signs.length },
        { text: printable(text.replaceAll(/\s+/g, ' ')), width: textWidth },
      ])
      return [first.replace(plain, painted), ...more]
    }),
    '',
    ...wrap(closing(judged), width).map(style.strong),
    ...wrap(letterNote, width).map(style.quiet),
  ].join('\n')}\n`
}

const signs = letters.map(([, sign]) => sign).join(' ')

/** How many there are, how many are SMART, and how often each letter is missing. */
function closing(judged: readonly JudgedLine[]): string {
  const smart = judged.filter(({ assessment }) => assessment.smart).length
  const missing = letters.flatMap(([letter, , title]) => {
    const count = judged.filter(({ assessment: { labels } }) => labels[letter] === 'no').length
    return count === 0 ? [] : [`${title.toLowerCase()} ${count}`]
  })
  const said = `${counted(judged.length, 'outcome or action', 'outcomes and actions')}, ${smart} SMART by ${smart === 1 ? 'its' : 'their'} words`
  return missing.length === 0 ? said : `${said}. Not yet: ${missing.join(', ')}`
}
