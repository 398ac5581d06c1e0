import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { Input } from '../../components/text-input.tsx'
import { timeText, writeTime } from '../../dates/time-text.ts'
import { PAUSE } from '../../drafts/handover.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { controlOf } from '../control.ts'
import { useMeant } from '../field-path.ts'
import { textOf } from './date-boxes-of.tsx'

const same = (a: string, b: string): boolean => writeTime(a) === writeTime(b)

/**
 * A time in one box, as people write it (`readTime`). It is kept as `14:05:00` where the schema says `format: time`, and else as
 * `14:05`. What is not a time is kept as it was typed.
 */
export function TimeWidget(props: WidgetProps): ReactElement {
  const { id, value, schema, options, onChange, onFocus, onBlur } = props
  const { invalid, describedBy, ...control } = controlOf(props)
  const seconds = schema.format === 'time' || schema.format === 'iso-time'
  const write = (typed: string): string | undefined => writeTime(typed, { seconds }) ?? options.emptyValue
  const draft = useDraft(
    timeText(textOf(value)),
    (typed) => onChange(write(typed)),
    PAUSE,
    same,
    useMeant(id, write),
  )
  return (
    <Input
      {...control}
      inputRef={draft.ref}
      width={10}
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
