import type { WidgetProps } from '@rjsf/utils'
import { type ReactElement, useMemo } from 'react'
import {
  DATE_TIME_PARTS,
  dateTimeText,
  type OffsetAt,
  readDateTime,
  writeDateTime,
} from '../../dates/date-time-text.ts'
import { localOffset } from '../../dates/local-offset.ts'
import type { DateTimeText } from '../../dates/parts.ts'
import { type BoxesKind, DateBoxesOf } from './date-boxes-of.tsx'

/**
 * A date and a time in five boxes, kept as `2026-03-04T14:05:00Z`. The boxes show the time as it is written, in whatever offset,
 * and the offset stays. A new answer has the offset that the clock of the device has at that time, or that of
 * `ui:options: { offset: '+00:00' }`. What is not a date and a time yet is kept as it was typed (`writeDateTime`).
 */
export function DateTimeWidget(props: WidgetProps): ReactElement {
  const { offset } = props.options
  const kind = useMemo(() => kindWith(typeof offset === 'string' ? () => offset : localOffset), [offset])
  return <DateBoxesOf of={props} kind={kind} />
}

const kindWith = (offsetAt: OffsetAt): BoxesKind<DateTimeText> => ({
  parts: DATE_TIME_PARTS,
  fill: dateTimeText,
  read: readDateTime,
  write: (text) => writeDateTime(text, offsetAt),
  same: (a, b) => clock(a) === clock(b) && (a.rest === b.rest || a.rest === '' || b.rest === ''),
})

const clock = (text: DateTimeText): string | undefined => writeDateTime({ ...text, rest: '' }, () => '')
