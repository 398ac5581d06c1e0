import type { Outcome } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import { outcomesInOrder } from '../words/outcomes.ts'

/** How many plans gave which answer, as parts of one bar. What it shows stands in words beside it. */
export function Bar({
  counts,
  of,
}: {
  readonly counts: Readonly<Record<Outcome, number>>
  readonly of: number
}): ReactElement {
  const parts = outcomesInOrder.map((outcome, at) => ({
    outcome,
    from: outcomesInOrder.slice(0, at).reduce((sum, before) => sum + counts[before], 0),
    width: counts[outcome],
  }))
  const scale = 100 / Math.max(of, 1)
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {parts.map(({ outcome, from, width }) => (
        <rect
          key={outcome}
          className={`points__square--${outcome}`}
          x={from * scale}
          y="0"
          width={width * scale}
          height="8"
        />
      ))}
    </svg>
  )
}
