import type { ReactElement } from 'react'
import type { ApiProblem } from '../server/api.ts'
import { Loading, ProblemPage } from './problem-page.tsx'

/** Until the server has said who is signed in, and where it cannot. */
export function Starting({
  problem,
  again,
}: {
  readonly problem: ApiProblem | undefined
  readonly again: () => void
}): ReactElement {
  return (
    <main className="govuk-width-container govuk-main-wrapper">
      {problem === undefined ? <Loading /> : <ProblemPage problem={problem} again={again} />}
    </main>
  )
}
