import { LinkButton, Tag } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import { PointsBar } from '../layout/points-bar.tsx'
import { AppLink } from '../router/app-link.tsx'
import type { CaseloadAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { useUser } from '../session/session.tsx'
import { ageAt } from '../words/age.ts'
import { dayInWords, instantInWords } from '../words/days.ts'
import { dueNext } from '../words/due-next.ts'
import { counted, fullNameOf, nameOf, titleOfForm, writerOf } from '../words/names.ts'
import { byOverdue, overdueInWords } from '../words/overdue.ts'

type Child = CaseloadAnswer['children'][number]

/** The children that somebody works with, and what waits. */
export default function Caseload(): ReactElement {
  const user = useUser()
  const asked = useAnswer<CaseloadAnswer>('/caseload', 'every')
  return (
    <AskedPage of={asked}>
      {({ asAt, children }) => (
        <Page title={children.length === 1 ? 'Your child' : 'Your children'}>
          <p className="govuk-body-l">{overdueInWords(children)}</p>
          <p className="govuk-body">
            As at <strong>{dayInWords(asAt)}</strong>.{' '}
            {user.seesReports &&
              'The 18 points show what is recorded. They do not show whether a plan is good.'}
          </p>
          {user.mayCreate.includes('care-plan') && (
            <LinkButton href="/caseload/begin" variant="secondary">
              Begin a care plan
            </LinkButton>
          )}
          {children.length > 0 && <Table rows={children} asAt={asAt} withPoints={user.seesReports} />}
        </Page>
      )}
    </AskedPage>
  )
}

function Table({
  rows,
  asAt,
  withPoints,
}: {
  readonly rows: readonly Child[]
  readonly asAt: string
  readonly withPoints: boolean
}): ReactElement {
  return (
    <table className="govuk-table caseload">
      <caption className="govuk-visually-hidden">Children, those with most overdue first</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            Child
          </th>
          {withPoints && (
            <th scope="col" className="govuk-table__header">
              18 points
            </th>
          )}
          <th scope="col" className="govuk-table__header">
            Overdue
          </th>
          <th scope="col" className="govuk-table__header">
            Due next
          </th>
          <th scope="col" className="govuk-table__header">
            Last saved
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {byOverdue(rows).map((each) => (
          <Row key={each.carePlan.id} of={each} asAt={asAt} withPoints={withPoints} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  of: { child, carePlan, records, summary: points, next, overdue },
  asAt,
  withPoints,
}: {
  readonly of: Child
  readonly asAt: string
  readonly withPoints: boolean
}): ReactElement {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header caseload__child">
        <AppLink href={`/records/${carePlan.id}`} className="govuk-link caseload__name">
          {fullNameOf(child)}
        </AppLink>
        {child.dateOfBirth !== undefined && (
          <span className="caseload__more">{ageAt(child.dateOfBirth, asAt)}</span>
        )}
        {records.length > 0 && (
          <span className="caseload__more">
            {records.map(({ id, form }) => (
              <AppLink key={id} href={`/records/${id}`} className="govuk-link caseload__record">
                {titleOfForm(form)}
                <span className="govuk-visually-hidden"> of {nameOf(child)}</span>
              </AppLink>
            ))}
          </span>
        )}
      </th>
      {withPoints && (
        <td className="govuk-table__cell" data-label="18 points">
          {points && <PointsBar counts={points.checklist} />}
        </td>
      )}
      <td className="govuk-table__cell" data-label="Overdue">
        {overdue === 0 ? 'Nothing' : <Tag colour="red">{counted(overdue, 'thing')}</Tag>}
      </td>
      <td className="govuk-table__cell" data-label="Due next">
        {dueNext(next)}
      </td>
      <td className="govuk-table__cell" data-label="Last saved">
        {instantInWords(carePlan.at)}
        <span className="caseload__more">by {writerOf(carePlan)}</span>
      </td>
    </tr>
  )
}
