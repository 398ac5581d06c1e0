import { RecordDocument } from '@open-care-plan/react/views'
import type { ReactElement } from 'react'
import { PrintButton } from '../layout/print-button.tsx'
import type { PageProps } from '../pages.ts'
import { FormPage } from '../record/form-page.tsx'
import { RecordPage } from '../record/record-page.tsx'
import { titleOfRecord } from '../record/title.ts'
import { instantInWords } from '../words/days.ts'

/** A record as a document, with what the reader may see of it. */
export default function DocumentPage({ params: { id = '' } }: PageProps): ReactElement {
  return (
    <FormPage id={id}>
      {(answer, { schema, ui, sections }) => (
        <RecordPage title="Read or print" of={answer}>
          <PrintButton />
          <RecordDocument
            title={titleOfRecord(answer)}
            record={answer.record}
            schema={schema}
            ui={ui}
            sections={sections.filter((section) => answer.sections.some((own) => own.id === section.id))}
            note={`Version ${answer.version}, saved ${instantInWords(answer.at)}`}
            contents
            headingLevel={2}
          />
        </RecordPage>
      )}
    </FormPage>
  )
}
