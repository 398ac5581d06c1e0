import type { ChecklistPoint, Outcome } from '@open-care-plan/model'
import { createElement, type ReactElement } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import type { CheckResult } from './check-runner.ts'
import { FindingNote } from './finding-note.tsx'

export interface ChecklistPanelProps {
  readonly checked: CheckResult
  /** Takes the writer to a place of the record. */
  readonly onGoTo: (path: string) => void
  readonly strings: FormStrings
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

const marks: Readonly<Record<Outcome, string>> = {
  pass: '✓',
  fail: '✗',
  needsReview: '?',
  notApplicable: '–',
}

/**
 * The 18 points as they stand, beside the form. It is not a live region: it changes while somebody writes, and says nothing
 * unasked.
 */
export function ChecklistPanel({
  checked,
  onGoTo,
  strings,
  headingLevel = 2,
}: ChecklistPanelProps): ReactElement {
  const { report, error } = checked
  return (
    <aside className="checklist-panel" aria-label={strings.checklist.title}>
      {createElement(`h${headingLevel}`, { className: 'govuk-heading-m' }, strings.checklist.title)}
      {report === undefined && (
        <p className="govuk-body">{error ? strings.checklist.failed : strings.checklist.waiting}</p>
      )}
      {report?.readable === false && <p className="govuk-body">{strings.checklist.unreadable}</p>}
      {report?.readable === true && (
        <>
          <p className="govuk-body">
            {strings.checklist.count(
              report.checklist.filter(({ outcome }) => outcome === 'pass').length,
              report.checklist.filter(({ outcome }) => outcome !== 'notApplicable').length,
            )}
          </p>
          <ol className="checklist-panel__points">
            {report.checklist.map((point) => (
              <li
                key={point.ruleId}
                className={`checklist-panel__point checklist-panel__point--${point.outcome}`}
              >
                <Point point={point} onGoTo={onGoTo} strings={strings} />
              </li>
            ))}
          </ol>
          <p className="govuk-body-s">{strings.checklist.note}</p>
        </>
      )}
    </aside>
  )
}

interface PointProps extends Pick<ChecklistPanelProps, 'onGoTo' | 'strings'> {
  readonly point: ChecklistPoint
}

/** One point: a word for how it stands, and what the rules beneath it ask for. */
function Point({ point, onGoTo, strings }: PointProps): ReactElement {
  const { title, outcome, findings } = point
  const name = (
    <>
      <span className="checklist-panel__mark" aria-hidden="true">
        {marks[outcome]}
      </span>{' '}
      {title} <span className="checklist-panel__outcome">{strings.outcome[outcome]}</span>
    </>
  )
  if (findings.length === 0) return <p className="checklist-panel__name">{name}</p>
  return (
    <details>
      <summary className="checklist-panel__name">{name}</summary>
      <ul className="checklist-panel__findings">
        {findings.map((finding) => (
          <li key={finding.fingerprint}>
            <FindingNote finding={finding} strings={strings} />
            {finding.path !== '' && (
              <button type="button" className="checklist-panel__go" onClick={() => onGoTo(finding.path)}>
                {strings.checklist.goTo}
                <span className="govuk-visually-hidden">: {finding.message}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
