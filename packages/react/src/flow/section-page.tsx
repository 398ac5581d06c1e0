import { Button, flushDrafts } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useMemo, useRef, useState } from 'react'
import { focusPath } from '../forms/focus-path.ts'
import type { FormSource } from '../forms/form-source.ts'
import { SectionPageForm, type SectionPageFormProps } from '../forms/section-page-form.tsx'
import { LaterPage } from '../later/later-page.tsx'
import type { RecordStore } from '../record/record-store.ts'
import type { FirstStrings } from '../strings/strings.ts'

export interface SectionPageProps<Value extends object>
  extends Pick<
    SectionPageFormProps<Value>,
    'section' | 'widgets' | 'templates' | 'headingLevel' | 'otherRecords'
  > {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  /** Somebody else writes it: it is shown to be read. */
  readonly isOwn: boolean
  /** Whether somebody may write here now: the record is not open for writing in another tab. */
  readonly canWrite?: boolean | undefined
  /** The question to go to: a JSON Pointer. Gone to at first, and each time that another object is given. */
  readonly focusOn?: { readonly field: string } | undefined
  readonly onNext: () => void
  readonly onTasks: () => void
  /** Words of a host’s own are all of `FormStrings`. */
  readonly strings: FirstStrings
  readonly themeStrings?: SectionPageFormProps<Value>['strings']
}

/** One section: its questions, or what others wrote in it. Nothing that is wrong keeps anybody here. */
export function SectionPage<Value extends object>(props: SectionPageProps<Value>): ReactElement {
  const { source, store, section, isOwn, canWrite = true, focusOn, onNext, onTasks, ...others } = props
  const { strings, themeStrings, ...form } = others
  const [isWrong, setWrong] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const goal = useMemo(
    () => focusOn && { path: focusPath(store.getValue(), focusOn.field) },
    [focusOn, store],
  )
  if (!isOwn || !canWrite) {
    return (
      <LaterPage strings={strings}>
        {({ ReadSection, wholeStrings }) => <ReadSection {...props} strings={wholeStrings(strings)} />}
      </LaterPage>
    )
  }
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
        focusOn={goal}
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
