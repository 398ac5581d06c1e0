import type { ReactElement } from 'react'
import { sidesOf } from './impose.ts'
import { type Leaf, LeafView } from './leaf.tsx'
import type { BookletStrings } from './strings.ts'

export interface SheetsProps {
  /** Every page of the booklet, in the order of reading; a multiple of 4. */
  readonly leaves: readonly Leaf[]
  readonly strings: BookletStrings
  readonly level: number
}

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right']

/** The sides of the sheets of a folded booklet, for paper only: two pages each, with marks for the fold and the cuts. */
export function Sheets({ leaves, strings, level }: SheetsProps): ReactElement {
  const sides = sidesOf(leaves.length)
  return (
    <div className="booklet__sheets">
      {sides.map((numbers, at) => (
        <div key={numbers.join('-')} className="booklet__side">
          <div className="booklet__spread">
            {numbers.map((number) => {
              const leaf = leaves[number - 1]
              return leaf && <LeafView key={number} {...{ leaf, number, strings, level }} />
            })}
            {corners.map((corner) => (
              <span key={corner} className={`booklet__cut booklet__cut--${corner}`} aria-hidden="true" />
            ))}
            <span className="booklet__fold" aria-hidden="true" />
          </div>
          <p className="booklet__sheet">
            {strings.sheet(Math.floor(at / 2) + 1, sides.length / 2, at % 2 === 0 ? 'front' : 'back')}
          </p>
        </div>
      ))}
    </div>
  )
}
