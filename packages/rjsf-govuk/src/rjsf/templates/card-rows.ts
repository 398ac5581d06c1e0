import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { numberInWords } from '../../strings/number-in-words.ts'
import type { Strings } from '../../strings/strings.ts'
import { holds } from '../../visibility/condition.ts'
import { conditionOf } from '../../visibility/is-visible.ts'
import { uiBelow, uiOption } from '../../visibility/ui-tree.ts'
import { answerInWords } from '../answer-in-words.ts'
import { labelOf } from '../label-of.ts'
import type { CardOfItem } from '../list-context.tsx'

/** A card shows this many answers at most, and says how many there are besides. */
export const mostRows = 6

/** An answer that names its item is not longer than this. */
const longestName = 60

export interface CardRow {
  readonly key: string
  readonly value: string
}

interface Item {
  readonly schema: RJSFSchema
  readonly uiSchema: UiSchema | undefined
  readonly data: unknown
  readonly card: CardOfItem
  readonly strings: Strings
  /** Words of the host for an answer that says nothing to a reader, as an id does. */
  readonly inWords?: ((uiSchema: UiSchema | undefined, value: unknown) => string | undefined) | undefined
  readonly retrieve: (schema: RJSFSchema) => RJSFSchema
  /** The UI schema of a field with what `ui:definitions` have for the schema that it refers to. */
  readonly uiOf: (schema: RJSFSchema, uiSchema: UiSchema | undefined) => UiSchema | undefined
}

/**
 * What the card of an item says: the answers that are there, in words and in the order of the form, and what names the item.
 * Of a list inside it the number of its items is said; a part inside it, and what nobody sees, is left out.
 */
export function cardRows(item: Item): { readonly name: string; readonly rows: readonly CardRow[] } {
  const { schema, uiSchema, data, card, strings } = item
  if (!schema.properties) {
    const value = answerInWords(schema, uiSchema, data, strings)
    const key = labelOf(schema, uiSchema, []) || strings.answer
    return { name: '', rows: value === '' ? [] : [{ key, value }] }
  }
  const called = card.title === undefined ? '' : (rowOf(card.title, item)?.value ?? '')
  const name = called.length > longestName || called.includes('\n') ? '' : called
  const rows = namesOf(item)
    .filter((each) => name === '' || each !== card.title)
    .map((each) => rowOf(each, item))
    .filter((row) => row !== undefined)
  return { name, rows }
}

/** The answers that are shown: those that are chosen, or all in the order of the page. */
function namesOf({ schema, uiSchema, card }: Item): readonly string[] {
  const all = Object.keys(schema.properties ?? {})
  if (card.rows) return card.rows.filter((name) => all.includes(name))
  const order: unknown = uiOption(uiSchema, 'order')
  const rank = (name: string) => {
    const at = Array.isArray(order) ? order.indexOf(name) : -1
    return at < 0 ? all.length : at
  }
  return [...all].sort((one, other) => rank(one) - rank(other))
}

function rowOf(
  name: string,
  { schema, uiSchema, data, strings, inWords, retrieve, uiOf }: Item,
): CardRow | undefined {
  const property = schema.properties?.[name]
  const asked: RJSFSchema = typeof property === 'object' ? property : {}
  const below = uiOf(asked, uiBelow(uiSchema, name) as UiSchema | undefined)
  const value = (data as Readonly<Record<string, unknown>> | undefined)?.[name]
  if (['hidden', 'password'].includes(String(uiOption(below, 'widget')))) return undefined
  // An answer that is kept and not asked for now is not read either.
  const condition = conditionOf(below)
  if (condition !== undefined && !holds(condition, data)) return undefined
  const read = retrieve(asked)
  const key = labelOf(read, below, [name])
  const words = isPart(value)
    ? Array.isArray(value)
      ? numberInWords(value.length, strings.lang)
      : ''
    : (inWords?.(below, value) ?? answerInWords(read, below, value, strings))
  return words === '' ? undefined : { key, value: words }
}

/** An object, or a list of objects or lists. */
const isPart = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (!Array.isArray(value) || value.some((each) => typeof each === 'object' && each !== null))
