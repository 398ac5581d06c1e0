import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import type { PageProps } from '../pages.ts'
import { OtherHome } from '../record/other-home.tsx'
import { PlanHome } from '../record/plan-home.tsx'
import type { CaseloadAnswer, RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'

/** The first page of a record: what it is, how it stands, and the ways on. */
export default function RecordHome({ params: { id = '' } }: PageProps): ReactElement {
  const record = useAnswer<RecordAnswer>(`/records/${encodeURIComponent(id)}`, [id])
  const caseload = useAnswer<CaseloadAnswer>('/caseload', 'every')
  return (
    <AskedPage of={both(record, caseload)}>
      {([answer, { children, asAt }]) => {
        const child = children.find(
          ({ carePlan, records }) => carePlan.id === id || records.some((other) => other.id === id),
        )
        return answer.form === 'care-plan' && child !== undefined ? (
          <PlanHome of={answer} child={child} asAt={asAt} />
        ) : (
          <OtherHome of={answer} planId={child?.carePlan.id} />
        )
      }}
    </AskedPage>
  )
}
