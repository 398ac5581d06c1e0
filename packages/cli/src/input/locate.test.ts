import { expect, test } from 'vitest'
import { locate } from './locate.ts'

const text = `{
  "a": [1, {"b": 2,
     "c": [[], {"d~/": "x"}]}, 3],
  "aside": {"x": [1, 2, {"y": [3]}]},
  "e": { "f": null }
}`

test.each([
  ['the document', '', { line: 1, column: 1, nearest: '' }],
  ['a list', '/a', { line: 2, column: 8, nearest: '/a' }],
  ['the first item', '/a/0', { line: 2, column: 9, nearest: '/a/0' }],
  ['an item after an object', '/a/2', { line: 3, column: 32, nearest: '/a/2' }],
  ['an escaped name in nested lists', '/a/1/c/1/d~0~1', { line: 3, column: 24, nearest: '/a/1/c/1/d~0~1' }],
  ['a value after a part that nobody asks for', '/e/f', { line: 5, column: 15, nearest: '/e/f' }],
  ['a member that is missing', '/e/g/h', { line: 5, column: 8, nearest: '/e' }],
  ['an item that is missing', '/a/9', { line: 2, column: 8, nearest: '/a' }],
  ['a part that is missing altogether', '/zzz', { line: 1, column: 1, nearest: '' }],
  ['a step into a number', '/a/0/b', { line: 2, column: 9, nearest: '/a/0' }],
])('finds %s', (_, pointer, place) => {
  expect(locate(text, [pointer]).get(pointer)).toEqual(place)
})

test('finds many at once as it finds each alone', () => {
  const pointers = ['/e/f', '/a/1/c', '/a/2', '', '/aside/x/2/y/0', '/a/1/b']
  const together = locate(text, pointers)
  for (const pointer of pointers) {
    expect(together.get(pointer)).toEqual(locate(text, [pointer]).get(pointer))
  }
})

test('lines end as Windows ends them too', () => {
  expect(locate('{\r\n "a": 1,\r\n "b": 2\r\n}', ['/b']).get('/b')).toMatchObject({ line: 3, column: 7 })
})
