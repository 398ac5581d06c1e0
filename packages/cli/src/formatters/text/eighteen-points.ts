import type { ChecklistPoint } from '@open-care-plan/model'
import { row, wrap } from '../../terminal/layout.ts'
import { shortCitation } from '../citations.ts'
import { outcomeWords } from '../words.ts'
import { outcomePaint } from './outcome-paint.ts'
import type { TextOptions } from './text-options.ts'

/** The 18 points by number, one line each but for the longest titles. */
export function eighteenPoints(
  checklist: readonly ChecklistPoint[],
  { width, style }: TextOptions,
): readonly string[] {
  if (checklist.length === 0) return ['The profile leaves out the 18 points']
  const forceWidth = Math.max(...checklist.map(({ force }) => force.length))
  const left = width - numberWidth - outcomeWidth - forceWidth - 4 * gap
  const titleWidth = Math.min(
    usualTitle(checklist),
    Math.max(left - shortestCitation, Math.floor(left * 0.45)),
  )
  const citationWidth = left - titleWidth

  const line = (point: ChecklistPoint) => {
    const { mark, word } = outcomeWords[point.outcome]
    return row([
      { text: String(point.number), width: numberWidth, align: 'right' },
      { text: `${mark} ${word}`, width: outcomeWidth, paint: outcomePaint(point.outcome, style) },
      { text: point.title, width: titleWidth },
      { text: point.force, width: forceWidth },
      { text: citationCell(point, citationWidth), width: citationWidth, paint: style.quiet },
    ])
  }
  return [
    style.heading('THE 18 POINTS AT A GLANCE'),
    ...wrap(reconstruction, width),
    '',
    ...byNumber(checklist).flatMap(line),
    '',
    ...key(checklist, citationWidth)
      .flatMap((sentence) => wrap(sentence, width))
      .map(style.quiet),
  ]
}

const reconstruction =
  'Our own reconstruction of a list that is often spoken of. No Act or regulation sets 18 points.'

const numberWidth = 2
const outcomeWidth = 6
const gap = 2
/** Room for `SI 2010/959 regs 5(1)(b)(ii) …`. */
const shortestCitation = 30

/** The points from 1 to 18. */
export const byNumber = (checklist: readonly ChecklistPoint[]): readonly ChecklistPoint[] =>
  [...checklist].sort((a, b) => a.number - b.number)

/** A width that all titles fit but one in ten. */
function usualTitle(checklist: readonly ChecklistPoint[]): number {
  const lengths = checklist.map(({ title }) => title.length).sort((a, b) => a - b)
  return lengths[Math.max(0, Math.ceil(lengths.length * 0.9) - 1)] as number
}

const citationCell = ({ citation, standing }: ChecklistPoint, width: number): string =>
  standing === 'unconfirmed' ? `${shortCitation(citation, width - 1)}*` : shortCitation(citation, width)

function key(checklist: readonly ChecklistPoint[], citationWidth: number): readonly string[] {
  const cut = checklist.some((point) => citationCell(point, citationWidth).includes(' …'))
  const unconfirmed = checklist.some(({ standing }) => standing === 'unconfirmed')
  return [
    '✓ pass   ✗ fail   ? look: a person has to look   – n/a: not applicable',
    [
      ...(cut ? ['…: the citation goes on'] : []),
      ...(unconfirmed ? ['*: citation to be confirmed, so the point never fails'] : []),
    ].join('   '),
  ].filter((sentence) => sentence !== '')
}
