import { createElement, type ReactElement } from 'react'
import { addMonths, dayInWords, monthOf } from '../shared/days.ts'
import { byWhatTheyWaitFor, type Duty, dutiesByTurn, whatOf } from './duty.ts'
import { type TimetableStrings, timetableStrings } from './strings.ts'
import { YearKey, YearPicture } from './year-picture.tsx'

export interface TimetableProps {
  /** As `timetable(plan, { asAt })` of `@open-care-plan/rules` gives them. */
  readonly duties: readonly Duty[]
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly asAt: string
  /** The last day that counts as soon; eight weeks from `asAt` in the words of the host. Without it everything to come is later. */
  readonly soonUntil?: string | undefined
  /** Takes the reader to a place of the plan. Without it no duty is a link. */
  readonly onGoTo?: ((path: string) => void) | undefined
  readonly strings?: TimetableStrings | undefined
  /** Level of the heading over it. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

/** What is due when for one child: a picture of the year, and the same in words. */
export function Timetable(props: TimetableProps): ReactElement {
  const { duties, asAt, soonUntil = asAt, onGoTo, strings = timetableStrings, headingLevel = 2 } = props
  const turns = dutiesByTurn(duties, soonUntil)
  const list = (title: string, of: readonly Duty[]) => (
    <DutyList title={title} duties={of} level={headingLevel + 1} strings={strings} onGoTo={onGoTo} />
  )
  return (
    <section className="timetable">
      {createElement(`h${headingLevel}`, { className: 'govuk-heading-l' }, strings.title)}
      {/* It scrolls on a phone, and so has to take the focus of those who scroll by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="timetable__picture" aria-label={strings.picture} tabIndex={0}>
        <YearPicture duties={duties} asAt={asAt} from={addMonths(monthOf(asAt), -2)} strings={strings} />
      </section>
      <YearKey strings={strings} />
      {list(strings.overdue, turns.overdue)}
      {list(strings.soon, turns.soon)}
      {list(strings.later, turns.later)}
      {list(strings.unknown, turns.unknown)}
      <details className="govuk-details timetable__done">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{`${strings.done} (${strings.count(turns.done.length)})`}</span>
        </summary>
        <div className="govuk-details__text">{list(strings.done, turns.done)}</div>
      </details>
    </section>
  )
}

interface DutyListProps {
  readonly title: string
  readonly duties: readonly Duty[]
  readonly level: number
  readonly strings: TimetableStrings
  readonly onGoTo: ((path: string) => void) | undefined
}

function DutyList({ title, duties, level, strings, onGoTo }: DutyListProps): ReactElement {
  return (
    <>
      {createElement(`h${level}`, { className: 'govuk-heading-m' }, title)}
      {duties.length === 0 ? (
        <p className="govuk-body">{strings.nothing}</p>
      ) : (
        <ul className="timetable__list">
          {byWhatTheyWaitFor(duties).map((together) => {
            const [duty, ...others] = together
            return (
              <li
                key={`${duty.ruleId}${duty.path}${duty.dueOn}`}
                className={`timetable__duty timetable__duty--${duty.status}`}
              >
                {others.length === 0 ? (
                  <OneDuty duty={duty} strings={strings} />
                ) : (
                  <WaitingDuties duties={together} strings={strings} />
                )}
                {onGoTo !== undefined && (
                  <button type="button" className="timetable__go" onClick={() => onGoTo(duty.path)}>
                    {strings.goTo}
                    <span className="govuk-visually-hidden">
                      {duty.status === 'met'
                        ? `: ${duty.title}, ${dayInWords(duty.dueOn ?? '')}`
                        : `: ${duty.message}`}
                    </span>
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

interface OneDutyProps {
  readonly duty: Duty
  readonly strings: TimetableStrings
}

const OneDuty = ({ duty, strings }: OneDutyProps): ReactElement => (
  <>
    <What duty={duty} text={whatOf(duty)} strings={strings} />
    <p className="timetable__when">{whenOf(duty, strings)}</p>
    <p className="timetable__why">
      {duty.status !== 'met' && `${duty.title} · `}
      {strings.because(duty.trigger.what, duty.trigger.on && dayInWords(duty.trigger.on))} ·{' '}
      {citationOf(duty)}
    </p>
  </>
)

const What = ({
  duty,
  text,
  strings,
}: OneDutyProps & {
  readonly text: string
}): ReactElement => (
  <p className="timetable__what">
    <span className="timetable__kind">{strings.kind[duty.kind] ?? duty.kind}</span> {text}
  </p>
)

interface WaitingDutiesProps {
  readonly duties: readonly [Duty, ...Duty[]]
  readonly strings: TimetableStrings
}

/** What has to be entered, and the duties whose last day it would settle. */
const WaitingDuties = ({ duties, strings }: WaitingDutiesProps): ReactElement => (
  <>
    <p className="timetable__what">{duties[0].message}</p>
    <details className="govuk-details timetable__waiting">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{strings.waiting(duties.length)}</span>
      </summary>
      <ul className="govuk-details__text timetable__list">
        {[...duties.entries()].map(([at, duty]) => (
          <li key={`${at}${duty.ruleId}`}>
            <What duty={duty} text={duty.title} strings={strings} />
            <p className="timetable__why">{citationOf(duty)}</p>
          </li>
        ))}
      </ul>
    </details>
  </>
)

const citationOf = ({ citation }: Duty): string =>
  citation.map(({ source, provision }) => [source, provision].filter(Boolean).join(' ')).join('; ')

function whenOf({ status, dueOn, doneOn }: Duty, strings: TimetableStrings): string {
  const due = dueOn === undefined ? undefined : dayInWords(dueOn)
  if (doneOn !== undefined) return strings.doneOn(dayInWords(doneOn), due)
  if (due === undefined) return strings.noDay
  return status === 'overdue' || status === 'unknown' ? strings.wasDue(due) : strings.by(due)
}
