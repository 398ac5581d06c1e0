import fc from 'fast-check'
import { getAt, idOf, type Place } from '../src/record/place.ts'
import { putAt } from '../src/record/put-at.ts'

/** A small record with all that a plan has: texts, parts, lists of items in lists of items, lists of values. */
export interface Sample {
  readonly id: string
  readonly name?: string
  readonly health?: { readonly note?: string; readonly asked?: boolean }
  readonly tags?: readonly string[]
  readonly needs?: readonly Need[]
}

interface Need {
  readonly id: string
  readonly text?: string
  readonly outcomes?: readonly { readonly id: string; readonly text?: string }[]
}

export const sample: Sample = {
  id: 'plan-1',
  name: 'Sam',
  health: { note: 'Asthma' },
  tags: ['football', 'drawing'],
  needs: [
    { id: 'n1', text: 'Sleep', outcomes: [{ id: 'o1', text: 'Sleeps eight hours' }, { id: 'o2' }] },
    { id: 'n2', text: 'School' },
    { id: 'n3', text: 'Friends' },
  ],
}

/** One thing that a person does to a record. `at` picks one of the places that there are. */
export interface Edit {
  readonly kind: 'text' | 'clear' | 'add' | 'remove' | 'move' | 'tag' | 'untag'
  readonly at: number
  readonly to: number
}

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('text', 'text', 'text', 'clear', 'add', 'remove', 'move', 'tag', 'untag'),
  at: fc.nat(30),
  to: fc.nat(30),
})

const textPlaces = (record: Sample): Place[] => [
  '/name',
  '/health/note',
  ...(record.needs ?? []).flatMap(({ id, outcomes = [] }) => [
    `/needs/@${id}/text`,
    ...outcomes.map((outcome) => `/needs/@${id}/outcomes/@${outcome.id}/text`),
  ]),
]

const lists = (record: Sample): Place[] => [
  '/needs',
  ...(record.needs ?? []).map(({ id }) => `/needs/@${id}/outcomes`),
]

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length]

/** A record after an edit. Every text and id that it writes is `word`, which no other edit writes. */
export function edited(record: Sample, { kind, at, to }: Edit, word: string): Sample {
  const text = pick(textPlaces(record), at) ?? '/name'
  const listPlace = pick(lists(record), at) ?? '/needs'
  const list = (getAt(record, listPlace) ?? []) as readonly { readonly id: string }[]
  const item = pick(list, to)
  const tags = record.tags ?? []
  switch (kind) {
    case 'text':
      return putAt(record, text, word)
    case 'clear':
      return putAt(record, text, undefined)
    case 'add':
      return putAt(record, listPlace, list.toSpliced(to % (list.length + 1), 0, { id: word }))
    case 'remove':
      return item === undefined ? record : putAt(record, `${listPlace}/@${item.id}`, undefined)
    case 'move':
      if (item === undefined) return record
      return putAt(
        record,
        listPlace,
        list.filter((each) => each !== item).toSpliced(at % list.length, 0, item),
      )
    case 'tag':
      return putAt(record, '/tags', tags.toSpliced(to % (tags.length + 1), 0, word))
    case 'untag':
      return putAt(
        record,
        '/tags',
        tags.filter((_, index) => index !== to % tags.length),
      )
  }
}

/** A record after edits, the words of which begin with a prefix. */
export const editedBy = (record: Sample, edits: readonly Edit[], prefix: string): Sample =>
  edits.reduce((next, edit, index) => edited(next, edit, `${prefix}${index}-word`), record)

/** Every text in a value, of all its members and items. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

export const idsOf = (list: readonly unknown[] | undefined): (string | undefined)[] => (list ?? []).map(idOf)
