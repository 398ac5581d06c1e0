import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import type { Part, Reading } from '../../dates/parts.ts'
import { controlOf } from '../control.ts'

interface Marks {
  /** Messages of the field when the boxes were marked. */
  readonly said: string
  readonly parts: readonly Part[] | undefined
}

/**
 * The boxes to mark as wrong: those that are missing or cannot be, and all of them where the date is one and the form does not
 * take it. A box that was wrong stays marked until the form has been checked again: correcting it marks no others.
 */
export function useMarks(props: WidgetProps, read: () => Reading): boolean | readonly Part[] {
  const { invalid } = controlOf(props)
  const said = invalid ? (props.rawErrors ?? []).join('\n') : ''
  const reading = invalid ? read() : undefined
  const now = reading?.kind === 'unread' ? [...reading.missing, ...reading.wrong] : undefined
  const [last, setLast] = useState<Marks>({ said: '', parts: undefined })
  const parts = now ?? (last.said === said ? last.parts : undefined)
  if (last.said !== said || last.parts?.join() !== parts?.join()) setLast({ said, parts })
  return invalid && (parts ?? true)
}
