import { type YoungPersonFormId, youngPersonForm } from '@open-care-plan/react'
import { type ReactElement, useEffect, useState } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { Ways } from '../layout/ways.tsx'
import { recordHref } from '../record/addresses.ts'
import type { Head, RecordsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'

/** What a young person can write: their own parts of each record. */
export default function MyPages(): ReactElement {
  const asked = useAnswer<RecordsAnswer>('/records', 'every')
  const parts = useOwnParts()
  return (
    <AskedPage of={asked}>
      {({ records }) => (
        <Page title="My pages">
          <p className="govuk-body-l">
            You can write in these pages. What you write is saved with your name on it.
          </p>
          <Ways
            of={records.flatMap(({ id, form }) => {
              const title = titles[form]?.write
              const about = parts?.get(form) ?? ''
              return title === undefined ? [] : [{ href: recordHref(id, 'form/'), title, about }]
            })}
          />
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

const forms: readonly YoungPersonFormId[] = ['care-plan', 'pep', 'health-passport', 'pathway-plan']

/** What the parts are called that a young person writes, by the form: in words for them. */
function useOwnParts(): ReadonlyMap<string, string> | undefined {
  const [parts, setParts] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    let isWanted = true
    const read = async (form: YoungPersonFormId) => {
      const sections = Object.values(await youngPersonForm(form))
      return [form, sections.map(({ title }) => title).join(', ')] as const
    }
    Promise.all(forms.map(read)).then(
      (read) => isWanted && setParts(new Map(read)),
      // The ways are there without what is behind them.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [])
  return parts
}
