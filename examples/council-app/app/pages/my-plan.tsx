import type { CarePlanRecord } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { ChildPage } from '../record/child-page.tsx'
import type { CaseloadAnswer, RecordAnswer } from '../server/answers.ts'
import { type Asked, useAnswer } from '../server/use-answer.ts'

/** The plan of the young person who is signed in, in words for them. It is the first thing that they see. */
export default function MyPlan(): ReactElement {
  const caseload = useAnswer<CaseloadAnswer>('/caseload', 'every')
  const id = caseload.state === 'ready' ? caseload.answer.children[0]?.carePlan.id : undefined
  const plan = useAnswer<RecordAnswer<CarePlanRecord>>(
    id === undefined ? undefined : `/records/${encodeURIComponent(id)}`,
    id === undefined ? undefined : [id],
  )
  const asked: Asked<unknown> =
    caseload.state === 'ready' && id === undefined ? caseload : both(caseload, plan)
  return (
    <AskedPage of={asked}>
      {() =>
        plan.state === 'ready' ? (
          <ChildPage of={plan.answer} />
        ) : (
          <Page title="My plan">
            <p className="govuk-body">Your plan is not here yet. You can ask your social worker about it.</p>
          </Page>
        )
      }
    </AskedPage>
  )
}
