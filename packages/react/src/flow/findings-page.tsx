import { Button } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import type { SectionState } from '../forms/section-states.ts'
import type { CheckResult } from '../panel/check-runner.ts'
import { FindingNote } from '../panel/finding-note.tsx'
import type { FormStrings } from '../strings/strings.ts'
import { findingsOfSection } from './section-status.ts'

export interface FindingsPageProps {
  readonly sections: readonly SectionState[]
  readonly checked: CheckResult
  readonly onGoTo: (path: string, section: string) => void
  readonly onTasks: () => void
  readonly strings: FormStrings
}

/** What every rule asks for, under the section that it speaks to, what binds most first. */
export function FindingsPage({
  sections,
  checked,
  onGoTo,
  onTasks,
  strings,
}: FindingsPageProps): ReactElement {
  const open = (checked.report?.findings ?? []).filter(
    ({ outcome, ruleId }) =>
      (outcome === 'fail' || outcome === 'needsReview') && !ruleId.startsWith('legal-checklist/'),
  )
  const groups = sections
    .map(({ section }) => ({ section, findings: [...findingsOfSection(section, open)].sort(byWeight) }))
    .filter(({ findings }) => findings.length > 0)
  return (
    <>
      {checked.report !== undefined && groups.length === 0 && (
        <p className="govuk-body">{strings.noFindings}</p>
      )}
      {checked.report === undefined && <p className="govuk-body">{strings.checklist.waiting}</p>}
      {groups.map(({ section, findings }) => (
        <section key={section.id}>
          <h2 className="govuk-heading-m">{section.title}</h2>
          <ul className="findings-page__list">
            {findings.map((finding) => (
              <li key={finding.fingerprint}>
                <FindingNote finding={finding} strings={strings} />
                <button
                  type="button"
                  className="checklist-panel__go"
                  onClick={() => onGoTo(finding.path, section.id)}
                >
                  {strings.checklist.goTo}
                  <span className="govuk-visually-hidden">: {finding.message}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button type="button" variant="secondary" onClick={onTasks}>
        {strings.toTasks}
      </Button>
    </>
  )
}

type Weighed = Pick<Parameters<typeof findingsOfSection>[1][number], 'outcome' | 'force'>

const forces = ['must', 'should', 'practice', 'local']

/** What fails before what a person has to look at, law before guidance. */
const byWeight = (one: Weighed, other: Weighed): number =>
  Number(other.outcome === 'fail') - Number(one.outcome === 'fail') ||
  forces.indexOf(one.force) - forces.indexOf(other.force)
