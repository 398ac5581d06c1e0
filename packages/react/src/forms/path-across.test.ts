import { expect, test } from 'vitest'
import { pathAcross, withIdsOf } from './path-across.ts'

const blank = undefined
const [n1, n2] = [
  { id: 'n1', text: 'a' },
  { id: 'n2', text: 'b' },
]

test.each([
  ['a question', { about: { name: 'a' } }, { about: { name: 'b' } }, ['about', 'name'], ['about', 'name']],
  ['a question with no answer yet', {}, {}, ['about', 'name'], ['about', 'name']],
  ['an item with an id', [n1, n2], [n2, n1], [0, 'text'], [1, 'text']],
  ['an item that is gone', [n1, n2], [n1], [1, 'text'], undefined],
  ['a list that is gone', { needs: [n1] }, {}, ['needs', 0, 'text'], undefined],
  ['a value', ['a', 'b'], ['c', 'b', 'a'], [1], [1]],
  ['the second of two that are alike', ['a', 'a'], ['a', 'c', 'a'], [1], [2]],
  ['the second of two, of which one is left', ['a', 'a'], ['c', 'a'], [1], [1]],
  ['a value that is gone', ['a', 'b'], ['a'], [1], undefined],
  ['a blank item', ['a', blank], ['a', 'b', null], [1], [2]],
  [
    'an item without an id',
    [{ text: 'a' }, { text: 'b' }],
    [{ text: 'c' }, { text: 'b' }],
    [1, 'text'],
    [1, 'text'],
  ],
  ['all of it', n1, n2, [], []],
])('%s', (_, shown, other, path, expected) => {
  expect(pathAcross({ shown, recorded: shown }, other, path)).toEqual(expected)
})

test('an item that was added has its id in the record', () => {
  const shown = { needs: [n1, { text: 'b' }] }
  const recorded = { needs: [n1, n2] }
  const other = { needs: [n2, { id: 'n3', text: 'b' }, n1] }
  expect(pathAcross({ shown, recorded }, other, ['needs', 1, 'text'])).toEqual(['needs', 0, 'text'])
})

test.each([
  ['an item that was added', [n1, { text: 'c' }], [n1, n2], [n1, { text: 'c', id: 'n2' }]],
  [
    'one in another',
    [{ id: 'n1', of: [{}] }],
    [{ id: 'n1', of: [{ id: 'o1' }] }],
    [{ id: 'n1', of: [{ id: 'o1' }] }],
  ],
  ['items that the record has others beside', [n1, {}], [n1, n2, {}], [n1, {}]],
  [
    'an item with another id',
    [n1, { of: [{}] }],
    [n2, { id: 'n3', of: [n1, n2] }],
    [n1, { id: 'n3', of: [{}] }],
  ],
  ['plain values, and blank ones', ['a', blank], ['a'], ['a', blank]],
  ['a part that is not recorded', { about: { name: 'a' } }, {}, { about: { name: 'a' } }],
])('the ids of the record: %s', (_, shown, recorded, expected) => {
  expect(withIdsOf(recorded, shown)).toEqual(expected)
})
