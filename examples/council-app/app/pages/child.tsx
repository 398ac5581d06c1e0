import type { CarePlanRecord } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { NotFound } from '../layout/problem-page.tsx'
import type { PageProps } from '../pages.ts'
import { ChildPage } from '../record/child-page.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'

/** The child’s view of a plan, as those who write it see it. */
export default function Child({ params: { id = '' } }: PageProps): ReactElement {
  const asked = useAnswer<RecordAnswer<CarePlanRecord>>(`/records/${encodeURIComponent(id)}`, [id])
  return (
    <AskedPage of={asked}>
      {(answer) => (answer.form === 'care-plan' ? <ChildPage of={answer} /> : <NotFound />)}
    </AskedPage>
  )
}
