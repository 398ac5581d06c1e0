/** What stands in the booklet, from a heading down to a signature. A piece lies on one page, unless its text runs on. */
export type Piece = ChapterPiece | PartPiece | TextPiece | WritePiece

/** The heading of a chapter, or of a part of one: it never stands last on a page. */
interface ChapterPiece {
  readonly key: string
  readonly kind: 'chapter'
  readonly title: string
}

interface PartPiece {
  readonly key: string
  readonly kind: 'part'
  readonly title: string
}

/** Words: an answer under its question, the name of an entry, a note, or who wrote it and when. */
export interface TextPiece {
  readonly key: string
  readonly kind: 'answer' | 'entry' | 'note' | 'signed'
  /** The question; only an answer has one. */
  readonly title?: string
  readonly text: string
}

/** A question that has no answer yet, with lines to write it on by hand. */
interface WritePiece {
  readonly key: string
  readonly kind: 'write'
  readonly title: string
}

/** Pieces that belong together: they share a page wherever one page holds them. */
export interface Group {
  readonly pieces: readonly Piece[]
  /** What they are about. A group that no page holds says so again on each further page: a dose never lies under no medicine. */
  readonly name?: string
  /** Begins a page of its own. */
  readonly startsPage?: boolean
}

/** Whether a piece is of use only with what follows it. */
export const leadsOn = ({ kind }: Piece): boolean => kind === 'chapter' || kind === 'part' || kind === 'entry'

/** Whether the text of a piece may run on over the end of a page. */
export const runsOn = (piece: Piece): piece is TextPiece => 'text' in piece

/** Groups with headings over the first of them. */
export function under(headings: readonly Piece[], groups: readonly Group[]): readonly Group[] {
  const [first, ...rest] = groups
  return first === undefined ? [] : [{ ...first, pieces: [...headings, ...first.pieces] }, ...rest]
}
