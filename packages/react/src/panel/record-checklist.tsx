import { type ReactElement, useMemo } from 'react'
import type { RecordFormState } from '../forms/use-record-form.ts'
import { placesInWords } from '../views/document/places-in-words.ts'
import { fieldWords } from '../views/shared/field-words.ts'
import type { CheckReport } from './check.ts'
import { ChecklistPanel, type ChecklistPanelProps } from './checklist-panel.tsx'

interface RecordChecklistProps<Value extends object>
  extends Omit<ChecklistPanelProps, 'checked' | 'whereIs'> {
  readonly state: Pick<RecordFormState<Value>, 'checked' | 'source' | 'store'>
}

/** The checklist beside a record that is being written: a finding says of which item of a list it speaks. */
export function RecordChecklist<Value extends object>({
  state: { checked, source, store },
  ...props
}: RecordChecklistProps<Value>): ReactElement {
  const { report } = checked
  const whereIs = useMemo(() => placesAt(report, { source, store }), [report, source, store])
  return <ChecklistPanel {...props} checked={checked} whereIs={whereIs} />
}

/** Where things are in the record as it is when a report has come: worked out once somebody looks, and never at a key. */
function placesAt<Value extends object>(
  _report: CheckReport | undefined,
  { source, store }: Pick<RecordFormState<Value>, 'source' | 'store'>,
): (path: string) => string {
  let places: ((path: string) => string) | undefined
  return (path) => {
    places ??= placesInWords(store.getValue(), fieldWords(source.schema))
    return places(path)
  }
}
