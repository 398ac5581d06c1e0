import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { dateText, writeDate } from '../../dates/date-text.ts'
import type { DateText } from '../../dates/parts.ts'
import { type DateOptions, datePartsOf, readDate } from '../../dates/read-date.ts'
import { type BoxesKind, DateBoxesOf } from './date-boxes-of.tsx'

/** Boxes of a date of one kind. */
export const dateKind = (options: DateOptions): BoxesKind<DateText> => ({
  parts: datePartsOf(options),
  fill: (value) => dateText(value, options),
  read: (text) => readDate(text, options),
  write: (text) => writeDate(text, options),
  same: (a, b) => writeDate(a, options) === writeDate(b, options),
})

const whole = dateKind({})
const partial = dateKind({ partial: true })

/**
 * A date in three boxes, kept as `2026-03-04`. With `ui:options: { partial: true }` a month and year, or a year, are an answer
 * too, kept as `2026-03` or `2026`. What is not a date yet is kept as it was typed (`writeDate`). Text with that option and
 * without `ui:widget` is drawn here as well (`partMayBeKnown`).
 */
export function DateWidget(props: WidgetProps): ReactElement {
  return <DateBoxesOf of={props} kind={props.options.partial === true ? partial : whole} />
}
