import { createElement, type ReactElement } from 'react'
import type { Placed } from './paginate.ts'
import type { TextPiece } from './pieces.ts'
import type { BookletStrings } from './strings.ts'

export interface PiecesProps {
  readonly placed: readonly Placed[]
  readonly strings: BookletStrings
  /** Level of the headings of chapters. */
  readonly level: number
  /** Draws the head of a continued text as well, to be measured. */
  readonly measured?: boolean | undefined
}

/** Pieces one below the other; questions that follow on each other are one list. */
export function Pieces({ placed, ...setting }: PiecesProps): ReactElement {
  const runs: Placed[][] = []
  for (const one of placed) {
    const run = runs.at(-1)
    if (run !== undefined && isQuestion(one) && run.every(isQuestion)) run.push(one)
    else runs.push([one])
  }
  return (
    <>
      {runs.map((run) => {
        const drawn = run.map((one) => <PieceView key={one.piece.key} {...one} {...setting} />)
        return run.every(isQuestion) ? (
          <dl key={run[0]?.piece.key} className="booklet__list">
            {drawn}
          </dl>
        ) : (
          drawn
        )
      })}
    </>
  )
}

const isQuestion = ({ piece: { kind } }: Placed): boolean => kind === 'answer' || kind === 'write'

type PieceViewProps = Placed & Omit<PiecesProps, 'placed'>

function PieceView({ piece, from = 0, to, strings, level, measured }: PieceViewProps): ReactElement {
  const place = { className: `booklet__piece booklet__${piece.kind}`, 'data-piece': piece.key }
  if (piece.kind === 'chapter') return createElement(`h${level}`, place, piece.title)
  if (piece.kind === 'part') return createElement(`h${level + 1}`, place, piece.title)
  if (piece.kind === 'write')
    return (
      <div {...place}>
        <dt className="booklet__question">{piece.title}</dt>
        <dd className="booklet__rules">
          <span className="govuk-visually-hidden">{strings.notWritten}</span>
          <Rules count={3} />
        </dd>
      </div>
    )
  const words = from === 0 && to === undefined ? piece.text : piece.text.slice(from, to).trim()
  const { title = '' } = piece
  if (piece.kind === 'answer')
    return (
      <div
        {...place}
        className={isShort(piece) ? `${place.className} booklet__answer--short` : place.className}
      >
        <dt className="booklet__question">{from === 0 ? title : strings.continued(title)}</dt>
        <dd className="booklet__words">{words}</dd>
        {measured && <div className="booklet__continued">{strings.continued(title)}</div>}
      </div>
    )
  return (
    <div {...place}>
      <p className="booklet__words">{words}</p>
    </div>
  )
}

/** A line over a page that says what began on a page before. A long name is cut: it stands there whole. */
export function Carried({
  name,
  strings,
}: {
  readonly name: string
  readonly strings: BookletStrings
}): ReactElement {
  const short = name.length <= 60 ? name : `${name.slice(0, 60).replace(/\s+\S*$/, '')}…`
  return (
    <p className="booklet__piece booklet__carried" data-carried={name}>
      {strings.continued(short)}
    </p>
  )
}

/** Whether a question and its answer stand on one line, or nearly. */
const isShort = ({ title = '', text }: TextPiece): boolean =>
  title.length + text.length <= 44 && !text.includes('\n')

/** Lines to write on by hand. They are borders, because paper gets no backgrounds. */
export function Rules({ count }: { readonly count: number }): ReactElement {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={at} className="booklet__rule" aria-hidden="true" />
      ))}
    </>
  )
}
