import {
  RecordForm as Form,
  type RecordFormHandle,
  type Route,
  routeOfPath,
  routeToPath,
} from '@open-care-plan/react'
import type { OwnerRole } from '@open-care-plan/schemas'
import { type ReactElement, useMemo, useRef, useState } from 'react'
import { planCheck, wordsCheck } from '../check/checker.ts'
import { AskedPage } from '../layout/asked-page.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref, recordHref } from '../record/addresses.ts'
import { type OpenRecord, useOpenRecord } from '../record/open-record.ts'
import { councilStrings } from '../record/strings.ts'
import { titleOfRecord } from '../record/title.ts'
import { Trouble } from '../record/trouble.tsx'
import { useFormTitle } from '../record/use-form-title.ts'
import { useRecordHome } from '../record/use-record-home.ts'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import { type Refusal, recordAdapter, versionOf } from '../server/record-adapter.ts'
import { useSession, useUser } from '../session/session.tsx'

/** The form of a record, page by page. Its pages have addresses of their own: /records/plan-1/form/section/health. */
export default function RecordFormPage({ params }: PageProps): ReactElement {
  const { id = '', rest = '' } = params
  const asked = useOpenRecord(id)
  return <AskedPage of={asked}>{(opened) => <Writing opened={opened} rest={rest} />}</AskedPage>
}

interface WritingProps {
  readonly opened: OpenRecord
  /** The end of the address: a page of the form. */
  readonly rest: string
}

/** The whole of what a council does to embed a form: who writes, where the record is, where drafts are, and the check. */
function Writing({ opened, rest }: WritingProps): ReactElement {
  const { record, source, drafts } = opened
  const { id: userId, name, role, seesReports } = useUser()
  const { today, profile } = useSession()
  const form = useRef<RecordFormHandle<object>>(null)
  const [refusal, setRefusal] = useState<Refusal>()
  const [adapter] = useState(() => recordAdapter(setRefusal))
  const [author] = useState({ id: userId, name, role })
  const { value, revision } = versionOf(record)
  const title = titleOfRecord(record)
  const titled = useMemo(() => ({ ...source, title }), [source, title])
  const route = useMemo(() => routeOfPath(rest), [rest])
  useFormTitle(route)
  const hrefOf = (path: string) => recordHref(record.id, `form/${path}`)
  const home = useRecordHome(record.id, title)

  return (
    <>
      <AppLink href={home.href} className="govuk-back-link">
        {home.text}
      </AppLink>
      {refusal !== undefined && (
        <Trouble
          refusal={refusal}
          onSend={() => void form.current?.flush()}
          addressOf={(path) => placeHref(record.id, record.form, path)}
        />
      )}
      <Form<object>
        ref={form}
        form={titled}
        id={record.id}
        defaultValue={value}
        baseRevision={revision}
        adapter={adapter}
        drafts={drafts}
        author={author}
        role={role as OwnerRole}
        {...(role === 'young-person' && { audience: 'young-person' as const })}
        route={route}
        onNavigate={(next: Route) => navigate(hrefOf(routeToPath(next)))}
        hrefOf={hrefOf}
        setsDocumentTitle={false}
        strings={councilStrings}
        language={wordsCheck}
        {...(seesReports && record.form === 'care-plan' && { check: planCheck({ asAt: today, profile }) })}
        onSubmit={() => navigate(home.href)}
      />
    </>
  )
}
