import type { ChecklistPoint, Finding, Outcome } from '@open-care-plan/model'
import { asQuestions } from '@open-care-plan/model/questions'
import { createElement, type ReactElement } from 'react'
import { formStrings } from '../strings/en-gb.ts'
import type { FormStrings } from '../strings/strings.ts'
import type { CheckReport } from './check.ts'
import { FindingItem } from './finding-item.tsx'

export interface ChecklistPanelProps {
  /** The last report, as `useFindings` gives it, or `{ report }` of a host’s own. */
  readonly checked: { readonly report: CheckReport | undefined; readonly error?: unknown }
  /** Takes the writer to a place of the record. Without it the places are not offered. */
  readonly onGoTo?: ((path: string) => void) | undefined
  /** Tells of a place of the record which item it is in, as `placesInWords` does: several items may be told the same. */
  readonly whereIs?: ((path: string) => string) | undefined
  readonly strings?: FormStrings | undefined
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

/**
 * A sign for each outcome, drawn on 16 by 16: the word for it stands beside it. Drawn and not written, because no checker of contrast
 * takes a single character for text, and fonts differ in which they have.
 */
const marks: Readonly<Record<Outcome, string>> = {
  pass: 'm2 8.5 4 4 8-9',
  fail: 'm3 3 10 10M13 3 3 13',
  needsReview: 'M4.5 5.5a3.5 3.5 0 1 1 5 3.1Q8 9.4 8 11M8 14v.1',
  notApplicable: 'M3 8h10',
}

/**
 * The 18 points as they stand, beside the form; of a record that has no points, what its rules ask for. It is not a live
 * region: it changes while somebody writes, and says nothing unasked.
 */
export function ChecklistPanel(props: ChecklistPanelProps): ReactElement {
  const { checked, onGoTo, whereIs, strings = formStrings, headingLevel = 2 } = props
  const { report, error } = checked
  const title = report && !report.checklist ? strings.checklist.findings : strings.checklist.title
  const of = { onGoTo, whereIs, strings }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself beside a form, which a keyboard has to be able to do
    <aside className="checklist-panel" aria-label={title} tabIndex={0}>
      {createElement(`h${headingLevel}`, { className: 'govuk-heading-m' }, title)}
      {report === undefined && (
        <p className="govuk-body">{error ? strings.checklist.failed : strings.checklist.waiting}</p>
      )}
      {report?.readable === false && <p className="govuk-body">{strings.checklist.unreadable}</p>}
      {report?.readable === true &&
        (report.checklist ? <Points {...of} points={report.checklist} /> : <Asked {...of} report={report} />)}
    </aside>
  )
}

interface PartProps extends Pick<ChecklistPanelProps, 'onGoTo' | 'whereIs'> {
  readonly strings: FormStrings
}

function Points({ points, ...of }: PartProps & { readonly points: readonly ChecklistPoint[] }): ReactElement {
  const { strings } = of
  const met = points.filter(({ outcome }) => outcome === 'pass').length
  const asked = points.filter(({ outcome }) => outcome !== 'notApplicable').length
  return (
    <>
      <p className="govuk-body">{strings.checklist.count(met, asked)}</p>
      <ol className="checklist-panel__points">
        {points.map((point) => (
          <li
            key={point.ruleId}
            className={`checklist-panel__point checklist-panel__point--${point.outcome}`}
          >
            <Point {...of} point={point} />
          </li>
        ))}
      </ol>
      <p className="checklist-panel__note">{strings.checklist.note}</p>
    </>
  )
}

/** One point: a word for how it stands, and what the rules beneath it ask for. */
function Point({ point, ...of }: PartProps & { readonly point: ChecklistPoint }): ReactElement {
  const { title, outcome, findings } = point
  const name = (
    <>
      <svg className="checklist-panel__mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={marks[outcome]} />
      </svg>
      <span className="checklist-panel__title">{title}</span>{' '}
      <span className="checklist-panel__outcome">{of.strings.outcome[outcome]}</span>
    </>
  )
  if (findings.length === 0) return <p className="checklist-panel__name">{name}</p>
  return (
    <details>
      <summary className="checklist-panel__name">{name}</summary>
      <Findings {...of} findings={findings} />
    </details>
  )
}

function Asked({ report, ...of }: PartProps & { readonly report: CheckReport }): ReactElement {
  const findings = report.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needsReview')
  if (findings.length === 0) return <p className="govuk-body">{of.strings.noFindings}</p>
  return <Findings {...of} findings={findings} />
}

function Findings({
  findings,
  onGoTo,
  whereIs,
  strings,
}: PartProps & { readonly findings: readonly Finding[] }): ReactElement {
  return (
    <ul className="checklist-panel__findings">
      {asQuestions(findings).map((question) => {
        const { path, fingerprint } = question.finding
        return (
          <FindingItem
            key={fingerprint}
            question={question}
            where={whereIs?.(path) ?? ''}
            onGoTo={onGoTo && path !== '' ? () => onGoTo(path) : undefined}
            strings={strings}
          />
        )
      })}
    </ul>
  )
}
