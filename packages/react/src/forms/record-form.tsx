import type { FormId, OwnerRole } from '@open-care-plan/schemas'
import { type ReactElement, useEffect, useRef } from 'react'
import { PageHeading } from '../flow/page-heading.tsx'
import { isSamePage, type Route, routeToPath, tasks } from '../flow/route.ts'
import { SectionPage } from '../flow/section-page.tsx'
import { TaskListPage } from '../flow/task-list-page.tsx'
import { type Routing, useOwnRoute } from '../flow/use-route.ts'
import { formStrings } from '../strings/en-gb.ts'
import type { FormStrings } from '../strings/strings.ts'
import type { FormSource } from './form-source.ts'
import type { SectionPageFormProps } from './section-page-form.tsx'
import { useFormSource } from './use-form-source.ts'
import { type RecordFormState, type UseRecordFormOptions, useRecordForm } from './use-record-form.ts'

export interface RecordFormProps<Value extends object>
  extends Omit<UseRecordFormOptions<Value>, 'source'>,
    Partial<Routing>,
    Pick<SectionPageFormProps<Value>, 'widgets' | 'templates'> {
  /** A published form by its id, or one of an authority’s own. */
  readonly form: FormId | FormSource
  /** Whether sections that other roles write are listed to be read, or left out. */
  readonly othersSections?: 'read' | 'hide' | undefined
  readonly role?: OwnerRole | undefined
  /** Every answer is in; the host takes the record. Nothing has to be complete. */
  readonly onSubmit?: ((value: Value) => void) | undefined
  /** The address of a page of the form, where the host has addresses. */
  readonly hrefOf?: ((path: string) => string) | undefined
  /** Level of the heading of each page of the form: 1 unless the host has a heading over it. */
  readonly headingLevel?: 1 | 2 | 3 | undefined
  /** Whether the page of the browser is called after the page of the form. */
  readonly setsDocumentTitle?: boolean | undefined
  readonly strings?: FormStrings | undefined
  readonly themeStrings?: SectionPageFormProps<Value>['strings']
}

/** A form of any record: a list of its sections, one section a page, the answers to check, and what a check finds. */
export function RecordForm<Value extends object>(props: RecordFormProps<Value>): ReactElement {
  const { form, strings = formStrings } = props
  const loaded = useFormSource(form)
  if (loaded.state === 'ready') return <Loaded {...props} source={loaded.source} strings={strings} />
  if (loaded.state === 'loading') return <p role="status">{strings.loading}</p>
  return (
    <div role="alert">
      <p>{strings.loadFailed}</p>
      <button type="button" onClick={loaded.again}>
        {strings.tryAgain}
      </button>
    </div>
  )
}

interface LoadedProps<Value extends object> extends RecordFormProps<Value> {
  readonly source: FormSource
  readonly strings: FormStrings
}

function Loaded<Value extends object>(props: LoadedProps<Value>): ReactElement {
  const state = useRecordForm<Value>(props)
  const own = useOwnRoute()
  const route = props.route ?? own.route
  const onNavigate = props.onNavigate ?? own.onNavigate
  return <Pages {...props} state={state} route={route} onNavigate={onNavigate} />
}

interface PagesProps<Value extends object> extends Omit<LoadedProps<Value>, 'route' | 'onNavigate'>, Routing {
  readonly state: RecordFormState<Value>
}

function Pages<Value extends object>(props: PagesProps<Value>): ReactElement {
  const { source, state, route, onNavigate, strings, headingLevel = 1, setsDocumentTitle = true } = props
  const turned = useTurned(route)
  const at = state.sections.find(({ section }) => route.page === 'section' && section.id === route.section)
  const title = at?.section.title ?? source.title
  const heading = (
    <PageHeading
      key={at?.section.id ?? route.page}
      level={headingLevel}
      takesFocus={turned}
      {...(setsDocumentTitle && { documentTitle: at ? strings.pageTitle(title, source.title) : title })}
      {...(at && { caption: source.title })}
    >
      {title}
    </PageHeading>
  )
  return (
    <div className="record-form" lang={strings.lang}>
      {heading}
      <Page {...props} at={at} onNavigate={onNavigate} />
    </div>
  )
}

function Page<Value extends object>(
  props: PagesProps<Value> & { readonly at: RecordFormState<Value>['sections'][number] | undefined },
): ReactElement {
  const { state, at, onNavigate, strings, othersSections = 'read', hrefOf, source, headingLevel = 1 } = props
  if (at === undefined) {
    return (
      <TaskListPage
        sections={state.sections}
        others={othersSections}
        onOpen={(section) => onNavigate({ page: 'section', section })}
        hrefOf={hrefOf && ((section) => hrefOf(routeToPath({ page: 'section', section })))}
        strings={strings}
      />
    )
  }
  const own = state.sections.filter(({ isOwn }) => isOwn)
  const next = own[own.indexOf(at) + 1]
  return (
    <SectionPage
      key={at.section.id}
      source={source}
      store={state.store}
      section={at.section}
      isOwn={at.isOwn}
      onNext={() => onNavigate(next ? { page: 'section', section: next.section.id } : { page: 'check' })}
      onTasks={() => onNavigate(tasks)}
      strings={strings}
      themeStrings={props.themeStrings}
      widgets={props.widgets}
      templates={props.templates}
      headingLevel={(headingLevel + 1) as 2}
    />
  )
}

/** Whether the page was turned since the form came: the first page takes no focus. */
function useTurned(route: Route): boolean {
  const first = useRef(route)
  const turned = useRef(false)
  useEffect(() => {
    if (!isSamePage(first.current, route)) turned.current = true
  })
  return turned.current || !isSamePage(first.current, route)
}
