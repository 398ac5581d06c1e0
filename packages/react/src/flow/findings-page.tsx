import { asQuestions, byWeight } from '@open-care-plan/model/questions'
import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useMemo } from 'react'
import type { FormSource } from '../forms/form-source.ts'
import type { SectionState } from '../forms/section-states.ts'
import type { CheckResult } from '../panel/check-runner.ts'
import { FindingItem } from '../panel/finding-item.tsx'
import type { RecordStore } from '../record/record-store.ts'
import { useRecordStore } from '../record/use-record-store.ts'
import type { FormStrings } from '../strings/strings.ts'
import { placesInWords } from '../views/document/places-in-words.ts'
import { fieldWords } from '../views/shared/field-words.ts'
import { findingsOfSection } from './section-status.ts'

export interface FindingsPageProps<Value extends object> {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  readonly sections: readonly SectionState[]
  readonly checked: CheckResult
  readonly onGoTo: (path: string, section: string) => void
  readonly onTasks: () => void
  readonly strings: FormStrings
}

/** What every rule asks for, under the section that it speaks to, what binds most first. */
export function FindingsPage<Value extends object>(props: FindingsPageProps<Value>): ReactElement {
  const { source, store, sections, checked, onGoTo, onTasks, strings } = props
  const { value } = useRecordStore(store)
  const whereIs = useMemo(() => placesInWords(value, fieldWords(source.schema)), [value, source])
  const open = (checked.report?.findings ?? []).filter(
    ({ outcome, ruleId }) =>
      (outcome === 'fail' || outcome === 'needsReview') && !ruleId.startsWith('legal-checklist/'),
  )
  const groups = sections
    .map(({ section }) => ({
      section,
      questions: asQuestions([...findingsOfSection(section, open)].sort(byWeight)),
    }))
    .filter(({ questions }) => questions.length > 0)
  return (
    <>
      {checked.report !== undefined && groups.length === 0 && (
        <p className="govuk-body">{strings.noFindings}</p>
      )}
      {checked.report === undefined && <p className="govuk-body">{strings.checklist.waiting}</p>}
      {groups.map(({ section, questions }) => (
        <section key={section.id}>
          <h2 className="govuk-heading-m">{section.title}</h2>
          <ul className="findings-page__list">
            {questions.map((question) => (
              <FindingItem
                key={question.finding.fingerprint}
                question={question}
                where={whereIs(question.finding.path)}
                onGoTo={() => onGoTo(question.finding.path, section.id)}
                strings={strings}
              />
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
