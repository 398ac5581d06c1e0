import type { ChecklistPoint, Finding, Report } from '@open-care-plan/model'
import { asQuestions } from '@open-care-plan/model/questions'
import { fieldWords, placesInWords } from '@open-care-plan/react/views'
import { Tag } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { PointsBar } from '../layout/points-bar.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref } from '../record/addresses.ts'
import { useSource } from '../record/form-page.tsx'
import { RecordPage } from '../record/record-page.tsx'
import { AppLink } from '../router/app-link.tsx'
import type { RecordAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { useSession } from '../session/session.tsx'
import { dayInWords } from '../words/days.ts'
import { counted } from '../words/names.ts'
import { citationInWords, forceWords, outcomeColours, outcomeWords } from '../words/outcomes.ts'

/** What every rule says of a care plan: the 18 points, and then what lies outside them. */
export default function Findings({ params: { id = '' } }: PageProps): ReactElement {
  const { profileTitle } = useSession()
  const path = `/records/${encodeURIComponent(id)}`
  const record = useAnswer<RecordAnswer>(path, [id])
  const report = useAnswer<Report>(`${path}/check`, [id])
  const source = useSource('care-plan')
  return (
    <AskedPage of={both(both(record, report), source)}>
      {([[answer, of], { schema }]) => (
        <RecordPage title="What a reviewer looks for" of={answer}>
          <p className="govuk-body">
            As at <strong>{dayInWords(of.asAt)}</strong>, by the rules called “{profileTitle}”. A rule sees
            whether something is recorded, whether the parts agree and whether it was in time. It cannot see
            whether the plan is good.
          </p>
          <PointsBar counts={of.summary.checklist} />
          <Found report={of} id={id} whereIs={placesInWords(answer.record, fieldWords(schema))} />
        </RecordPage>
      )}
    </AskedPage>
  )
}

interface FoundProps {
  readonly report: Report
  readonly id: string
  /** The item that a finding speaks of: several may be told the same. */
  readonly whereIs: (path: string) => string
}

function Found(props: FoundProps): ReactElement {
  return (
    <>
      <ol className="point-list">
        {props.report.checklist.map((point) => (
          <Point key={point.ruleId} point={point} {...props} />
        ))}
      </ol>
      <Outside {...props} />
    </>
  )
}

function Point({ point, ...found }: FoundProps & { readonly point: ChecklistPoint }): ReactElement {
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
        <FindingList of={findings} {...found} />
      )}
    </li>
  )
}

interface FindingListProps extends Omit<FoundProps, 'report'> {
  readonly of: readonly Finding[]
}

function FindingList({ of, id, whereIs }: FindingListProps): ReactElement {
  return (
    <ul className="finding-list">
      {asQuestions(of).map(({ finding, others }) => {
        const { fingerprint, outcome, message, path, force, citation } = finding
        return (
          <li key={fingerprint} className={`finding-list__item finding-list__item--${outcome}`}>
            <AppLink href={placeHref(id, 'care-plan', path)} className="govuk-link">
              {message}
            </AppLink>
            <Where>{whereIs(path)}</Where>
            <span className="finding-list__source">
              <strong>{forceWords[force]}</strong> · {citationInWords(citation)}
              {outcome === 'needsReview' && ' · a person has to look'}
              {others.length > 0 && ` · asked by ${counted(others.length, 'other rule')} too`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const Where = ({ children }: { readonly children: string }): ReactElement | null =>
  children === '' ? null : <span className="finding-list__where">{children}</span>

/** What other rules found that no point gathers. */
function Outside({ report, ...found }: FoundProps): ReactElement {
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
      <h2 className="govuk-heading-m">Outside the 18 points: {counted(asQuestions(rest).length, 'thing')}</h2>
      {rest.length === 0 ? (
        <p className="govuk-body">Nothing else asks for anything.</p>
      ) : (
        <FindingList of={rest} {...found} />
      )}
    </>
  )
}
