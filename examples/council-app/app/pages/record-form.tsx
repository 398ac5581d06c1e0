import {
  RecordForm as Form,
  type OtherRecords,
  type RecordFormHandle,
  type Route,
  routeOfPath,
  routeToPath,
} from '@open-care-plan/react'
import type { OwnerRole } from '@open-care-plan/schemas'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { planCheck, wordsCheck } from '../check/checker.ts'
import { AskedPage } from '../layout/asked-page.tsx'
import { Loading } from '../layout/problem-page.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref, recordHref } from '../record/addresses.ts'
import { FromDevice } from '../record/away.tsx'
import { useKnownRecords } from '../record/known-records.ts'
import { type OpenRecord, useOpenRecord } from '../record/open-record.ts'
import { restoredStore } from '../record/restored-store.ts'
import { councilStrings, youngStrings } from '../record/strings.ts'
import { titleOfRecord } from '../record/title.ts'
import { SignInAgain, Trouble } from '../record/trouble.tsx'
import { useFormTitle } from '../record/use-form-title.ts'
import { useRecordHome } from '../record/use-record-home.ts'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import { onServerBack } from '../server/events.ts'
import { type Refusal, recordAdapter } from '../server/record-adapter.ts'
import { openWork } from '../session/open-work.ts'
import { useSession, useUser } from '../session/session.tsx'

/** The form of a record, page by page. Its pages have addresses of their own: /records/plan-1/form/section/health. */
export default function RecordFormPage({ params }: PageProps): ReactElement {
  const { id = '', rest = '' } = params
  const asked = useOpenRecord(id)
  return (
    <AskedPage of={asked} whenAway={notHere}>
      {(opened) => <Opened opened={opened} rest={rest} />}
    </AskedPage>
  )
}

const notHere =
  'This record has no work of yours on this device that was not sent, so there is nothing to show until the server can be reached.'

interface OpenedProps {
  readonly opened: OpenRecord
  /** The end of the address: a page of the form. */
  readonly rest: string
}

interface WritingProps extends OpenedProps {
  readonly otherRecords: OtherRecords
}

/** A list that came while somebody is at its question would take the place of the box that they are in. */
function Opened(props: OpenedProps): ReactElement {
  const otherRecords = useKnownRecords(props.opened.id, props.opened.form)
  return otherRecords === 'loading' ? <Loading /> : <Writing {...props} otherRecords={otherRecords} />
}

/** The whole of what a council does to embed a form: who writes, where the record is, where drafts are, and the check. */
function Writing({ opened, rest, otherRecords }: WritingProps): ReactElement {
  const { id, form: formId, value, revision, source, drafts, draft } = opened
  const { id: userId, name, role, seesReports } = useUser()
  const { today, profile, hasEnded, csrfToken } = useSession()
  const form = useRef<RecordFormHandle<object>>(null)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isReached, setReached] = useState(draft === undefined)
  const [adapter] = useState(() => recordAdapter(setRefusal, () => setReached(true)))
  const [author] = useState({ id: userId, name, role })
  const [store] = useState(() => restoredStore(opened, author))
  // The server may be back long before the form tries again by itself.
  useEffect(() => onServerBack(() => void form.current?.flush()), [])
  useEffect(
    () =>
      openWork({
        flush: async () => form.current?.flush(),
        isDirty: () => form.current?.isDirty() ?? false,
      }),
    [],
  )
  // Whoever signed in again in another tab is not asked to here: what waited for it is sent.
  const sentWith = useRef(csrfToken)
  useEffect(() => {
    if (sentWith.current === csrfToken) return
    sentWith.current = csrfToken
    void form.current?.flush()
  }, [csrfToken])
  const isKept = drafts.keeps === 'device'
  const send = () => void form.current?.flush()
  const title = titleOfRecord({ form: formId, record: draft?.value ?? value })
  const titled = useMemo(() => ({ ...source, title }), [source, title])
  const route = useMemo(() => routeOfPath(rest), [rest])
  useFormTitle(route)
  const hrefOf = (path: string) => recordHref(id, `form/${path}`)
  const home = useRecordHome(id, title)

  return (
    <>
      <AppLink href={home.href} className="govuk-back-link">
        {home.text}
      </AppLink>
      {draft !== undefined && !isReached && <FromDevice savedAt={draft.savedAt} />}
      {hasEnded && <SignInAgain isKept={isKept} onSend={send} />}
      {refusal !== undefined && !hasEnded && (
        <Trouble
          refusal={refusal}
          isKept={isKept}
          onSend={send}
          addressOf={(path) => placeHref(id, formId, path)}
        />
      )}
      <Form<object>
        ref={form}
        form={titled}
        id={id}
        defaultValue={value}
        baseRevision={revision}
        store={store}
        adapter={adapter}
        drafts={drafts}
        author={author}
        role={role as OwnerRole}
        {...(role === 'young-person' && { audience: 'young-person' as const })}
        route={route}
        onNavigate={(next: Route) => navigate(hrefOf(routeToPath(next)))}
        hrefOf={hrefOf}
        setsDocumentTitle={false}
        strings={role === 'young-person' ? youngStrings : councilStrings}
        language={wordsCheck}
        otherRecords={otherRecords}
        {...(seesReports && formId === 'care-plan' && { check: planCheck({ asAt: today, profile }) })}
        onSubmit={() => navigate(home.href)}
      />
    </>
  )
}
