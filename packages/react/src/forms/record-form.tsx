import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { PageHeading } from '../flow/page-heading.tsx'
import { titleOf } from '../flow/page-title.ts'
import { isSamePage, type Route } from '../flow/route.ts'
import { routeTo } from '../flow/route-to.ts'
import { SaveStatus } from '../flow/save-status.tsx'
import { useOwnRoute } from '../flow/use-route.ts'
import { Waiting } from '../flow/waiting.tsx'
import { ChecklistPanel } from '../panel/checklist-panel.tsx'
import { NotesContext } from '../panel/field-with-notes.tsx'
import { notesOf } from '../panel/notes.ts'
import { formStrings } from '../strings/en-gb.ts'
import { RecordFormPage } from './record-form-page.tsx'
import type { LoadedProps, PagesProps, RecordFormProps } from './record-form-props.ts'
import { useFormSource } from './use-form-source.ts'
import { useKeptWork } from './use-kept-work.ts'
import { useRecordForm } from './use-record-form.ts'

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

function Loaded<Value extends object>(props: LoadedProps<Value>): ReactElement {
  const state = useRecordForm<Value>(props)
  const work = useKeptWork(state.store, props.source, props.drafts)
  const own = useOwnRoute()
  const route = props.route ?? own.route
  const onNavigate = props.onNavigate ?? own.onNavigate
  return <Pages {...props} {...{ state, work, route, onNavigate }} />
}

function Pages<Value extends object>(props: PagesProps<Value>): ReactElement {
  const { source, state, work, route, onNavigate, strings, steps, language } = props
  const { headingLevel = 1, setsDocumentTitle = true } = props
  const turned = useTurned(route)
  const { title, caption } = titleOf(props)
  const notes = useMemo(
    () => ({ notes: notesOf(state.checked.report?.findings ?? [], steps ?? [], language), strings }),
    [state.checked.report, steps, language, strings],
  )
  return (
    <div className="record-form" lang={strings.lang}>
      <Waiting {...props} />
      <PageHeading
        key={route.page === 'section' ? route.section : route.page}
        level={headingLevel}
        takesFocus={turned}
        {...(setsDocumentTitle && {
          documentTitle: caption ? strings.pageTitle(title, source.title) : title,
        })}
        {...(caption !== undefined && { caption })}
      >
        {title}
      </PageHeading>
      <SaveStatus keeper={work.keeper} strings={strings} />
      <NotesContext.Provider value={notes}>
        {props.check !== undefined && route.page === 'section' ? (
          <div className="record-form__with-panel">
            <div className="record-form__questions">
              <RecordFormPage {...props} />
            </div>
            <ChecklistPanel
              checked={state.checked}
              onGoTo={(path) => onNavigate(routeTo(path, state))}
              strings={strings}
              headingLevel={(headingLevel + 1) as 2}
            />
          </div>
        ) : (
          <RecordFormPage {...props} />
        )}
      </NotesContext.Provider>
    </div>
  )
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
