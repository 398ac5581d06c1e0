import { type Group, leadsOn, type Piece, runsOn } from './pieces.ts'

/** How tall things are, in pixels, as the browser lays them out at the size of the paper. */
export interface Measures {
  /** What a page holds, from the first line to the last. */
  readonly room: number
  readonly heightOf: (piece: Piece) => number
  /** Of the line over a page that says what the page before was about. */
  readonly carriedHeight: (name: string) => number
  /** Asked only of a piece whose text has to run on. */
  readonly textOf: (piece: Piece) => TextMeasures
}

/** How the text of one piece breaks into lines. */
export interface TextMeasures {
  /** Height of all that is not text: the question, and the space around. */
  readonly head: number
  /** The same where the question is followed by “(continued)”. */
  readonly continuedHead: number
  readonly lineHeight: number
  /** Where each line ends, counted in characters from the beginning of the text. */
  readonly lineEnds: readonly number[]
}

/** A piece on a page: the whole of it, or the part of its text from one character to another. */
export interface Placed {
  readonly piece: Piece
  readonly from?: number
  readonly to?: number
}

/** What stands on one page. */
export interface BookletPage {
  readonly placed: readonly Placed[]
  /** What the first of it is about, where that began on a page before. */
  readonly carried?: string
}

/** The fewest lines of a text that stand alone on either side of the end of a page. */
const linesTogether = 2

/**
 * Lays groups on pages. A group that a page can hold is never parted; of a longer one the pieces flow on, and of a text that
 * is longer than the rest of the page its lines. No question is parted from the beginning of its answer, and no heading from
 * what follows it.
 */
export function paginate(groups: readonly Group[], measures: Measures): readonly BookletPage[] {
  const pages: { placed: Placed[]; carried?: string }[] = [{ placed: [] }]
  let left = measures.room
  const isFresh = () => pages.at(-1)?.placed.length === 0
  /** Begins a page, unless nothing stands on this one. */
  const turn = (carried?: string) => {
    if (isFresh()) return
    pages.push(carried === undefined ? { placed: [] } : { placed: [], carried })
    left = measures.room - (carried === undefined ? 0 : measures.carriedHeight(carried))
  }
  const place = (placed: Placed, height: number) => {
    pages.at(-1)?.placed.push(placed)
    left -= height
  }
  const sum = (pieces: readonly Piece[]) =>
    pieces.reduce((height, piece) => height + measures.heightOf(piece), 0)

  for (const { pieces, name, startsPage = false } of groups) {
    if (startsPage) turn()
    const height = sum(pieces)
    if (height > left && height <= measures.room) turn()
    if (height <= left) for (const piece of pieces) place({ piece }, measures.heightOf(piece))
    else flow(pieces, name)
  }
  return pages.filter(({ placed }) => placed.length > 0)

  /** Lays down pieces that no page holds together. */
  function flow(pieces: readonly Piece[], name: string | undefined): void {
    pieces.forEach((piece, at) => {
      if (needed(pieces, at) > left) turn(at === 0 ? undefined : name)
      const height = measures.heightOf(piece)
      if (height <= left || !runsOn(piece)) place({ piece }, height)
      else runOn(piece, name)
    })
  }

  /** The least room for a piece: with what it leads on to, and no fewer lines than stand alone. */
  function needed(pieces: readonly Piece[], at: number): number {
    const piece = pieces[at]
    if (piece === undefined) return 0
    const height = measures.heightOf(piece)
    if (leadsOn(piece) && height <= measures.room / 2) return height + needed(pieces, at + 1)
    if (!runsOn(piece)) return height
    const { head, lineHeight, lineEnds } = measures.textOf(piece)
    return lineEnds.length < 2 * linesTogether ? height : head + linesTogether * lineHeight
  }

  function runOn(piece: Piece, name: string | undefined): void {
    const { head, continuedHead, lineHeight, lineEnds } = measures.textOf(piece)
    let line = 0
    while (line < lineEnds.length) {
      const over = line === 0 ? head : continuedHead
      const rest = lineEnds.length - line
      const fit = Math.floor((left - over + 0.01) / lineHeight)
      let lines = Math.min(rest, fit)
      if (lines < rest && rest - lines < linesTogether) lines = rest - linesTogether
      if (lines < Math.min(rest, linesTogether) && !isFresh()) {
        turn(name)
        continue
      }
      // A page that holds not even that takes what it must: no word is ever left out.
      lines = Math.max(lines, Math.min(rest, 1))
      const to = lineEnds[line + lines - 1] ?? 0
      place({ piece, from: line === 0 ? 0 : (lineEnds[line - 1] ?? 0), to }, over + lines * lineHeight)
      line += lines
      if (line < lineEnds.length) turn(name)
    }
  }
}
