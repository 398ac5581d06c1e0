import type { KindShape, MapShape, ObjectShape, Shape } from './shape.ts'
import { amount, count, day, flag, id, nameOf, words } from './words.ts'

/** Fields of an authority's own, by name. */
export const fieldsShape = (description: string): MapShape => ({
  shape: 'map',
  ...nameOf('a field of your own'),
  nameRemedy:
    'Write a name alone, such as "lifeStoryWork": own fields stand in the namespace of the overlay, and the core of the form gets no new members',
  of: () => field,
  description,
})

const fieldTypes = ['text', 'date', 'yes-no', 'whole-number', 'number', 'code', 'group', 'list'] as const

const limits: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  text: { minLength: count('The fewest characters.'), maxLength: count('The most characters.') },
  date: { notBefore: day('The first day that is valid.'), notAfter: day('The last day that is valid.') },
  'yes-no': {},
  'whole-number': { minimum: amount('The smallest.'), maximum: amount('The largest.') },
  number: { minimum: amount('The smallest.'), maximum: amount('The largest.') },
  code: { codes: id('The name of one of the overlay’s own code lists.') },
  group: { fields: fieldsShape('The fields of the group, by name.') },
  list: {
    items: { ...kinds('item', false), description: 'What each item is.' },
    minItems: count('The fewest items.'),
    maxItems: count('The most items.'),
  },
}

const needs: Readonly<Record<string, readonly string[]>> = {
  code: ['codes'],
  group: ['fields'],
  list: ['items'],
}

/** A field, or the items of a list, which need no title and cannot be required one by one. */
function kinds(definition: string, isMember: boolean): KindShape {
  const labels = {
    title: words('What people read.'),
    description: words('What belongs here.'),
    ...(isMember && { required: flag('It has to be there wherever its namespace or group is.') }),
  }
  const kind = (type: string) => (): ObjectShape => ({
    shape: 'object',
    what: `a field of type "${type}"`,
    members: {
      type: { shape: 'text', pattern: '', mustBe: '', oneOf: [type] },
      ...labels,
      ...limits[type],
    },
    required: ['type', ...(isMember ? ['title'] : []), ...(needs[type] ?? [])],
  })
  return {
    shape: 'kind',
    what: 'a field',
    definition,
    kinds: Object.fromEntries(fieldTypes.map((type) => [type, kind(type)])),
  }
}

const field = kinds('field', true)
