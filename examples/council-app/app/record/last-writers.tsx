import { formDefinitions } from '@open-care-plan/schemas'
import type { ReactElement } from 'react'
import type { RecordAnswer } from '../server/answers.ts'
import { instantInWords } from '../words/days.ts'
import { writerOf } from '../words/names.ts'

/** Who wrote each part of a record last, and when. */
export function LastWriters({ of: { form, sections } }: { readonly of: RecordAnswer }): ReactElement {
  const titles = new Map(
    formDefinitions
      .find((definition) => definition.form === form)
      ?.sections.map(({ id, title }) => [id, title]),
  )
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Who wrote which part last</span>
      </summary>
      <div className="govuk-details__text">
        <ul className="govuk-list last-writers">
          {sections.map(({ id, access, last }) => (
            <li key={id}>
              <strong>{titles.get(id) ?? id}</strong>
              {last === undefined ? ': nobody yet' : `: ${writerOf(last)}, ${instantInWords(last.at)}`}
              {access === 'write' && <span className="last-writers__yours"> (yours to write)</span>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
