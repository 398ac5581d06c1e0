import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { Input } from '../../components/text-input.tsx'
import { dateText, writeDate } from '../../dates/date-text.ts'
import { PAUSE } from '../../drafts/handover.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { controlOf } from '../control.ts'
import { useMeant } from '../field-path.ts'
import { textOf } from './date-boxes-of.tsx'

const unit = { unit: 'year' } as const
const boxOf = (value: unknown): string => dateText(textOf(value), unit).year
const keep = (year: string): string | undefined => writeDate({ day: '', month: '', year }, unit)
const same = (a: string, b: string): boolean => keep(a) === keep(b)

/** A year in one box, kept as `2026`: a number where the schema asks for one. What is not a year is kept as it was typed. */
export function YearWidget(props: WidgetProps): ReactElement {
  const { id, value, schema, options, onChange, onFocus, onBlur } = props
  const { invalid, describedBy, ...control } = controlOf(props)
  const isNumber = asTypes(schema.type).some((type) => type === 'integer' || type === 'number')
  const write = (typed: string): unknown => {
    const kept = keep(typed)
    if (kept === undefined) return options.emptyValue
    return isNumber && /^\d{4}$/.test(kept) ? Number(kept) : kept
  }
  const draft = useDraft(boxOf(value), (typed) => onChange(write(typed)), PAUSE, same, useMeant(id, write))
  return (
    <Input
      {...control}
      inputRef={draft.ref}
      width={4}
      inputMode="numeric"
      value={draft.value}
      invalid={invalid}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={({ target }) => draft.set(target.value)}
      onFocus={() => onFocus(id, value)}
      onBlur={() => {
        draft.flush()
        onBlur(id, write(draft.value))
      }}
    />
  )
}

const asTypes = (type: unknown): readonly unknown[] => (Array.isArray(type) ? type : [type])
