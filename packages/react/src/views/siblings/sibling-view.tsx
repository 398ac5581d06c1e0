import type { CarePlanRecord } from '@open-care-plan/model'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { dayInWords } from '../shared/days.ts'
import { CopiedPassages } from './copied-passages.tsx'
import { type Copy, type Difference, type GroupFinding, nameOf, pairsOf, withNameAt } from './group.ts'
import { type SiblingStrings, siblingStrings } from './strings.ts'

export interface SiblingViewProps {
  /** The plans of one group of brothers and sisters, in the order in which they were checked. */
  readonly plans: readonly CarePlanRecord[]
  /** As `checkSiblingGroup(plans, { asAt })` of `@open-care-plan/rules` gives them. */
  readonly differences: readonly Difference[]
  readonly copies: readonly Copy[]
  readonly findings: readonly GroupFinding[]
  /** Takes the reader to a place: the number of the plan, and a JSON Pointer in it. */
  readonly onGoTo?: ((plan: number, path: string) => void) | undefined
  readonly strings?: SiblingStrings | undefined
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

/** The plans of brothers and sisters side by side: who lives with whom, facts that disagree, and words that were copied. */
export function SiblingView(props: SiblingViewProps): ReactElement {
  const { plans, differences, copies, findings, onGoTo, strings = siblingStrings, headingLevel = 2 } = props
  const names = plans.map(nameOf)
  const heading = (text: string) =>
    createElement(`h${headingLevel + 1}`, { className: 'govuk-heading-m' }, text)
  // What is said of copied words above says what to do as well.
  const copied = new Set(copies.flatMap(({ passages }) => passages.map(({ path }) => path)))
  const asked = findings.filter(
    ({ outcome, path }) => (outcome === 'fail' || outcome === 'needsReview') && !copied.has(path),
  )
  const toDo = plans
    .map((_, plan) => asked.filter(({ path }) => path === `/${plan}` || path.startsWith(`/${plan}/`)))
    .concat([asked.filter(({ path }) => !plans.some((_, plan) => path.split('/')[1] === String(plan)))])
  return (
    <section className="sibling-view">
      {createElement(`h${headingLevel}`, { className: 'govuk-heading-l' }, strings.title)}
      {heading(strings.who)}
      <ul className="sibling-view__pairs">
        {pairsOf(plans).map(({ pair: [one, other], together }) => (
          <li key={`${one}-${other}`}>
            <strong>{`${names[one]} – ${names[other]}: `}</strong>
            {verdictOf(together, strings)}
            {together[0] !== together[1] && (
              <p>
                {strings.livesWith(names[one] ?? '', names[other] ?? '', together[0])}
                {'. '}
                {strings.livesWith(names[other] ?? '', names[one] ?? '', together[1])}
              </p>
            )}
          </li>
        ))}
      </ul>
      {heading(strings.differences)}
      {differences.length === 0 ? (
        <p className="govuk-body">{strings.noDifferences}</p>
      ) : (
        <ul className="sibling-view__facts">
          {differences.map((difference) => (
            <Fact
              key={`${difference.fact}${difference.about}`}
              {...{ difference, plans, names, strings, onGoTo }}
            />
          ))}
        </ul>
      )}
      {heading(strings.copies)}
      <CopiedPassages {...{ copies, plans, names, strings }} />
      {asked.length > 0 && heading(strings.findings)}
      {toDo.map(
        (of, plan) =>
          of.length > 0 && (
            <div key={plans[plan]?.id ?? 'group'}>
              {names[plan] !== undefined &&
                createElement(
                  `h${headingLevel + 2}`,
                  { className: 'govuk-heading-s' },
                  strings.planSays(names[plan] ?? ''),
                )}
              <ul className="govuk-list govuk-list--bullet">
                {of.map(({ ruleId, path, message }) => (
                  <li key={`${ruleId}${path}${message}`}>{withNameAt(message, path, plans)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}

function verdictOf(
  [one, other]: readonly [boolean | undefined, boolean | undefined],
  strings: SiblingStrings,
): string {
  if (one !== other && one !== undefined && other !== undefined) return strings.disagree
  const said = one ?? other
  if (said === undefined) return strings.notSaid
  return said ? strings.together : strings.apart
}

interface FactProps extends Pick<SiblingViewProps, 'plans' | 'onGoTo'> {
  readonly difference: Difference
  readonly names: readonly string[]
  readonly strings: SiblingStrings
}

/** One fact, with what each plan says of it. */
function Fact({
  difference: { about, kind, values },
  plans,
  names,
  strings,
  onGoTo,
}: FactProps): ReactElement {
  const title = withNameAt(about, values[0]?.path ?? '', plans)
  return (
    <li className={`sibling-view__fact sibling-view__fact--${kind}`}>
      <p className="sibling-view__about">
        {title[0]?.toUpperCase()}
        {title.slice(1)} <span className="sibling-view__kind">{strings.kind[kind]}</span>
      </p>
      <dl className="sibling-view__values">
        {values.map(({ plan, path, value }) => (
          <div key={path}>
            <dt>{strings.planSays(names[plan] ?? '')}</dt>
            <dd>
              {said(value, strings)}
              {onGoTo !== undefined && (
                <button
                  type="button"
                  className="sibling-view__go"
                  onClick={() => onGoTo(plan, path.replace(/^\/\d+/, ''))}
                >
                  {strings.goTo}
                  <span className="govuk-visually-hidden">{`: ${title}, ${strings.planSays(names[plan] ?? '')}`}</span>
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

const said = (value: string | undefined, strings: SiblingStrings): ReactNode =>
  value === undefined ? <em>{strings.saysNothing}</em> : dayInWords(value)
