import { Compare } from '@open-care-plan/react/views'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { NotFound } from '../layout/problem-page.tsx'
import type { PageProps } from '../pages.ts'
import { recordHref } from '../record/addresses.ts'
import { FormPage } from '../record/form-page.tsx'
import { useRuleTitles } from '../record/rule-titles.ts'
import { titleOfRecord } from '../record/title.ts'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { instantInWords } from '../words/days.ts'

/** Two versions of a record, field by field. */
export default function ComparePage({ params: { id = '' }, search }: PageProps): ReactElement {
  const ruleTitles = useRuleTitles()
  const from = Number(search.get('from'))
  const to = Number(search.get('to'))
  const path = (version: number) =>
    Number.isInteger(version) && version > 0
      ? `/records/${encodeURIComponent(id)}/versions/${version}`
      : undefined
  const before = useAnswer<RecordAnswer>(path(from))
  const after = useAnswer<RecordAnswer>(path(to))
  if (path(from) === undefined || path(to) === undefined) return <NotFound />
  return (
    <FormPage id={id}>
      {(answer, { schema, sections }) => (
        <AskedPage of={both(before, after)}>
          {([one, other]) => (
            <Page
              title={`Version ${from} and version ${to}`}
              caption={titleOfRecord(answer)}
              back={{ href: recordHref(id, 'versions'), text: 'Back to the versions' }}
            >
              <Compare
                before={one.record}
                after={other.record}
                beforeName={`version ${from}, ${instantInWords(one.at)}`}
                afterName={`version ${to}, ${instantInWords(other.at)}`}
                schema={schema}
                sections={sections}
                ruleTitles={ruleTitles}
              />
            </Page>
          )}
        </AskedPage>
      )}
    </FormPage>
  )
}
