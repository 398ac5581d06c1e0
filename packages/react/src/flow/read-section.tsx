import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useMemo } from 'react'
import { useSameValue } from '../forms/use-stable.ts'
import { partOf } from '../record/section-value.ts'
import { useRecordStore } from '../record/use-record-store.ts'
import type { FormStrings } from '../strings/strings.ts'
import { namedWords } from '../views/document/names-of-items.ts'
import { isNothing, RecordPart } from '../views/document/record-part.tsx'
import { fieldWords } from '../views/shared/field-words.ts'
import { partToRead } from './part-to-read.ts'
import type { SectionPageProps } from './section-page.tsx'
import { isShown } from './shown-answers.ts'

export interface ReadSectionProps<Value extends object>
  extends Pick<
    SectionPageProps<Value>,
    'source' | 'store' | 'section' | 'isOwn' | 'onTasks' | 'headingLevel' | 'otherRecords'
  > {
  readonly strings: FormStrings
}

/** A section that others write, or that is open for writing in another tab: to be read. */
export function ReadSection<Value extends object>(props: ReadSectionProps<Value>): ReactElement {
  const { source, store, section, isOwn, onTasks, strings, headingLevel = 2, otherRecords } = props
  const { value } = useRecordStore(store)
  const part = partOf(value, section.members)
  const plain = useMemo(() => fieldWords(source.schema), [source])
  const others = useSameValue(otherRecords)
  const words = useMemo(() => namedWords(plain, value, others), [plain, value, others])
  const isEmpty = isNothing(part)
  return (
    <>
      <p className="govuk-inset-text">{isOwn ? strings.tabs.readOnly : strings.readOnly}</p>
      {isEmpty ? (
        <p className="govuk-body">{strings.nothingHere}</p>
      ) : (
        <RecordPart
          {...partToRead(part, source.ui)}
          words={words}
          level={headingLevel}
          titled={false}
          isAsked={isShown}
        />
      )}
      <Button type="button" variant="secondary" onClick={onTasks}>
        {strings.toTasks}
      </Button>
    </>
  )
}
