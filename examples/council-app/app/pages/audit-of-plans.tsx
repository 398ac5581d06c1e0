import type { Outcome } from '@open-care-plan/model'
import type { ReactElement } from 'react'
import type { AuditOfPlans } from '../../server/reports/audit-of-plans.ts'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { Bar } from '../layout/bar.tsx'
import { Page } from '../layout/page.tsx'
import { PointsBar } from '../layout/points-bar.tsx'
import { recordHref } from '../record/addresses.ts'
import { AppLink } from '../router/app-link.tsx'
import type { CaseloadAnswer } from '../server/answers.ts'
import { type Asked, useAnswer } from '../server/use-answer.ts'
import { useUser } from '../session/session.tsx'
import { dayInWords } from '../words/days.ts'
import { counted, nameOf } from '../words/names.ts'
import { citationInWords, forceWords, outcomesInOrder, outcomeWords } from '../words/outcomes.ts'

type Rule = AuditOfPlans['rules'][number]

/** Every plan against every rule: where a service does well, and what is missed again and again. */
export default function Audit(): ReactElement {
  const { role } = useUser()
  const audit = useAnswer<AuditOfPlans>('/audit-of-plans', 'every')
  // The auditor reads no record, and gets no names.
  const caseload = useAnswer<CaseloadAnswer>(role === 'admin' ? undefined : '/caseload', 'every')
  const nobody: Asked<CaseloadAnswer> = { state: 'ready', answer: { asAt: '', profile: '', children: [] } }
  return (
    <AskedPage of={both(audit, role === 'admin' ? nobody : caseload)}>
      {([answer, { children }]) => {
        const names = new Map(children.map(({ carePlan, child }) => [carePlan.id, nameOf(child)]))
        const points = answer.rules.filter(isPoint)
        const rules = answer.rules.filter((rule) => !isPoint(rule))
        const missed = [...rules]
          .filter(({ plans }) => plans.fail > 0)
          .sort((one, other) => other.plans.fail - one.plans.fail)
        return (
          <Page title="Audit of plans">
            <p className="govuk-body-l">
              {counted(answer.plans.length, 'plan')} against {counted(answer.rules.length, 'rule')}, as at{' '}
              {dayInWords(answer.asAt)}.
            </p>
            <p className="govuk-body">
              A rule sees whether something is recorded and in time. A plan that meets every rule can still be
              a poor plan.
            </p>
            <Key />
            <h2 className="govuk-heading-m">Each plan</h2>
            <ul className="audit-plans">
              {answer.plans.map(({ id, summary, readable }) => (
                <li key={id}>
                  {names.has(id) ? (
                    <AppLink className="govuk-link" href={recordHref(id, 'findings')}>
                      {names.get(id)}
                    </AppLink>
                  ) : (
                    <span>{id}</span>
                  )}
                  {readable ? <PointsBar counts={summary.checklist} /> : <p>Cannot be read</p>}
                </li>
              ))}
            </ul>
            <h2 className="govuk-heading-m">The 18 points, over all plans</h2>
            <RuleTable rules={points} of={answer.plans.length} name="The 18 points" />
            <h2 className="govuk-heading-m">What is missed most often</h2>
            <RuleTable
              rules={missed.slice(0, 15)}
              of={answer.plans.length}
              name="Rules that are missed most often"
            />
            <details className="govuk-details">
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">All {counted(rules.length, 'other rule')}</span>
              </summary>
              <div className="govuk-details__text">
                <RuleTable rules={rules} of={answer.plans.length} name="All other rules" />
              </div>
            </details>
          </Page>
        )
      }}
    </AskedPage>
  )
}

const isPoint = ({ ruleId }: Rule): boolean => ruleId.startsWith('legal-checklist/')

/** What the colours of the bars mean. */
const Key = (): ReactElement => (
  <ul className="bar-key" aria-label="Key">
    {outcomesInOrder.map((outcome) => (
      <li key={outcome}>
        <svg className="bar-key__mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <rect className={`points__square--${outcome}`} width="16" height="16" rx="2" />
        </svg>
        {outcomeWords[outcome]}
      </li>
    ))}
  </ul>
)

interface RuleTableProps {
  readonly rules: readonly Rule[]
  readonly of: number
  readonly name: string
}

function RuleTable({ rules, of, name }: RuleTableProps): ReactElement {
  return (
    <table className="govuk-table rule-table">
      <caption className="govuk-visually-hidden">{name}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            Rule
          </th>
          <th scope="col" className="govuk-table__header">
            Plans
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rules.map(({ ruleId, title, force, citation, plans }) => (
          <tr key={ruleId} className="govuk-table__row">
            <th scope="row" className="govuk-table__header rule-table__rule">
              {title}
              <span className="rule-table__source">
                {forceWords[force]} · {citationInWords(citation)}
              </span>
            </th>
            <td className="govuk-table__cell">
              <Bar counts={plans} of={of} />
              <span className="points__words">{inWords(plans)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const inWords = (plans: Readonly<Record<Outcome, number>>): string =>
  outcomesInOrder
    .filter((outcome) => plans[outcome] > 0)
    .map((outcome) => `${plans[outcome]} ${outcomeWords[outcome].toLowerCase()}`)
    .join(', ')
