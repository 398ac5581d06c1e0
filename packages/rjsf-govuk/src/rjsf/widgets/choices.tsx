import type { EnumOptionsType, WidgetProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import type { CheckboxItem } from '../../components/checkboxes.tsx'
import type { Choice } from '../../components/choices/items.ts'
import type { Strings } from '../../strings/strings.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { EndReveal, revealKey, useRevealed } from '../reveal.tsx'
import { sameValue } from '../same-value.ts'

/** The answers of a question: what the form keeps of each, and what is drawn. An item’s value is the place of its option. */
export interface Choices {
  readonly options: readonly EnumOptionsType[]
  readonly items: readonly Choice<CheckboxItem>[]
  readonly reveals: boolean
}

/**
 * Reads the answers of a question. `ui:options` may hold, beside what rjsf reads, `enumHints` (by value, or in the order of
 * `enum`; else the `description` of each of `oneOf`), `divider` (true, or a word) before the last answer, and `exclusive`: the
 * answer or answers that go with no other.
 */
export function useChoices(props: WidgetProps, given?: readonly EnumOptionsType[]): Choices {
  const strings = useStrings()
  const revealed = useRevealed()
  const options = given ?? optionsOf(props, strings)
  const { enumDisabled, exclusive } = props.options
  const items: Choice<CheckboxItem>[] = options.flatMap((option, place) => {
    const disabled = Array.isArray(enumDisabled) && isAmong(enumDisabled, option.value)
    // A retired answer is shown where it was given, and to nobody else.
    if (disabled && option.schema?.deprecated === true && !isAmong(asList(props.value), option.value))
      return []
    const conditional = revealed.get(revealKey(option.value))
    const item: Choice<CheckboxItem> = {
      value: String(place),
      label: option.label,
      hint: hintOf(props, option, place),
      disabled,
      behaviour: isAmong(asList(exclusive), option.value) ? 'exclusive' : undefined,
      conditional: conditional === undefined ? undefined : <EndReveal>{conditional}</EndReveal>,
    }
    return [item]
  })
  const divider = dividerOf(props, strings)
  if (divider !== undefined && items.length > 1) items.splice(-1, 0, { divider })
  return {
    options,
    items,
    reveals: options.some(({ value }) => revealed.has(revealKey(value))),
  }
}

/** The answers that rjsf found in the schema. Those of a yes-or-no question without words of its own have ours. */
function optionsOf({ schema, uiSchema, options }: WidgetProps, strings: Strings): readonly EnumOptionsType[] {
  const isBoolean =
    schema.type === 'boolean' || (Array.isArray(schema.type) && schema.type.includes('boolean'))
  const names = uiSchema?.['ui:enumNames'] ?? uiSchema?.['ui:options']?.enumNames
  if (!isBoolean || schema.oneOf !== undefined || names !== undefined) return options.enumOptions ?? []
  const given = options.enumOptions ?? [true, false].map((value) => ({ value, label: '' }))
  return given.map((option) =>
    typeof option.value === 'boolean'
      ? { ...option, label: option.value ? strings.yes : strings.no }
      : option,
  )
}

function hintOf({ schema, options }: WidgetProps, option: EnumOptionsType, place: number): ReactNode {
  const hints = options.enumHints as readonly ReactNode[] | Readonly<Record<string, ReactNode>> | undefined
  if (Array.isArray(hints)) {
    const declared = schema.enum?.findIndex((value) => sameValue(value, option.value)) ?? -1
    return hints[declared === -1 ? place : declared]
  }
  const key = String(option.value)
  if (hints && Object.hasOwn(hints, key)) return (hints as Readonly<Record<string, ReactNode>>)[key]
  const { description } = option.schema ?? {}
  // Some schemas describe an answer by its own words.
  return description === option.label ? undefined : description
}

function dividerOf({ options }: WidgetProps, strings: Strings): ReactNode {
  if (options.divider === true) return strings.or
  return options.divider === false ? undefined : (options.divider as ReactNode)
}

/** Whether a value is one of several. */
export const isAmong = (values: readonly unknown[], value: unknown): boolean =>
  values.some((each) => sameValue(each, value))

/** A list as it is, anything else as the only one of a list, and nothing as an empty list. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
