import { createElement, type ReactElement } from 'react'
import type { BookletPage } from './paginate.ts'
import { Carried, Pieces, Rules } from './piece-view.tsx'
import type { BookletStrings } from './strings.ts'

/** One page of the booklet: its cover, answers, or lines to write notes on. */
export type Leaf =
  | { readonly kind: 'cover'; readonly name: string | undefined }
  | { readonly kind: 'answers'; readonly page: BookletPage }
  | { readonly kind: 'notes' }

export interface LeafViewProps {
  readonly leaf: Leaf
  /** Counted from 1. Without it no number is shown, and the page is as long as what stands on it. */
  readonly number?: number | undefined
  readonly strings: BookletStrings
  /** Level of the heading on the cover. */
  readonly level: number
}

/** One page. An odd number lies on the right of the fold. */
export function LeafView({ leaf, number, strings, level }: LeafViewProps): ReactElement {
  const side = number === undefined ? 'unnumbered' : number % 2 === 1 ? 'right' : 'left'
  return (
    <div className={`booklet__leaf booklet__leaf--${leaf.kind} booklet__leaf--${side}`}>
      {leaf.kind === 'cover' && <Cover name={leaf.name} strings={strings} level={level} />}
      {leaf.kind === 'answers' && leaf.page.carried !== undefined && (
        <Carried name={leaf.page.carried} strings={strings} />
      )}
      {leaf.kind === 'answers' && <Pieces placed={leaf.page.placed} strings={strings} level={level + 1} />}
      {leaf.kind === 'notes' && (
        <>
          {createElement(`h${level + 1}`, { className: 'booklet__piece booklet__chapter' }, strings.notes)}
          <Rules count={11} />
        </>
      )}
      {number !== undefined && leaf.kind !== 'cover' && (
        <p className="booklet__number">{strings.page(number)}</p>
      )}
    </div>
  )
}

function Cover({ name, strings, level }: { name: string | undefined } & Omit<LeafViewProps, 'leaf'>) {
  return (
    <div className="booklet__frame">
      {createElement(`h${level}`, { className: 'booklet__title' }, strings.title)}
      {name === undefined ? <Rules count={1} /> : <p className="booklet__name">{name}</p>}
      <p className="booklet__belongs">{strings.belongsTo(name)}</p>
      <p className="booklet__belongs">{strings.notTheRecord}</p>
    </div>
  )
}
