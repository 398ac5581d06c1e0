import { dayInWords } from '../shared/days.ts'
import type { FieldWords } from '../shared/field-words.ts'

/** Members that tell when an item was, the most telling first. */
const days = ['on', 'heldOn', 'completedOn', 'startedOn', 'madeOn', 'from', 'plannedFor']

/**
 * What each item of a record is called, by its id: a person by name, anything else by what it is and when it was:
 * “Assessment 2, 3 March 2026”. For fields that point at an item by its id.
 */
export function namesOfItems(record: object, words: FieldWords): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const walk = (value: unknown, path: readonly string[]) => {
    if (typeof value !== 'object' || value === null) return
    const item = value as Readonly<Record<string, unknown>>
    if (path.length > 1 && typeof item.id === 'string') names.set(item.id, nameOf(item, path, words))
    for (const [name, member] of Object.entries(item)) walk(member, [...path, name])
  }
  walk(record, [])
  return names
}

function nameOf(item: Readonly<Record<string, unknown>>, path: readonly string[], words: FieldWords): string {
  if (typeof item.name === 'string' && item.name !== '') return item.name
  const day = days.map((name) => item[name]).find((value) => typeof value === 'string')
  return typeof day === 'string' ? `${words.titleOf(path)}, ${dayInWords(day)}` : words.titleOf(path)
}

/** Whether a field holds the id of an item, as its schema tells. */
export const pointsAtItem = (words: FieldWords, path: readonly string[]): boolean =>
  words.schemaAt(path)?.pattern?.startsWith('^[A-Za-z0-9][A-Za-z0-9._:-]') ?? false

/** The words of a schema that tell the names of items as well, where a field points at one. */
export const withNames = (words: FieldWords, names: ReadonlyMap<string, string>): FieldWords => ({
  ...words,
  valueOf: (path, value) =>
    (typeof value === 'string' && pointsAtItem(words, path) ? names.get(value) : undefined) ??
    words.valueOf(path, value),
})
