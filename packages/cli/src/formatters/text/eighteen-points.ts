import type { ChecklistPoint } from '@open-care-plan/model'
import { row, wrap } from '../../terminal/layout.ts'
import { shortCitation } from '../citations.ts'
import { outcomeWords } from '../words.ts'
import { outcomePaint } from './outcome-paint.ts'
import type { TextOptions } from './text-options.ts'

/** The 18 points, one line each where the width allows. */
export function eighteenPoints(
  checklist: readonly ChecklistPoint[],
  { width, style }: TextOptions,
): readonly string[] {
  if (checklist.length === 0) return ['The profile leaves out the 18 points']
  const forceWidth = Math.max(...checklist.map(({ force }) => force.length))
  const left = width - numberWidth - outcomeWidth - forceWidth - 4 * gap
  const titleWidth = bestTitleWidth(checklist, left)

  const line = (point: ChecklistPoint) => {
    const { mark, word } = outcomeWords[point.outcome]
    return row([
      { text: String(point.number), width: numberWidth, align: 'right' },
      { text: `${mark} ${word}`, width: outcomeWidth, paint: outcomePaint(point.outcome, style) },
      { text: point.title, width: titleWidth },
      { text: point.force, width: forceWidth },
      { text: citationCell(point, left - titleWidth), width: left - titleWidth, paint: style.quiet },
    ])
  }
  const lines = checklist.flatMap(line)
  return [
    style.heading('THE 18 POINTS AT A GLANCE'),
    ...wrap(reconstruction, width),
    '',
    ...lines,
    '',
    ...key(checklist, lines)
      .flatMap((sentence) => wrap(sentence, width))
      .map(style.quiet),
  ]
}

const reconstruction =
  'Our own reconstruction of a list that is often spoken of. No Act or regulation sets 18 points.'

const numberWidth = 2
const outcomeWidth = 6
const gap = 2

/** The narrowest width of the titles that leaves the fewest lines; what is left goes to the citations. */
function bestTitleWidth(checklist: readonly ChecklistPoint[], left: number): number {
  const longest = Math.max(...checklist.map(({ title }) => title.length))
  let best = { width: Math.floor(left / 2), lines: Number.POSITIVE_INFINITY }
  for (let width = Math.min(longest, Math.floor(left * 0.65)); width >= left * 0.4; width--) {
    const lines = checklist.reduce((sum, point) => {
      const citation = wrap(citationCell(point, left - width), left - width)
      return sum + Math.max(wrap(point.title, width).length, citation.length)
    }, 0)
    if (lines <= best.lines) best = { width, lines }
  }
  return best.width
}

const citationCell = ({ citation, standing }: ChecklistPoint, width: number): string =>
  standing === 'unconfirmed' ? `${shortCitation(citation, width - 1)}*` : shortCitation(citation, width)

function key(checklist: readonly ChecklistPoint[], lines: readonly string[]): readonly string[] {
  const more = lines.some((line) => /\+\d/.test(line)) ? ['+1: one more citation'] : []
  const unconfirmed = checklist.some(({ standing }) => standing === 'unconfirmed')
    ? ['*: citation to be confirmed, so the point never fails']
    : []
  return [
    '✓ pass   ✗ fail   ? look: a person has to look   – n/a: not applicable',
    ...(more.length + unconfirmed.length > 0 ? [[...more, ...unconfirmed].join('   ')] : []),
  ]
}
