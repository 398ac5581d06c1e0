import type { CarePlanRecord, Report } from '@open-care-plan/model'
import { routeToPath } from '@open-care-plan/react'
import { Timetable } from '@open-care-plan/react/views'
import { Tag } from '@open-care-plan/rjsf-govuk'
import { formDefinitions } from '@open-care-plan/schemas'
import type { ReactElement } from 'react'
import { AskedPage, both } from '../layout/asked-page.tsx'
import { PointsBar } from '../layout/points-bar.tsx'
import type { PageProps } from '../pages.ts'
import { placeHref, recordHref } from '../record/addresses.ts'
import { RecordPage } from '../record/record-page.tsx'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import type { Head, RecordAnswer, VerifyAnswer, VersionsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { addDays, dayInWords, instantInWords } from '../words/days.ts'
import { counted, writerOf } from '../words/names.ts'
import { lastReviewOf, reviewDays } from '../words/review-days.ts'
import { SOON, type TimetableAnswer } from './timetable.tsx'
import { changedIn } from './versions.tsx'

/** What an IRO has before them at a review: their parts, what rules ask for, what is due, and what changed since. */
export default function Review({ params: { id = '' } }: PageProps): ReactElement {
  const path = `/records/${encodeURIComponent(id)}`
  const about = [id]
  const record = useAnswer<RecordAnswer<CarePlanRecord>>(path, about)
  const report = useAnswer<Report>(`${path}/check`, about)
  const versions = useAnswer<VersionsAnswer>(`${path}/versions`, about)
  const timetable = useAnswer<TimetableAnswer>(`${path}/timetable`, about)
  const whole = useAnswer<VerifyAnswer>(`${path}/verify`, about)
  return (
    <AskedPage of={both(both(record, report), both(both(versions, timetable), whole))}>
      {([[answer, checked], [[{ versions: heads }, { duties, asAt }], verified]]) => (
        <RecordPage title="Review" of={answer}>
          <p className="govuk-body-l">{reviewDays(answer.record, asAt)}</p>
          <h2 className="govuk-heading-m">The IRO’s parts</h2>
          <Parts of={answer} id={id} />
          <h2 className="govuk-heading-m">The 18 points</h2>
          <PointsBar counts={checked.summary.checklist} />
          <p className="govuk-body">
            <AppLink className="govuk-link" href={recordHref(id, 'findings')}>
              What each point and rule says
            </AppLink>
          </p>
          <h2 className="govuk-heading-m">What changed</h2>
          <Changes heads={heads} since={lastReviewOf(answer.record)} id={id} />
          <Revisions plan={answer.record} />
          <h2 className="govuk-heading-m">Whether the record is whole</h2>
          <p className="govuk-body">
            {verified.whole ? (
              <>
                <Tag colour="green">Whole</Tag> Every version hangs on the one before by its hash, and none is
                missing.
              </>
            ) : (
              <>
                <Tag colour="red">Broken</Tag> A version was changed or removed outside of this app. Tell the
                auditor.
              </>
            )}
          </p>
          <Timetable
            duties={duties}
            asAt={asAt}
            soonUntil={addDays(asAt, SOON)}
            onGoTo={(place) => navigate(placeHref(id, 'care-plan', place))}
          />
        </RecordPage>
      )}
    </AskedPage>
  )
}

function Parts({ of: { sections }, id }: { readonly of: RecordAnswer; readonly id: string }): ReactElement {
  const own = formDefinitions
    .find(({ form }) => form === 'care-plan')
    ?.sections.filter(({ owners }) => owners.includes('iro'))
  return (
    <ul className="govuk-task-list review-parts">
      {own?.map(({ id: section, title, hint }) => {
        const { access, last } = sections.find((each) => each.id === section) ?? {}
        return (
          <li key={section} className="govuk-task-list__item govuk-task-list__item--with-link">
            <div className="govuk-task-list__name-and-hint">
              <AppLink
                className="govuk-link govuk-task-list__link"
                href={recordHref(id, `form/${routeToPath({ page: 'section', section })}`)}
              >
                {title}
              </AppLink>
              <div className="govuk-task-list__hint">
                {hint}
                {last !== undefined && `. Last written by ${writerOf(last)}`}
              </div>
            </div>
            <div className="govuk-task-list__status">{access === 'write' ? 'Yours to write' : 'To read'}</div>
          </li>
        )
      })}
    </ul>
  )
}

interface ChangesProps {
  readonly heads: readonly Head[]
  readonly since: string | undefined
  readonly id: string
}

/** What was saved since the last review, the newest first. */
function Changes({ heads, since = '', id }: ChangesProps): ReactElement {
  const later = heads.filter(({ at, version }) => version > 1 && at.slice(0, 10) > since)
  const before = (later[0]?.version ?? 1) - 1
  const newest = heads.at(-1)?.version ?? 1
  if (later.length === 0) return <p className="govuk-body">Nothing was saved since the last review.</p>
  return (
    <>
      <p className="govuk-body">
        {counted(later.length, 'save')} since then.{' '}
        <AppLink className="govuk-link" href={recordHref(id, `compare?from=${before}&to=${newest}`)}>
          All that changed, field by field
        </AppLink>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {[...later]
          .reverse()
          .slice(0, 10)
          .map((head) => (
            <li key={head.version}>
              {instantInWords(head.at)}, {writerOf(head)}: {changedIn(head)}
            </li>
          ))}
      </ul>
    </>
  )
}

/** What earlier revisions of the plan changed, as the child was told. */
function Revisions({ plan: { state } }: { readonly plan: CarePlanRecord }): ReactElement | null {
  const earlier = [...(state?.earlierRevisions ?? [])].reverse()
  if (earlier.length === 0 && state?.whatChanged === undefined) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          What each revision changed, as it was told to the child
        </span>
      </summary>
      <div className="govuk-details__text">
        <ul className="govuk-list govuk-list--spaced">
          {state?.whatChanged !== undefined && (
            <li>
              <strong>This one</strong>: {state.whatChanged}
            </li>
          )}
          {earlier.map(({ id, revision, on, whatChanged }) => (
            <li key={id}>
              <strong>
                Revision {revision}
                {on !== undefined && `, ${dayInWords(on)}`}
              </strong>
              : {whatChanged ?? 'not recorded'}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
