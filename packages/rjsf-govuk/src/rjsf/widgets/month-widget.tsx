import type { WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { DateBoxesOf } from './date-boxes-of.tsx'
import { dateKind } from './date-widget.tsx'

const month = dateKind({ unit: 'month' })

/** A month and its year in two boxes, kept as `2026-03`. What is not a month yet is kept as it was typed (`writeDate`). */
export function MonthWidget(props: WidgetProps): ReactElement {
  return <DateBoxesOf of={props} kind={month} />
}
