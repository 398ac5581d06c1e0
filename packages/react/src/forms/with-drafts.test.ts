import { describe, expect, test } from 'vitest'
import { withChanges, withDrafts } from './with-drafts.ts'

test('what is typed is put where it belongs, and the data stay as they were', () => {
  const data = { about: { name: 'a' }, likes: ['a', undefined], needs: [{ id: 'n1' }] }
  const before = structuredClone(data)
  const next = withDrafts(data, [
    { path: ['about', 'name'], value: undefined },
    { path: ['about', 'pet'], value: 'Rex' },
    { path: ['likes', 1], value: 'b' },
    { path: ['needs', 0, 'outcomes', 0, 'text'], value: 'c' },
    { path: ['views', 'words'], value: 'd' },
  ])
  expect(next).toEqual({
    about: { name: undefined, pet: 'Rex' },
    likes: ['a', 'b'],
    needs: [{ id: 'n1', outcomes: [{ text: 'c' }] }],
    views: { words: 'd' },
  })
  expect(data).toEqual(before)
  expect(withDrafts('a', [{ path: [], value: 'b' }])).toBe('b')
})

describe('what changed, over what else changed', () => {
  test.each([
    ['nothing', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }],
    ['another answer', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
    ['the same answer, the same', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }],
    ['the same answer, further', { a: 'x' }, { a: 'xyz' }, { a: 'xy' }, { a: 'xyz' }],
    ['another item', ['a', 'b'], ['c', 'b'], ['a', 'd'], ['c', 'd']],
    ['an item that came', ['a'], ['a', undefined], ['b'], ['a', undefined]],
    ['an answer in an item', [{ a: 1, b: 1 }], [{ a: 2, b: 1 }], [{ a: 1, b: 2 }], [{ a: 2, b: 2 }]],
    ['an answer that was taken out', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { a: undefined, b: 2 }],
    ['a part that came', undefined, { a: 1 }, undefined, { a: 1 }],
  ])('%s', (_, before, after, over, expected) => {
    expect(withChanges(before, after, over)).toEqual(expected)
  })
})
