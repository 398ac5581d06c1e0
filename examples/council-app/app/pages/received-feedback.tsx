import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { Ways } from '../layout/ways.tsx'
import { recordHref } from '../record/addresses.ts'
import type { RecordsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { instantInWords } from '../words/days.ts'
import { counted } from '../words/names.ts'

/** What carers have sent in. Nobody can tell who. */
export default function ReceivedFeedback(): ReactElement {
  const asked = useAnswer<RecordsAnswer>('/records?form=carer-feedback', 'every')
  return (
    <AskedPage of={asked}>
      {({ records }) => (
        <Page title="Carers’ feedback">
          <p className="govuk-body-l">
            {records.length === 0
              ? 'Nothing was sent in yet.'
              : `${counted(records.length, 'answer')}, without names.`}
          </p>
          <Ways
            of={records.map(({ id, at }) => ({
              href: recordHref(id, 'document'),
              title: `Feedback of ${instantInWords(at)}`,
              about: id,
            }))}
          />
        </Page>
      )}
    </AskedPage>
  )
}
