import { Button, flushDrafts } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useRef, useState } from 'react'
import type { FormSource } from '../forms/form-source.ts'
import { SectionPageForm, type SectionPageFormProps } from '../forms/section-page-form.tsx'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'
import type { FormStrings } from '../strings/strings.ts'
import { RecordPart } from '../views/document/record-part.tsx'
import { fieldWords } from '../views/shared/field-words.ts'

export interface SectionPageProps<Value extends object>
  extends Pick<SectionPageFormProps<Value>, 'section' | 'widgets' | 'templates' | 'headingLevel'> {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  /** Somebody else writes it: it is shown to be read. */
  readonly isOwn: boolean
  /** JSON Pointer to the question that takes the focus. */
  readonly field?: string | undefined
  readonly onNext: () => void
  readonly onTasks: () => void
  readonly strings: FormStrings
  readonly themeStrings?: SectionPageFormProps<Value>['strings']
}

/** One section: its questions, or what others wrote in it. Nothing that is wrong keeps anybody here. */
export function SectionPage<Value extends object>(props: SectionPageProps<Value>): ReactElement {
  const { source, store, section, isOwn, field, onNext, onTasks, strings, themeStrings, ...form } = props
  const [isWrong, setWrong] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  if (!isOwn) return <ReadSection {...props} />
  const leave = (go: () => void) => () => {
    flushDrafts(box.current)
    go()
  }
  return (
    <div ref={box}>
      <SectionPageForm
        {...form}
        source={source}
        store={store}
        section={section}
        strings={themeStrings}
        onDone={onNext}
        onWrong={() => setWrong(true)}
      >
        <div className="govuk-button-group">
          <Button type="submit">{strings.saveAndContinue}</Button>
          <Button type="button" variant="secondary" onClick={leave(onTasks)}>
            {strings.saveAndReturn}
          </Button>
          {isWrong && (
            <Button type="button" variant="secondary" onClick={leave(onNext)}>
              {strings.goOnAnyway}
            </Button>
          )}
        </div>
      </SectionPageForm>
    </div>
  )
}

function ReadSection<Value extends object>(props: SectionPageProps<Value>): ReactElement {
  const { source, store, section, onTasks, strings } = props
  const part = partOf(store.getValue(), section.members)
  const isEmpty = Object.keys(part).length === 0
  return (
    <>
      <p className="govuk-inset-text">{strings.readOnly}</p>
      {isEmpty ? (
        <p className="govuk-body">{strings.nothingHere}</p>
      ) : (
        <RecordPart
          value={part}
          path={[]}
          ui={source.ui}
          setting={{ words: fieldWords(source.schema), names: new Map() }}
          level={3}
          titled={false}
        />
      )}
      <Button type="button" variant="secondary" onClick={onTasks}>
        {strings.toTasks}
      </Button>
    </>
  )
}
