import type { ReactElement, ReactNode } from 'react'
import { WaitingWork } from '../record/away.tsx'
import { isAway } from '../server/api.ts'
import type { Asked } from '../server/use-answer.ts'
import { Loading, ProblemPage } from './problem-page.tsx'

/** Draws a page when the server has answered; until then that it is waited for, and what to do where it does not come. */
export function AskedPage<Answer>({
  of,
  whenAway,
  children,
}: {
  readonly of: Asked<Answer>
  /** What it means for this page that the server cannot be reached. */
  readonly whenAway?: string
  readonly children: (answer: Answer) => ReactNode
}): ReactElement {
  if (of.state === 'loading') return <Loading />
  if (of.state === 'failed') {
    return (
      <ProblemPage problem={of.problem} again={of.again} whenAway={whenAway}>
        {isAway(of.problem) && <WaitingWork />}
      </ProblemPage>
    )
  }
  return <>{children(of.answer)}</>
}

/** Two answers as one: ready when both are, failed when one is. */
export function both<One, Other>(one: Asked<One>, other: Asked<Other>): Asked<readonly [One, Other]> {
  if (one.state === 'failed') return one
  if (other.state === 'failed') return other
  if (one.state === 'loading' || other.state === 'loading') return { state: 'loading' }
  return { state: 'ready', answer: [one.answer, other.answer] }
}
