import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useMemo } from 'react'
import type { FormSource } from '../forms/form-source.ts'
import type { SectionState } from '../forms/use-record-form.ts'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'
import { useRecordStore } from '../record/use-record-store.ts'
import type { FormStrings } from '../strings/strings.ts'
import { namesOfItems } from '../views/document/names-of-items.ts'
import { isNothing, RecordPart } from '../views/document/record-part.tsx'
import { fieldWords } from '../views/shared/field-words.ts'
import { hiddenAnswers } from './hidden-answers.ts'

export interface CheckAnswersPageProps<Value extends object> {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  readonly sections: readonly SectionState[]
  /** Leads to a section; `field` is a JSON Pointer to the question. */
  readonly onChange: (section: string, field?: string) => void
  readonly onTasks: () => void
  readonly onSubmit?: (() => void) | undefined
  readonly strings: FormStrings
}

/** Every answer to read, section by section, and those that are kept but no longer asked for. */
export function CheckAnswersPage<Value extends object>(props: CheckAnswersPageProps<Value>): ReactElement {
  const { source, store, sections, onChange, onTasks, onSubmit, strings } = props
  const { value } = useRecordStore(store)
  const words = useMemo(() => fieldWords(source.schema), [source])
  const setting = useMemo(() => ({ words, names: namesOfItems(value, words) }), [value, words])
  const kept = useMemo(() => hiddenAnswers(source.ui, value), [source, value])
  return (
    <>
      <p className="govuk-body">{strings.checkHint}</p>
      {sections.map(({ section, isOwn }) => {
        const part = partOf(value, section.members)
        return (
          <section key={section.id} className="check-answers__section">
            <div className="check-answers__head">
              <h2 className="govuk-heading-m">{section.title}</h2>
              {isOwn && (
                <Button type="button" variant="secondary" onClick={() => onChange(section.id)}>
                  {strings.change}
                  <span className="govuk-visually-hidden"> {section.title}</span>
                </Button>
              )}
            </div>
            {isNothing(part) ? (
              <p className="govuk-body">{strings.notAnswered}</p>
            ) : (
              <RecordPart
                value={part}
                path={[]}
                ui={source.ui}
                setting={setting}
                level={3}
                titled={false}
                isAsked={(path) => !kept.some((answer) => answer.path.join('/') === path.join('/'))}
              />
            )}
          </section>
        )
      })}
      {kept.length > 0 && (
        <section className="check-answers__kept">
          <h2 className="govuk-heading-m">{strings.hiddenAnswers}</h2>
          <p className="govuk-body">{strings.hiddenAnswersHint}</p>
          <ul className="govuk-list">
            {kept.map(({ place, path, value: answer }) => (
              <li key={place}>
                <strong>{words.trail(path).join(' › ')}</strong>
                <RecordPart
                  value={typeof answer === 'object' ? answer : { [path.at(-1) ?? '']: answer }}
                  path={typeof answer === 'object' ? path : path.slice(0, -1)}
                  ui={undefined}
                  setting={setting}
                  level={3}
                  titled={false}
                />
                <Button type="button" variant="secondary" onClick={() => store.set(place, undefined)}>
                  {strings.clearAnswer}
                  <span className="govuk-visually-hidden"> {words.titleOf(path)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="govuk-button-group">
        {onSubmit !== undefined && (
          <Button type="button" preventDoubleClick onClick={onSubmit}>
            {strings.submit}
          </Button>
        )}
        <Button type="button" variant="secondary" onClick={onTasks}>
          {strings.toTasks}
        </Button>
      </div>
    </>
  )
}
