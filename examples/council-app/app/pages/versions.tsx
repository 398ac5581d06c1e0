import { Button } from '@open-care-plan/rjsf-govuk'
import type { FormId } from '@open-care-plan/schemas'
import { formDefinitions } from '@open-care-plan/schemas'
import { type ReactElement, useState } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import type { PageProps } from '../pages.ts'
import { recordHref } from '../record/addresses.ts'
import { RecordPage } from '../record/record-page.tsx'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import type { Head, RecordAnswer, VersionsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { instantInWords } from '../words/days.ts'
import { counted, writerOf } from '../words/names.ts'

/** Every version of a record: nothing that was saved is ever changed or removed. */
export default function Versions({ params: { id = '' } }: PageProps): ReactElement {
  const path = `/records/${encodeURIComponent(id)}`
  const record = useAnswer<RecordAnswer>(path, [id])
  const versions = useAnswer<VersionsAnswer>(`${path}/versions`, [id])
  return (
    <AskedPage of={both(record, versions)}>
      {([answer, { versions: heads }]) => (
        <RecordPage title="Earlier versions" of={answer}>
          <p className="govuk-body-l">
            {counted(heads.length, 'version')}. Each save makes one, and none is ever changed or removed.
          </p>
          {heads.length > 1 && <Choose id={id} heads={heads} />}
          <ol className="version-list" reversed>
            {[...heads].reverse().map((head) => (
              <li key={head.version} className="version-list__version">
                <strong>Version {head.version}</strong>, {instantInWords(head.at)}, by {writerOf(head)}
                <span className="version-list__changed">{changedIn(head)}</span>
                {head.version > 1 && (
                  <AppLink
                    className="govuk-link"
                    href={recordHref(id, `compare?from=${head.version - 1}&to=${head.version}`)}
                  >
                    What changed in version {head.version}
                  </AppLink>
                )}
              </li>
            ))}
          </ol>
        </RecordPage>
      )}
    </AskedPage>
  )
}

/** The parts that a save changed, by the names of the sections. */
export function changedIn({ form, changed, version }: Pick<Head, 'form' | 'changed' | 'version'>): string {
  if (version === 1) return 'The first version'
  const names = sectionsOf(form, changed)
  return names.length === 0 ? 'Parts that are not yours to read' : names.join(', ')
}

function sectionsOf(form: FormId, changed: readonly string[]): readonly string[] {
  const { sections = [] } = formDefinitions.find((definition) => definition.form === form) ?? {}
  return sections
    .filter(({ members }) => members.some((member) => changed.includes(member)))
    .map(({ title }) => title)
}

/** Takes two versions to be held side by side. */
function Choose({ id, heads }: { readonly id: string; readonly heads: readonly Head[] }): ReactElement {
  const last = heads.at(-1)?.version ?? 1
  const [from, setFrom] = useState(last - 1)
  const [to, setTo] = useState(last)
  const select = (name: string, label: string, value: number, set: (version: number) => void) => (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={name}
        value={value}
        onChange={({ target }) => set(Number(target.value))}
      >
        {heads.map((head) => (
          <option key={head.version} value={head.version}>
            Version {head.version}, {writerOf(head)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form
      className="choose-versions"
      onSubmit={(event) => {
        event.preventDefault()
        navigate(recordHref(id, `compare?from=${Math.min(from, to)}&to=${Math.max(from, to)}`))
      }}
    >
      {select('from-version', 'Compare', from, setFrom)}
      {select('to-version', 'with', to, setTo)}
      <Button variant="secondary">Compare</Button>
    </form>
  )
}
