import { dayInWords } from '../shared/days.ts'
import type { FieldWords } from '../shared/field-words.ts'
import { namesOfOthers, type OtherRecords } from '../shared/other-records.ts'

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

/** Members that tell which of many an item is, the most telling first. */
const telling =
  'name personId agency kind domain category matter subject plan option scale question about to with who whose role trigger what'.split(
    ' ',
  )

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)

/** The longest text that a heading takes. */
const most = 60

/**
 * The heading over an item of a list: its number, which of them it is, and when that was: “Somebody in the child’s life 2: Ellie”,
 * “Assessment 3: The child’s needs, 3 March 2026”. A reader who leafs through is not left with numbers.
 *
 * @param words With the names of items, where the item may point at one.
 */
export function headOf(item: object, path: readonly string[], words: FieldWords): ItemHead {
  const members = item as Readonly<Record<string, unknown>>
  const day = [...days.filter((name) => name !== 'from'), 'from']
    .map((name) => ({ name, value: members[name] }))
    .find(({ value }) => isDay(value))
  // How something stands tells which it is where it stood so for a time, as a legal status did.
  const what = [...telling, ...(members.from === undefined ? [] : ['status'])]
    .flatMap((name) => {
      const value = members[name]
      if (typeof value !== 'string' || isDay(value)) return []
      return [{ name, text: words.valueOf([...path, name], value).trim() }]
    })
    .find(({ text }) => text !== '' && text.length <= most)
  const isNamed = what !== undefined && (members.name !== undefined || members.personId !== undefined)
  const when =
    day === undefined || (isNamed && day.name === 'from')
      ? undefined
      : words.valueOf([...path, day.name], day.value)
  const number = words.titleOf(path)
  return {
    text: [what === undefined ? number : `${number}: ${what.text}`, when].filter(Boolean).join(', '),
    says: [
      ...(what === undefined ? [] : [what.name]),
      ...(when !== undefined && day?.name === 'on' ? ['on'] : []),
    ],
  }
}

/** What stands over an item. */
export interface ItemHead {
  readonly text: string
  /** The members that are said in it: a day only where it is that of the item as such, and no beginning or end. */
  readonly says: readonly string[]
}

function nameOf(item: Readonly<Record<string, unknown>>, path: readonly string[], words: FieldWords): string {
  if (typeof item.name === 'string' && item.name !== '') return item.name
  const day = days.map((name) => item[name]).find((value) => typeof value === 'string')
  return typeof day === 'string' ? `${words.titleOf(path)}, ${dayInWords(day)}` : words.titleOf(path)
}

/** Whether a field holds the id of an item, as its schema tells. */
export const pointsAtItem = (words: FieldWords, path: readonly string[]): boolean =>
  words.schemaAt(path)?.pattern?.startsWith('^[A-Za-z0-9][A-Za-z0-9._:-]') ?? false

/** The words of a schema that tell names as well, where a field points at something by its id. */
export const withNames = (words: FieldWords, names: ReadonlyMap<string, string>): FieldWords => ({
  ...words,
  valueOf: (path, value) =>
    (typeof value === 'string' && pointsAtItem(words, path) ? names.get(value) : undefined) ??
    words.valueOf(path, value),
})

/** The words of a schema that tell the names of everything that a record has, and of the records beside it. */
export const namedWords = (words: FieldWords, record: object, others?: OtherRecords): FieldWords =>
  withNames(words, new Map([...namesOfOthers(others), ...namesOfItems(record, words)]))
