import type { CarePlanRecord } from '@open-care-plan/model'
import { CourtPlanDocument, type CourtPlanDocumentProps } from '@open-care-plan/react/views'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { PrintButton } from '../layout/print-button.tsx'
import type { PageProps } from '../pages.ts'
import { RecordPage } from '../record/record-page.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'

/** The plan for the court. */
export default function CourtPlanPage({ params: { id = '' } }: PageProps): ReactElement {
  const path = `/records/${encodeURIComponent(id)}`
  const record = useAnswer<RecordAnswer<CarePlanRecord>>(path, [id])
  const court = useAnswer<CourtPlanDocumentProps['court']>(`${path}/court-plan`, [id])
  return (
    <AskedPage of={both(record, court)}>
      {([answer, plan]) => (
        <RecordPage title="Plan for the court" of={answer}>
          <PrintButton />
          <CourtPlanDocument
            name={[answer.record.child.givenName, answer.record.child.familyName].filter(Boolean).join(' ')}
            court={plan}
            headingLevel={2}
          />
        </RecordPage>
      )}
    </AskedPage>
  )
}
