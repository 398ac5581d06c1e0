import {
  forwardRef,
  type ReactElement,
  type Ref,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { PageHeading } from '../flow/page-heading.tsx'
import { titleOf } from '../flow/page-title.ts'
import { isSamePage, type Route } from '../flow/route.ts'
import { SaveStatus } from '../flow/save-status.tsx'
import { type Routing, useOwnRoute } from '../flow/use-route.ts'
import { Waiting } from '../flow/waiting.tsx'
import { FormFrame } from '../panel/form-frame.tsx'
import { forYoungPerson } from '../roles/young-person.ts'
import { formStrings } from '../strings/en-gb.ts'
import { type RecordFormHandle, useRecordFormHandle } from './record-form-handle.ts'
import { RecordFormPage } from './record-form-page.tsx'
import type { LoadedProps, PagesProps, RecordFormProps } from './record-form-props.ts'
import { useFormSource } from './use-form-source.ts'
import { useKeptWork } from './use-kept-work.ts'
import { useLoadedRecord } from './use-loaded-record.ts'
import { useRecordEvents } from './use-record-events.ts'
import { useRecordForm } from './use-record-form.ts'

/** A form with the way to ask things of it. */
type WithHandle<Value extends object, Props> = Props & {
  readonly ref?: Ref<RecordFormHandle<Value>> | undefined
}

/** A form of any record: a list of its sections, one section a page, the answers to check, and what a check finds. */
export const RecordForm = forwardRef(function RecordForm<Value extends object>(
  props: RecordFormProps<Value>,
  handle: Ref<RecordFormHandle<Value>>,
): ReactElement {
  const { form, strings = formStrings, adapter, id, value, defaultValue, store, onError } = props
  const isGiven = (value ?? defaultValue ?? store) !== undefined
  const loaded = useFormSource(form)
  const record = useLoadedRecord(isGiven ? undefined : adapter, id, (error) =>
    onError?.({ where: 'load', error }),
  )
  const failed = [loaded, record].find(({ state }) => state === 'failed')
  if (failed?.state === 'failed') {
    return (
      <div role="alert">
        <p className="govuk-body">{strings.loadFailed}</p>
        <button type="button" className="govuk-button" onClick={failed.again}>
          {strings.tryAgain}
        </button>
      </div>
    )
  }
  if (loaded.state !== 'ready' || record.state !== 'ready') {
    return (
      <p role="status" className="govuk-body">
        {strings.loading}
      </p>
    )
  }
  const fetched = record.value !== undefined && {
    defaultValue: record.value,
    baseRevision: record.revision,
  }
  const { audience } = props
  const source = audience === 'young-person' ? forYoungPerson(loaded.source) : loaded.source
  const given = { role: audience, ...props, ...fetched, source, strings }
  return <Loaded key={loaded.source.id} {...given} handle={handle} />
}) as <Value extends object>(props: WithHandle<Value, RecordFormProps<Value>>) => ReactElement

type Handled<Value extends object, Props> = Props & { readonly handle: Ref<RecordFormHandle<Value>> }

function Loaded<Value extends object>(props: Handled<Value, LoadedProps<Value>>): ReactElement {
  const state = useRecordForm<Value>(props)
  const work = useKeptWork(state.store, props.source, props)
  const own = useOwnRoute()
  const asked = useAsked({
    route: props.route ?? own.route,
    onNavigate: props.onNavigate ?? own.onNavigate,
  })
  useRecordEvents(props, state, work)
  return <Pages key={numberOf(state.store)} {...props} {...asked} {...{ state, work }} />
}

const numbers = new WeakMap<object, number>()
let last = 0

/** Pages of another record are other pages. */
function numberOf(store: object): number {
  const number = numbers.get(store) ?? ++last
  numbers.set(store, number)
  return number
}

/** A route, and the question that it leads to: gone to once more where somebody asks for the same one again. */
function useAsked({ route, onNavigate }: Routing): Pick<PagesProps<object>, keyof Routing | 'focusOn'> {
  const [times, setTimes] = useState(0)
  const go = useRef(onNavigate)
  go.current = onNavigate
  const navigate = useCallback((to: Route) => {
    setTimes((count) => count + 1)
    go.current(to)
  }, [])
  const field = route.page === 'section' ? route.field : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again is another wish
  const focusOn = useMemo(() => (field === undefined ? undefined : { field }), [field, times])
  return { route, onNavigate: navigate, focusOn }
}

function Pages<Value extends object>(props: Handled<Value, PagesProps<Value>>): ReactElement {
  const { source, work, route, strings } = props
  const { headingLevel = 1, setsDocumentTitle = true } = props
  useRecordFormHandle(props.handle, props)
  const page = pageKey(route)
  useSentOnLeaving(props, page)
  const turned = useTurned(route)
  const { title, caption } = titleOf(props)
  const top = (
    <>
      <Waiting {...props} />
      <PageHeading
        key={page}
        level={headingLevel}
        takesFocus={turned}
        {...(setsDocumentTitle && {
          documentTitle: caption ? strings.pageTitle(title, source.title) : title,
        })}
        {...(caption !== undefined && { caption })}
      >
        {title}
      </PageHeading>
      <SaveStatus keeper={work.keeper} sync={work.sync} strings={strings} />
    </>
  )
  return (
    <FormFrame of={props} top={top}>
      <RecordFormPage {...props} />
    </FormFrame>
  )
}

const pageKey = (route: Route): string => (route.page === 'section' ? `section/${route.section}` : route.page)

/** What was written on a page is sent when the page is left, and not only when it has been quiet for a while. */
function useSentOnLeaving<Value extends object>({ state, work }: PagesProps<Value>, page: string): void {
  const { store } = state
  const { sync } = work
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return undefined
    before.current = page
    // The boxes of the page that went hand over after it.
    const timer = setTimeout(() => {
      if (store.changes().length > 0) void sync?.save()
    })
    return () => clearTimeout(timer)
  }, [page, store, sync])
}

/** Whether the page was turned since the form came: the first page takes no focus. */
function useTurned(route: Route): boolean {
  const first = useRef(route)
  const turned = useRef(false)
  const isOther = !isSamePage(first.current, route)
  useEffect(() => {
    if (isOther) turned.current = true
  }, [isOther])
  return turned.current || isOther
}
