import type { ChecklistPoint, Finding, Report } from '@open-care-plan/model'
import { Tag } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { PointsBar } from '../layout/points-bar.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref } from '../record/addresses.ts'
import { RecordPage } from '../record/record-page.tsx'
import { AppLink } from '../router/app-link.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { dayInWords } from '../words/days.ts'
import { counted } from '../words/names.ts'
import { citationInWords, forceWords, outcomeColours, outcomeWords } from '../words/outcomes.ts'

/** What every rule says of a care plan: the 18 points, and then what lies outside them. */
export default function Findings({ params: { id = '' } }: PageProps): ReactElement {
  const path = `/records/${encodeURIComponent(id)}`
  const record = useAnswer<RecordAnswer>(path, [id])
  const report = useAnswer<Report>(`${path}/check`, [id])
  return (
    <AskedPage of={both(record, report)}>
      {([answer, of]) => (
        <RecordPage title="What a reviewer looks for" of={answer}>
          <p className="govuk-body">
            As at <strong>{dayInWords(of.asAt)}</strong>, by the profile “{of.profile}”. A rule sees whether
            something is recorded, whether the parts agree and whether it was in time. It cannot see whether
            the plan is good.
          </p>
          <PointsBar counts={of.summary.checklist} />
          <ol className="point-list">
            {of.checklist.map((point) => (
              <Point key={point.ruleId} point={point} id={id} />
            ))}
          </ol>
          <Outside report={of} id={id} />
        </RecordPage>
      )}
    </AskedPage>
  )
}

function Point({ point, id }: { readonly point: ChecklistPoint; readonly id: string }): ReactElement {
  const { number, title, outcome, citation, findings, message } = point
  return (
    <li className="point-list__point" id={`point-${number}`}>
      <h2 className="point-list__title">
        <span className="point-list__number">{number}</span> {title}{' '}
        <Tag colour={outcomeColours[outcome]}>{outcomeWords[outcome]}</Tag>
      </h2>
      <p className="point-list__source">{citationInWords(citation)}</p>
      {findings.length === 0 ? (
        <p className="govuk-body">{message}</p>
      ) : (
        <FindingList of={findings} id={id} />
      )}
    </li>
  )
}

function FindingList({ of, id }: { readonly of: readonly Finding[]; readonly id: string }): ReactElement {
  return (
    <ul className="finding-list">
      {of.map(({ fingerprint, outcome, message, path, force, citation }) => (
        <li key={fingerprint} className={`finding-list__item finding-list__item--${outcome}`}>
          <AppLink href={placeHref(id, 'care-plan', path)} className="govuk-link">
            {message}
          </AppLink>
          <span className="finding-list__source">
            <strong>{forceWords[force]}</strong> · {citationInWords(citation)}
            {outcome === 'needsReview' && ' · a person has to look'}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What other rules found that no point gathers. */
function Outside({ report, id }: { readonly report: Report; readonly id: string }): ReactElement {
  const gathered = new Set(
    report.checklist.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  )
  const rest = report.findings.filter(
    ({ fingerprint, outcome, ruleId }) =>
      (outcome === 'fail' || outcome === 'needsReview') &&
      !gathered.has(fingerprint) &&
      !ruleId.startsWith('legal-checklist/'),
  )
  return (
    <>
      <h2 className="govuk-heading-m">Outside the 18 points: {counted(rest.length, 'finding')}</h2>
      {rest.length === 0 ? (
        <p className="govuk-body">Nothing else asks for anything.</p>
      ) : (
        <FindingList of={rest} id={id} />
      )}
    </>
  )
}
