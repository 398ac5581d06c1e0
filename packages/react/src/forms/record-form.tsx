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
import { laterPages, laterYoungPerson } from '../later/parts.ts'
import { useLater } from '../later/use-later.ts'
import { whenIdle } from '../later/when-idle.ts'
import { FormFrame } from '../panel/form-frame.tsx'
import { firstStrings } from '../strings/first-en-gb.ts'
import { type RecordFormHandle, useRecordFormHandle } from './record-form-handle.ts'
import { RecordFormPage } from './record-form-page.tsx'
import type { LoadedProps, PagesProps, RecordFormProps } from './record-form-props.ts'
import { identityOf, useWorkNumber } from './record-identity.ts'
import { useFormSource } from './use-form-source.ts'
import { useKeptWork } from './use-kept-work.ts'
import { useLoadedRecord } from './use-loaded-record.ts'
import { useRecordEvents } from './use-record-events.ts'
import { useRecordForm } from './use-record-form.ts'
import { useSameValue } from './use-stable.ts'

/** A form with the way to ask things of it. */
type WithHandle<Value extends object, Props> = Props & {
  readonly ref?: Ref<RecordFormHandle<Value>> | undefined
}

/** A form of any record: a list of its sections, one section a page, the answers to check, and what a check finds. */
export const RecordForm = /* @__PURE__ */ forwardRef(function RecordForm<Value extends object>(
  props: RecordFormProps<Value>,
  handle: Ref<RecordFormHandle<Value>>,
): ReactElement {
  const { form, strings = firstStrings, adapter, id, value, defaultValue, store, onError } = props
  const { audience } = props
  const isGiven = (value ?? defaultValue ?? store) !== undefined
  const loaded = useFormSource(form)
  const record = useLoadedRecord(isGiven ? undefined : adapter, id, (error) =>
    onError?.({ where: 'load', error }),
  )
  const isYoung = audience === 'young-person'
  const young = useLater(laterYoungPerson, isYoung)
  const failed = [loaded, record].find(({ state }) => state === 'failed')
  const again =
    failed?.state === 'failed'
      ? failed.again
      : isYoung && young.state === 'failed'
        ? () => void laterYoungPerson.load().catch(() => undefined)
        : undefined
  if (again !== undefined) {
    return (
      <div role="alert">
        <p className="govuk-body">{strings.loadFailed}</p>
        <button type="button" className="govuk-button" onClick={again}>
          {strings.tryAgain}
        </button>
      </div>
    )
  }
  if (loaded.state !== 'ready' || record.state !== 'ready' || (isYoung && young.state !== 'ready')) {
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
  const { source } = loaded
  const given = { role: audience, ...props, ...fetched, source, strings }
  if (isYoung && young.state === 'ready')
    return <Young key={source.id} {...given} handle={handle} part={young.part} />
  return <Loaded key={source.id} {...given} handle={handle} />
}) as <Value extends object>(props: WithHandle<Value, RecordFormProps<Value>>) => ReactElement

type Handled<Value extends object, Props> = Props & { readonly handle: Ref<RecordFormHandle<Value>> }

interface YoungProps<Value extends object> extends LoadedProps<Value> {
  readonly part: typeof import('../later/young-person.ts')
}

/** The form as the young person meets it: made of the record as it is when it is opened, and the same while they write. */
function Young<Value extends object>({ part, ...props }: Handled<Value, YoungProps<Value>>): ReactElement {
  const { source, youngPersonForm, id, author, store } = props
  const record = props.value ?? props.defaultValue ?? store?.getValue()
  const number = useWorkNumber(identityOf(id, record, author))
  const words = useSameValue(youngPersonForm)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they write does not change what they are asked
  const theirs = useMemo(() => part.forYoungPerson(source, record, words), [part, source, words, number])
  const strings = props.strings === firstStrings ? part.youngPersonStrings : props.strings
  return <Loaded {...props} source={theirs} strings={strings} />
}

function Loaded<Value extends object>(props: Handled<Value, LoadedProps<Value>>): ReactElement {
  const state = useRecordForm<Value>(props)
  const work = useKeptWork(state.store, props.source, props)
  const own = useOwnRoute()
  const asked = useAsked({
    route: props.route ?? own.route,
    onNavigate: props.onNavigate ?? own.onNavigate,
  })
  useRecordEvents(props, state, work)
  useFetchedAhead()
  return <Pages key={numberOf(state.store)} {...props} {...asked} {...{ state, work }} />
}

/** Fetches the pages that somebody may go to, so that they are there when the network is not. */
function useFetchedAhead(): void {
  useEffect(() => {
    let end: (() => void) | undefined
    const cancel = whenIdle(() => {
      end = laterPages.want()
    })
    return () => {
      cancel()
      end?.()
    }
  }, [])
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
          documentTitle: strings.pageTitle(title, source.title),
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
