import { RecordForm as Form, type Route, routeOfPath, routeToPath } from '@open-care-plan/react'
import { Button } from '@open-care-plan/rjsf-govuk'
import type { FormId, OwnerRole } from '@open-care-plan/schemas'
import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { checker } from '../check/checker.ts'
import { AskedPage } from '../layout/asked-page.tsx'
import { documentTitle, Page } from '../layout/page.tsx'
import { Loading } from '../layout/problem-page.tsx'
import type { PageProps } from '../pages.ts'
import { type OpenRecord, useOpenRecord } from '../record/open-record.ts'
import { ServerStatus } from '../record/server-status.tsx'
import { councilStrings } from '../record/strings.ts'
import { titleOfRecord } from '../record/title.ts'
import { useCheck } from '../record/use-check.ts'
import { type RecordWork, useRecordWork } from '../record/use-record-work.ts'
import { AppLink } from '../router/app-link.tsx'
import { hasMoved, navigate } from '../router/location.ts'
import { useUser } from '../session/session.tsx'

/** The form of a record, page by page. Its pages have addresses of their own: /records/plan-1/form/section/health. */
export default function RecordFormPage({ params }: PageProps): ReactElement {
  const { id = '', rest = '' } = params
  const asked = useOpenRecord(id)
  return <AskedPage of={asked}>{(opened) => <Editor opened={opened} rest={rest} />}</AskedPage>
}

interface EditorProps {
  readonly opened: OpenRecord
  /** The end of the address: a page of the form. */
  readonly rest: string
}

function Editor({ opened, rest }: EditorProps): ReactElement {
  const work = useRecordWork(opened)
  if (work.tab === 'opening') return <Loading />
  if (work.tab === 'elsewhere') return <OpenElsewhere opened={opened} work={work} />
  return <Writing opened={opened} rest={rest} work={work} />
}

function Writing({ opened, rest, work }: EditorProps & { readonly work: RecordWork }): ReactElement {
  const { record, source, drafts } = opened
  const { store, sync, status, issues } = work
  const user = useUser()
  const { check, steps } = useCheck()
  const isChecked = user.seesReports && (record.form satisfies FormId) === 'care-plan'
  const base = `/records/${record.id}/form/`
  const route = useMemo(() => routeOfPath(rest), [rest])
  const titled = useMemo(() => ({ ...source, title: titleOfRecord(record) }), [source, record])
  const hrefOf = (path: string) => `${base}${path}`
  const goTo = (next: Route) => navigate(hrefOf(routeToPath(next)))

  // What was typed in a section is sent when it is left.
  const section = route.page === 'section' ? route.section : route.page
  const before = useRef(section)
  useEffect(() => {
    if (before.current !== section) void sync.save()
    before.current = section
  }, [sync, section])
  useEffect(() => {
    // The form gives focus to the headings of its own pages; to the first one whoever leads there.
    if (hasMoved()) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
  // The form calls its own first page by its title alone.
  useEffect(() => {
    if (route.page === 'tasks') document.title = documentTitle(titled.title)
  }, [route, titled])

  return (
    <>
      <AppLink href={`/records/${record.id}`} className="govuk-back-link">
        Back to {titleOfRecord(record)}
      </AppLink>
      <Form<object>
        form={titled}
        store={store}
        role={user.role as OwnerRole}
        route={route}
        onNavigate={goTo}
        hrefOf={hrefOf}
        drafts={drafts}
        strings={councilStrings}
        language={checker().words}
        {...(isChecked && { check, steps })}
        onSubmit={async () => {
          await sync.save()
          if (sync.getStatus().state !== 'refused') navigate(`/records/${record.id}`)
        }}
      />
      <ServerStatus
        status={status}
        issues={issues}
        onSend={() => void sync.save()}
        addressOf={(path) => hrefOf(routeToPath(routeAt(path, opened)))}
      />
    </>
  )
}

/** The page of the form on which a place of the record is written. */
function routeAt(path: string, { source }: OpenRecord): Route {
  const member = `/${path.split('/')[1] ?? ''}`
  const section = source.sections.find(({ members }) => members.includes(member))
  return section === undefined ? { page: 'tasks' } : { page: 'section', section: section.id, field: path }
}

/** Two tabs that write in one record would write over each other: one at a time does. */
function OpenElsewhere({
  opened,
  work,
}: {
  readonly opened: OpenRecord
  readonly work: RecordWork
}): ReactElement {
  const title = titleOfRecord(opened.record)
  return (
    <Page title="Open in another tab" caption={title}>
      <p className="govuk-body">
        You are writing in this record in another tab or window of this browser. To keep what you write in one
        place, only one of them writes at a time.
      </p>
      <p className="govuk-body">If you go on here, what you have typed there comes with you.</p>
      <div className="govuk-button-group">
        <Button type="button" onClick={() => void work.tabs.takeOver()}>
          Go on here
        </Button>
        <AppLink href={`/records/${opened.record.id}`} className="govuk-link">
          Back to {title}
        </AppLink>
      </div>
    </Page>
  )
}
