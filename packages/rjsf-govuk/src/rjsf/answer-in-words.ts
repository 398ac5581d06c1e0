import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { typedDate } from '../dates/date-text.ts'
import { partMayBeKnown } from '../dates/part-may-be-known.ts'
import { dayInWords, monthInWords } from '../strings/day-in-words.ts'
import { numberInWords } from '../strings/number-in-words.ts'
import type { Strings } from '../strings/strings.ts'
import { uiOption } from '../visibility/ui-tree.ts'

/** An answer as it is read on a page: the words of a choice, a date in full. Empty where there is none. */
export function answerInWords(
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
  value: unknown,
  strings: Strings,
): string {
  if (value === undefined || value === null || value === '') return ''
  const chosen = choiceInWords(schema, uiSchema, value)
  if (chosen !== undefined) return chosen
  if (typeof value === 'boolean') return value ? strings.yes : strings.no
  if (typeof value === 'number') return numberInWords(value, strings.lang)
  if (typeof value === 'string') return textInWords(schema, uiSchema, value, strings)
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  const below =
    Array.isArray(value) && typeof schema.items === 'object' && !Array.isArray(schema.items)
      ? schema.items
      : {}
  return parts
    .map((part) => answerInWords(below, uiSchema?.items as UiSchema | undefined, part, strings))
    .filter((words) => words !== '')
    .join(', ')
}

function choiceInWords(
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
  value: unknown,
): string | undefined {
  const among = schema.oneOf ?? schema.anyOf
  const found = among?.find((each) => typeof each === 'object' && each.const === value)
  if (typeof found === 'object' && found.title !== undefined) return found.title
  const names = uiOption(uiSchema, 'enumNames')
  const position = schema.enum?.indexOf(value as never) ?? -1
  if (position < 0 || typeof names !== 'object' || names === null) return undefined
  const name: unknown = Array.isArray(names)
    ? names[position]
    : (names as Record<string, unknown>)[String(value)]
  return typeof name === 'string' ? name : undefined
}

function textInWords(
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
  value: string,
  { lang }: Strings,
): string {
  const widget = uiOption(uiSchema, 'widget')
  const isDate =
    schema.format === 'date' ||
    widget === 'date' ||
    widget === 'month' ||
    partMayBeKnown(schema, uiSchema) ||
    isOfDays(schema.pattern)
  if (isDate) {
    const words = monthInWords(dayInWords(value, lang), lang)
    return words === value ? typedDate(value) : words
  }
  if (schema.format === 'data-url') return decodeURIComponent(/;name=([^;,]*)/u.exec(value)?.[1] ?? '')
  return value
}

/** Whether a pattern is one of dates, or of parts of them: it knows in which years there is a 29 February. */
const isOfDays = (pattern = ''): boolean =>
  pattern !== '' && RegExp(pattern, 'u').test('2024-02-29') && !RegExp(pattern, 'u').test('2023-02-29')
