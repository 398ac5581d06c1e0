import type { FormSource } from '@open-care-plan/react'
import { RecordDocument } from '@open-care-plan/react/views'
import type { ReactElement } from 'react'
import { PrintButton } from '../layout/print-button.tsx'
import type { PageProps } from '../pages.ts'
import { FormPage } from '../record/form-page.tsx'
import { useKnownRecords } from '../record/known-records.ts'
import { RecordPage } from '../record/record-page.tsx'
import { useRuleTitles } from '../record/rule-titles.ts'
import { titleOfRecord } from '../record/title.ts'
import type { RecordAnswer } from '../server/answers.ts'
import { instantInWords } from '../words/days.ts'

/** A record as a document, with what the reader may see of it. */
export default function DocumentPage({ params: { id = '' } }: PageProps): ReactElement {
  return <FormPage id={id}>{(answer, source) => <Reading answer={answer} source={source} />}</FormPage>
}

interface ReadingProps {
  readonly answer: RecordAnswer
  readonly source: FormSource
}

function Reading({ answer, source: { schema, ui, sections } }: ReadingProps): ReactElement {
  const otherRecords = useKnownRecords(answer.id, answer.form)
  const ruleTitles = useRuleTitles()
  return (
    <RecordPage title="Read or print" of={answer}>
      <PrintButton />
      <RecordDocument
        title={titleOfRecord(answer)}
        record={answer.record}
        schema={schema}
        ui={ui}
        sections={sections.filter((section) => answer.sections.some((own) => own.id === section.id))}
        otherRecords={otherRecords === 'loading' ? undefined : otherRecords}
        ruleTitles={ruleTitles}
        note={`Version ${answer.version}, saved ${instantInWords(answer.at)}`}
        contents
        headingLevel={2}
      />
    </RecordPage>
  )
}
