import type { EnumOptionsType, WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { RadioGroup } from './radio-group.tsx'

/** More marks than this are not chosen from, but typed. */
const MOST = 21

/**
 * A mark on a scale, as radios with its numbers: from `minimum` (1) to `maximum` (or `ui:options: { stars }`, or 5). A scale of
 * more than 21 marks is a box for a number.
 */
export function RatingWidget(props: WidgetProps): ReactElement {
  const options = props.options.enumOptions ?? marksOf(props)
  const { UpDownWidget } = props.registry.widgets
  if (options === undefined && UpDownWidget) return <UpDownWidget {...props} />
  return <RadioGroup of={props} options={options ?? []} />
}

function marksOf({ schema, options }: WidgetProps): readonly EnumOptionsType[] | undefined {
  const { minimum = 1, maximum = typeof options.stars === 'number' ? options.stars : 5 } = schema
  const step = schema.multipleOf ?? 1
  const count = Math.floor((maximum - minimum) / step) + 1
  if (!(count <= MOST)) return undefined
  return Array.from({ length: Math.max(count, 0) }, (_, place) => {
    const value = minimum + place * step
    return { value, label: String(value) }
  })
}
