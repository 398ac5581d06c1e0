import { schemaOf } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { type FieldSchema, fieldWords } from '../shared/field-words.ts'
import { namesOfItems, withNames } from './names-of-items.ts'

const words = fieldWords((await schemaOf('care-plan')) as FieldSchema)
const record = {
  people: [{ id: 'person-1', name: 'Leanne' }],
  reviews: [{ id: 'review-1', heldOn: '2026-03-03' }],
}
const named = withNames(words, namesOfItems(record, words))
const at = (path: string) => path.split('/').slice(1)

test.each([
  ['/contact/0/personId', 'person-1', 'Leanne'],
  ['/contact/0/personId', 'person-gone', 'person-gone'],
  ['/needs/0/statement', 'person-1', 'person-1'],
  ['/legal/lookedAfterFrom', '2024-10-11', '11 October 2024'],
])('%s: %s is said as %s', (path, value, said) => {
  expect(named.valueOf(at(path), value)).toBe(said)
})

test('an item without a name is called by what it is and when it was', () => {
  expect(namesOfItems(record, words).get('review-1')).toBe('Review 1, 3 March 2026')
})
