import { schemaOf } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { type FieldSchema, fieldWords } from '../shared/field-words.ts'
import { headOf, namesOfItems, withNames } from './names-of-items.ts'

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

test.each([
  [
    '/people/0',
    { id: 'person-1', name: 'Leanne', relationship: 'mother' },
    'Somebody in the child’s life 1: Leanne',
  ],
  ['/siblings/1', { id: 's', personId: 'person-1' }, 'Brother or sister 2: Leanne'],
  [
    '/legal/statuses/0',
    { id: 'l', status: 'e1', from: '2024-10-11', to: '2024-10-14' },
    /^Legal status 1: .*, 11 October 2024$/,
  ],
  [
    '/assessments/2',
    { id: 'a', kind: 'core', completedOn: '2026-03-03' },
    /^Assessment 3: .*, 3 March 2026$/,
  ],
  [
    '/workers/0',
    { id: 'w', role: 'social-worker', name: 'Priya Nandra', from: '2025-01-01' },
    'Worker 1: Priya Nandra',
  ],
  ['/visits/4', { id: 'v', on: '2026-03-03', by: 'Priya Nandra' }, 'Visit 5, 3 March 2026'],
  ['/needs/0', { id: 'n', domain: 'health', statement: 'Sam needs …' }, 'Need 1: Health'],
  ['/needs/0/outcomes/0', { id: 'o', statement: 'x'.repeat(80), status: 'open' }, 'Outcome 1'],
  ['/contributions/0', { id: 'c', agency: 'health', from: 'Beth Orme' }, 'Contribution 1: Health'],
  ['/contingencies/0', { id: 'c', trigger: 'It is a long story. '.repeat(9) }, 'If things change 1'],
  ['/people/3', { id: 'p', name: '' }, 'Somebody in the child’s life 4'],
] as const)('%s has a heading that tells which it is', (path, item, head) => {
  const { text: found, says } = headOf(item, at(path), named)
  expect(says.some((name) => name !== 'on')).toBe(found.includes(':'))
  if (typeof head === 'string') expect(found).toBe(head)
  else expect(found).toMatch(head)
})

test('a heading tells what it says: a day that is the item’s own, and not one on which something began', () => {
  const said = (path: string, item: object) => headOf(item, at(path), words).says
  expect(said('/visits/4', { id: 'v', on: '2026-03-03', by: 'Priya Nandra' })).toEqual(['on'])
  expect(said('/chronology/0', { id: 'e', on: '2026', kind: 'health' })).toEqual(['kind', 'on'])
  expect(said('/legal/statuses/0', { id: 'l', status: 'e1', from: '2024-10-11' })).toEqual(['status'])
  expect(said('/legal/orders/0', { id: 'o', madeOn: '2026-03-03' })).toEqual([])
})
