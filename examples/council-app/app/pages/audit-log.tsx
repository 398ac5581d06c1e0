import { Button } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import type { PageProps } from '../pages.ts'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import type { AuditLogAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { instantInWords } from '../words/days.ts'

type Action = AuditLogAnswer['lines'][number]['action']

/** Who did what to which record and when. What is written in a record is not told. */
export default function AuditLog({ search }: PageProps): ReactElement {
  const id = search.get('id') ?? ''
  const before = search.get('before')
  const asked = useAnswer<AuditLogAnswer>(`/audit?${query({ id, before })}`)
  return (
    <AskedPage of={asked}>
      {({ lines, before: earlier }) => (
        <Page title="Audit log">
          <p className="govuk-body-l">
            Every reading and every writing, the newest first. It never says what stands in a record.
          </p>
          <form
            className="audit-search"
            onSubmit={(event) => {
              event.preventDefault()
              const wanted = new FormData(event.currentTarget).get('id')
              navigate(`/audit-log?${query({ id: String(wanted ?? '').trim(), before: null })}`)
            }}
          >
            <div className="govuk-form-group">
              <label className="govuk-label" htmlFor="record-id">
                Only lines on the record with the id
              </label>
              <input
                className="govuk-input"
                id="record-id"
                name="id"
                defaultValue={id}
                spellCheck={false}
                autoComplete="off"
              />
            </div>
            <Button variant="secondary">Show</Button>
          </form>
          {lines.length === 0 ? (
            <p className="govuk-body">There are no lines{id !== '' && ` on the record “${id}”`}.</p>
          ) : (
            <Lines of={lines} />
          )}
          {earlier !== undefined && (
            <AppLink className="govuk-link" href={`/audit-log?${query({ id, before: String(earlier) })}`}>
              Earlier lines
            </AppLink>
          )}
        </Page>
      )}
    </AskedPage>
  )
}

function query({ id, before }: { readonly id: string; readonly before: string | null }): string {
  return new URLSearchParams({ ...(id !== '' && { id }), ...(before !== null && { before }) }).toString()
}

const actions: Readonly<Record<Action, string>> = {
  'sign-in': 'Signed in',
  'sign-out': 'Signed out',
  list: 'Listed',
  read: 'Read',
  create: 'Began',
  write: 'Wrote',
  'add-event': 'Added to the chronology',
  report: 'Had a report made',
  refused: 'Was refused',
  'read-audit': 'Read the audit log',
}

function Lines({ of }: { readonly of: AuditLogAnswer['lines'] }): ReactElement {
  return (
    <table className="govuk-table audit-lines">
      <caption className="govuk-visually-hidden">Lines of the audit log</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {['Line', 'When', 'Who', 'What', 'Record'].map((name) => (
            <th key={name} scope="col" className="govuk-table__header">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {of.map(({ sequence, at, by, action, id, version }) => (
          <tr key={sequence} className="govuk-table__row">
            <td className="govuk-table__cell" data-label="Line">
              {sequence}
            </td>
            <td className="govuk-table__cell" data-label="When">
              {instantInWords(at)}
            </td>
            <td className="govuk-table__cell" data-label="Who">
              {by.name || by.user}
            </td>
            <td className="govuk-table__cell" data-label="What">
              {actions[action]}
            </td>
            <td className="govuk-table__cell audit-lines__record" data-label="Record">
              {id === null ? '–' : id}
              {version !== null && `, version ${version}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
