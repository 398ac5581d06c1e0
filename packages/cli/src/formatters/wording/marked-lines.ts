import { printable } from '../../terminal/layout.ts'
import type { Style } from '../../terminal/style.ts'
import type { Span } from './sentences.ts'

/** A sentence that is longer than this is cut to the words around what was found. */
const longest = 480
/** So much is shown on each side of a place in a longer one. */
const around = 120

interface Layout {
  readonly width: number
  readonly style: Style
}

/** A part of a text in lines of a width, with what is marked underlined on a line of its own. The marks come in the order of the text. */
export function markedLines(
  text: string,
  part: Span,
  marks: readonly Span[],
  { width, style }: Layout,
): readonly string[] {
  const spans = part.end - part.start <= longest ? [part] : windows(part, marks)
  return spans.flatMap((span) => {
    const { shown, marked } = display(text, span, part, marks)
    return lineSpans(shown, width).flatMap(({ start, end }) => {
      const under = Array.from({ length: end - start }, (_, at) => (marked[start + at] ? '^' : ' '))
        .join('')
        .trimEnd()
      return [shown.slice(start, end), ...(under === '' ? [] : [style.look(under)])]
    })
  })
}

/** The words around each mark; those that touch are one. */
function windows(part: Span, marks: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  // Of a long sentence that is marked as a whole, its beginning.
  const places = marks.length > 0 ? marks : [{ start: part.start, end: part.start }]
  for (const { start, end } of places) {
    const from = Math.max(part.start, start - around)
    const to = Math.min(part.end, Math.min(end, start + longest) + around)
    const before = found.at(-1)
    if (before !== undefined && before.end >= from) {
      found[found.length - 1] = { start: before.start, end: Math.max(before.end, to) }
    } else found.push({ start: from, end: to })
  }
  return found
}

/** A text as it can be printed, and which characters of it are marked. A line break in it is a space. */
function display(
  text: string,
  { start, end }: Span,
  part: Span,
  marks: readonly Span[],
): { readonly shown: string; readonly marked: readonly boolean[] } {
  const shown: string[] = []
  const marked: boolean[] = []
  let next = 0
  let markedUntil = 0
  const add = (written: string, mark: boolean) => {
    shown.push(written)
    for (let at = 0; at < written.length; at++) marked.push(mark)
  }
  if (start > part.start) add('… ', false)
  for (let at = start; at < end; at++) {
    for (; (marks[next]?.start ?? end) <= at; next++)
      markedUntil = Math.max(markedUntil, marks[next]?.end ?? 0)
    const character = text.charAt(at)
    const isSpace = /\s/.test(character)
    if (isSpace && shown.at(-1)?.endsWith(' ')) continue
    add(isSpace ? ' ' : printable(character), at < markedUntil)
  }
  if (end < part.end) add(' …', false)
  return { shown: shown.join(''), marked }
}

/** Where each line begins and ends: broken at spaces, and a word that is longer than a line is cut. */
function lineSpans(shown: string, width: number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  while (shown.length - start > width) {
    const space = shown.slice(start, start + width + 1).lastIndexOf(' ')
    const end = start + (space > 0 ? space : width)
    lines.push({ start, end })
    start = space > 0 ? end + 1 : end
  }
  return [...lines, { start, end: shown.length }]
}
