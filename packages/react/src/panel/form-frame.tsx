import { StringsProvider } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, type ReactNode, useMemo } from 'react'
import { routeTo } from '../flow/route-to.ts'
import type { PagesProps } from '../forms/record-form-props.ts'
import { ChecklistPanel } from './checklist-panel.tsx'
import { notesOf } from './notes.ts'
import { NotesContext } from './notes-context.ts'

interface FormFrameProps<Value extends object> {
  readonly of: PagesProps<Value>
  /** What stands over the page: its heading, how it stands with saving. */
  readonly top: ReactNode
  readonly children: ReactNode
}

/** What goes round the pages of a form: its look, its words, its notes, and beside the questions the checklist. */
export function FormFrame<Value extends object>({ of, top, children }: FormFrameProps<Value>): ReactElement {
  const { strings, themeStrings, audience } = of
  const frame = (
    <div
      className={audience === undefined ? 'record-form' : `record-form record-form--${audience}`}
      lang={strings.lang}
    >
      {top}
      <Noted of={of}>{children}</Noted>
    </div>
  )
  return themeStrings ? <StringsProvider strings={themeStrings}>{frame}</StringsProvider> : frame
}

/** Notes are drawn where they belong by each question itself: the form is not drawn again for them. */
function Noted<Value extends object>({ of, children }: Omit<FormFrameProps<Value>, 'top'>): ReactElement {
  const { state, route, onNavigate, strings, steps, language, check, audience, headingLevel = 1 } = of
  const { report } = state.checked
  const isForWorkers = audience === undefined
  const notes = useMemo(
    () => ({
      notes: isForWorkers
        ? notesOf(report?.findings ?? [], steps ?? report?.steps ?? [], language)
        : notesOf([], []),
      strings,
    }),
    [report, steps, language, strings, isForWorkers],
  )
  const hasPanel = check !== undefined && isForWorkers && route.page === 'section'
  return (
    <NotesContext.Provider value={notes}>
      {hasPanel ? (
        <div className="record-form__with-panel">
          <div className="record-form__questions">{children}</div>
          <ChecklistPanel
            checked={state.checked}
            onGoTo={(path) => onNavigate(routeTo(path, state))}
            strings={strings}
            headingLevel={(headingLevel + 1) as 2}
          />
        </div>
      ) : (
        children
      )}
    </NotesContext.Provider>
  )
}
