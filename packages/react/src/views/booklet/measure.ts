import type { Measures, TextMeasures } from './paginate.ts'
import type { Piece } from './pieces.ts'

/**
 * Reads heights off the box in which every piece is laid out once, unseen, at the size of the paper. Undefined where the
 * browser lays nothing out: in a part of the page that is not shown.
 */
export function measuresOf(box: HTMLElement): Measures | undefined {
  const room = box.querySelector('.booklet__room')?.getBoundingClientRect().height ?? 0
  if (room === 0) return undefined
  const drawn = new Map<string, Element>()
  for (const element of box.querySelectorAll('[data-piece]'))
    drawn.set(element.getAttribute('data-piece') ?? '', element)
  const carried = new Map<string, Element>()
  for (const element of box.querySelectorAll('[data-carried]'))
    carried.set(element.getAttribute('data-carried') ?? '', element)
  const elementOf = (piece: Piece): Element => drawn.get(piece.key) ?? box
  return {
    room,
    heightOf: (piece) => elementOf(piece).getBoundingClientRect().height,
    carriedHeight: (name) => carried.get(name)?.getBoundingClientRect().height ?? 0,
    textOf: (piece) => textMeasures(elementOf(piece)),
  }
}

function textMeasures(element: Element): TextMeasures {
  const words = element.querySelector('.booklet__words') ?? element
  const lineHeight = Number.parseFloat(getComputedStyle(words).lineHeight)
  const { top, height } = words.getBoundingClientRect()
  const heightOf = (selector: string) => element.querySelector(selector)?.getBoundingClientRect().height ?? 0
  const head = element.getBoundingClientRect().height - height
  const lineEnds = lineEndsOf(words.firstChild, top, lineHeight)
  return {
    head,
    // Without a question there is no such line, and its name stands over the page.
    continuedHead: head - heightOf('.booklet__question') + heightOf('.booklet__continued'),
    // Of what the browser drew, so that the lines and the text are equally tall.
    lineHeight: height / Math.max(1, lineEnds.length),
    lineEnds,
  }
}

/** Where each line of a text ends, as the browser broke it. */
function lineEndsOf(node: Node | null, top: number, lineHeight: number): readonly number[] {
  const text = node?.nodeValue ?? ''
  if (node === null || text === '') return [0]
  const range = document.createRange()
  const lineOf = (word: Word): number => {
    range.setStart(node, word.start)
    range.setEnd(node, word.end)
    const [first] = range.getClientRects()
    return first === undefined ? 0 : Math.round((first.top + first.height / 2 - top) / lineHeight - 0.5)
  }
  const ends: number[] = []
  for (const word of signsOf(text)) {
    const line = lineOf(word)
    // An empty line between paragraphs ends where the one above it does.
    while (ends.length < line) ends.push(ends.at(-1) ?? 0)
    ends[line] = word.end
  }
  return ends.map((end, at) => (at === ends.length - 1 ? text.length : end))
}

interface Word {
  readonly start: number
  readonly end: number
}

/** The signs of a text that are seen, each whole: a line may end after any of them. */
function* signsOf(text: string): Generator<Word> {
  const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const { index, segment } of signs.segment(text))
    if (segment.trim() !== '') yield { start: index, end: index + segment.length }
}
