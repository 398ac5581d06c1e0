import type { WidgetProps } from '@rjsf/utils'
import { ids } from '../../components/field/ids.ts'
import { controlOf } from '../control.ts'

/** What every box takes of a widget, as the attributes of an element. */
export interface BoxProps {
  readonly id: string
  readonly name: string
  readonly disabled: boolean
  readonly readOnly: boolean
  readonly invalid: boolean
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly autoFocus: boolean | undefined
  readonly autoComplete: string | undefined
  readonly placeholder: string | undefined
}

/**
 * The attributes of a box.
 *
 * @param described Ids of what the widget itself says about the box.
 */
export function boxProps(props: WidgetProps, ...described: readonly (string | false)[]): BoxProps {
  const { describedBy, invalid, autoFocus, ...control } = controlOf(props)
  return {
    ...control,
    invalid,
    'aria-describedby': ids(...described, describedBy),
    'aria-invalid': invalid || undefined,
    autoFocus: autoFocus || undefined,
    placeholder: props.placeholder || undefined,
  }
}

/** An option of a field that is text. */
export const textOption = (props: WidgetProps, ...names: readonly string[]): string | undefined =>
  names.map((name) => props.options[name]).find((value): value is string => typeof value === 'string')

/** An option of a field that is a number. */
export const numberOption = (props: WidgetProps, ...names: readonly string[]): number | undefined =>
  names.map((name) => props.options[name]).find((value): value is number => typeof value === 'number')

/** An option of a field that is yes or no. */
export function switchOption(props: WidgetProps, name: string): boolean | undefined {
  const value = props.options[name]
  return typeof value === 'boolean' ? value : undefined
}
