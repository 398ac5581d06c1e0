import { formDefinitions } from '@open-care-plan/schemas'
import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { Ways } from '../layout/ways.tsx'
import { recordHref } from '../record/addresses.ts'
import type { Head, RecordsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'

/** What a young person can write: their own parts of each record. */
export default function MyPages(): ReactElement {
  const asked = useAnswer<RecordsAnswer>('/records', 'every')
  return (
    <AskedPage of={asked}>
      {({ records }) => (
        <Page title="My pages">
          <p className="govuk-body-l">
            You can write in these pages. What you write is saved with your name on it.
          </p>
          <Ways of={records.filter(({ form }) => ownParts(form).length > 0).map(wayTo)} />
          <h2 className="govuk-heading-m">To read</h2>
          <Ways
            of={records.map(({ id, form }) => ({
              href: recordHref(id, form === 'health-passport' ? 'booklet' : 'document'),
              title: titles[form]?.read ?? form,
              about:
                form === 'health-passport' ? 'To print, fold and keep' : 'All of it that is for you to read',
            }))}
          />
        </Page>
      )}
    </AskedPage>
  )
}

/** What the forms are called for a young person. */
const titles: Readonly<Partial<Record<Head['form'], { readonly write: string; readonly read: string }>>> = {
  'care-plan': { write: 'Write in my plan', read: 'My whole plan' },
  pep: { write: 'Write for school', read: 'My plan for school' },
  'health-passport': { write: 'Write in my health passport', read: 'My health passport' },
  'pathway-plan': { write: 'Write in my pathway plan', read: 'My pathway plan' },
}

const ownParts = (form: Head['form']): readonly string[] =>
  formDefinitions
    .find((definition) => definition.form === form)
    ?.sections.filter(({ owners }) => owners.includes('young-person'))
    .map(({ title }) => title.replace(/^\d+\. /, '')) ?? []

const wayTo = ({ id, form }: Head) => ({
  href: recordHref(id, 'form/'),
  title: titles[form]?.write ?? form,
  about: ownParts(form).join(', '),
})
