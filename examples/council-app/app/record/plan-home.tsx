import type { CarePlanRecord } from '@open-care-plan/model'
import { SummaryList } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { Page } from '../layout/page.tsx'
import { PointsBar } from '../layout/points-bar.tsx'
import { Ways } from '../layout/ways.tsx'
import type { CaseloadAnswer, RecordAnswer } from '../server/answers.ts'
import { useUser } from '../session/session.tsx'
import { ageAt } from '../words/age.ts'
import { dayInWords } from '../words/days.ts'
import { dueNext } from '../words/due-next.ts'
import { counted, fullNameOf, nameOf, partsToWrite, possessive } from '../words/names.ts'
import { recordHref } from './addresses.ts'
import { LastWriters } from './last-writers.tsx'
import { OtherRecords } from './other-records.tsx'
import { titleOfRecord } from './title.ts'

export interface PlanHomeProps {
  readonly of: RecordAnswer
  readonly child: CaseloadAnswer['children'][number]
  readonly asAt: string
}

/** The first page of a care plan. */
export function PlanHome({ of: answer, child: waiting, asAt }: PlanHomeProps): ReactElement {
  const { seesReports, role } = useUser()
  const plan = answer.record as CarePlanRecord
  const { id } = answer
  const to = (page: string) => recordHref(id, page)
  const writes = answer.sections.some(({ access }) => access === 'write')
  const isReviewer = role === 'iro'
  const name = nameOf(plan.child)
  return (
    <Page
      title={titleOfRecord(answer)}
      caption={fullNameOf(plan.child)}
      back={{ href: '/caseload', text: 'Back to the list' }}
    >
      <div className="plan-home__facts">
        <SummaryList rows={factsOf(plan, waiting, asAt).map(([key, value]) => ({ key, value }))} />
        {waiting.summary !== undefined && (
          <div className="plan-home__points">
            <h2 className="govuk-heading-s">The 18 points</h2>
            <PointsBar counts={waiting.summary.checklist} />
          </div>
        )}
      </div>
      <h2 className="govuk-heading-m">What you can do</h2>
      <Ways
        of={[
          isReviewer && {
            href: to('review'),
            title: 'Review the plan',
            about: 'Your parts, what is due, and what changed',
          },
          writes && {
            href: to('form/'),
            title: isReviewer ? 'Write your parts' : 'Write the plan',
            about: partsToWrite(answer.sections),
          },
          seesReports && {
            href: to('findings'),
            title: 'What a reviewer looks for',
            about: 'Each of the 18 points and every rule, with its source',
          },
          {
            href: to('timetable'),
            title: 'What is due when',
            about: 'Reviews, visits, health and school, over the year',
          },
          seesReports &&
            !isReviewer && {
              href: to('review'),
              title: 'Review',
              about: 'What the IRO sees: their parts, and what changed',
            },
          {
            href: to('child'),
            title: `${possessive(name)} own view`,
            about: 'The plan in plain words, as the child reads it',
          },
          { href: to('document'), title: 'Read or print the plan', about: 'The whole plan as a document' },
          seesReports && {
            href: to('court-plan'),
            title: 'Plan for the court',
            about: 'In the five sections of LAC(99)29',
          },
          {
            href: to('versions'),
            title: 'Earlier versions',
            about: 'Who changed what, and two versions side by side',
          },
          waiting.siblings !== undefined && {
            href: `/siblings/${encodeURIComponent(waiting.siblings)}`,
            title: 'Brothers and sisters',
            about: 'Their plans together: facts that disagree, words that were copied',
          },
        ]}
      />
      <OtherRecords of={waiting} plan={plan} planId={id} />
      <LastWriters of={answer} />
    </Page>
  )
}

function factsOf(
  { child, state, revision, iro }: CarePlanRecord,
  { next, overdue }: PlanHomeProps['child'],
  asAt: string,
): readonly (readonly [string, string])[] {
  return [
    ...(child.dateOfBirth === undefined ? [] : [['Age', ageAt(child.dateOfBirth, asAt)] as const]),
    ...(revision === undefined ? [] : [['Revision', stateOf(revision, state)] as const]),
    ...(iro?.name === undefined ? [] : [['IRO', iro.name] as const]),
    ['Overdue', overdue === 0 ? 'Nothing' : counted(overdue, 'thing')],
    ['Due next', dueNext(next)],
  ]
}

function stateOf(revision: number, state: CarePlanRecord['state']): string {
  if (state?.agreedOn !== undefined) return `${revision}, agreed on ${dayInWords(state.agreedOn)}`
  return state?.revisedOn === undefined ? `${revision}` : `${revision}, of ${dayInWords(state.revisedOn)}`
}
