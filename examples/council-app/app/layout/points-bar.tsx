import type { Outcome } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import { outcomesInOrder, outcomeWords } from '../words/outcomes.ts'

/** How the 18 points stand: one square for each, and the same in words. */
export function PointsBar({ counts }: { readonly counts: Readonly<Record<Outcome, number>> }): ReactElement {
  const squares = outcomesInOrder.flatMap((outcome) => Array.from({ length: counts[outcome] }, () => outcome))
  return (
    <div className="points">
      <svg
        className="points__bar"
        viewBox={`0 0 ${squares.length * 10} 12`}
        aria-hidden="true"
        focusable="false"
      >
        {squares.map((outcome, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the squares of an outcome are all alike
            key={at}
            className={`points__square points__square--${outcome}`}
            x={at * 10 + 1}
            y="1"
            width="8"
            height="10"
            rx="1.5"
          />
        ))}
      </svg>
      <span className="points__words">
        {outcomesInOrder
          .filter((outcome) => counts[outcome] > 0 && outcome !== 'notApplicable')
          .map((outcome) => `${counts[outcome]} ${outcomeWords[outcome].toLowerCase()}`)
          .join(', ')}
      </span>
    </div>
  )
}
