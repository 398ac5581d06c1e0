import { StringsProvider } from '@open-care-plan/rjsf-govuk'
import { createElement, type ReactElement, type ReactNode, useMemo } from 'react'
import { routeTo } from '../flow/route-to.ts'
import type { PagesProps } from '../forms/record-form-props.ts'
import { laterNotes } from '../later/parts.ts'
import { useLater } from '../later/use-later.ts'
import type { FirstStrings } from '../strings/strings.ts'
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
  const isNoted = isForWorkers && [check, steps, language].some((given) => given !== undefined)
  const parts = useLater(laterNotes, isNoted)
  const notes = useMemo(
    () => ({
      notes: isForWorkers
        ? notesOf(report?.findings ?? [], steps ?? report?.steps ?? [], language)
        : notesOf([], []),
      drawn:
        parts.state === 'ready' && isNoted
          ? { ...parts.part, strings: parts.part.wholeStrings(strings) }
          : undefined,
    }),
    [report, steps, language, strings, isForWorkers, isNoted, parts],
  )
  const { drawn } = notes
  const level = (headingLevel + 1) as 2
  const hasPanel = check !== undefined && isForWorkers && route.page === 'section'
  return (
    <NotesContext.Provider value={notes}>
      {hasPanel ? (
        <div className="record-form__with-panel">
          <div className="record-form__questions">{children}</div>
          {drawn ? (
            <drawn.RecordChecklist
              state={state}
              onGoTo={(path) => onNavigate(routeTo(path, state))}
              strings={drawn.strings}
              headingLevel={level}
            />
          ) : (
            <EmptyPanel hasFailed={parts.state === 'failed'} {...{ strings, level }} />
          )}
        </div>
      ) : (
        children
      )}
    </NotesContext.Provider>
  )
}

interface EmptyPanelProps {
  readonly hasFailed: boolean
  readonly strings: FirstStrings
  readonly level: 2 | 3 | 4
}

/** The checklist before it was fetched: as it is before the first report. */
function EmptyPanel({ hasFailed, strings: { checklist }, level }: EmptyPanelProps): ReactElement {
  return (
    <aside className="checklist-panel" aria-label={checklist.title}>
      {createElement(`h${level}`, { className: 'govuk-heading-m' }, checklist.title)}
      <p className="govuk-body">{hasFailed ? checklist.failed : checklist.waiting}</p>
    </aside>
  )
}
