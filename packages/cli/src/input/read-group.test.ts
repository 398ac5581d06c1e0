import { expect, test } from 'vitest'
import { locateInGroup } from './read-group.ts'

test('each path is looked up in its own file', () => {
  const texts = [{ text: '{\n"a": 1\n}' }, { text: '{ "a": { "b": 2 } }' }]
  const places = locateInGroup(texts, ['/0/a', '/1/a/b', '/1', '', '/10/a'])
  expect(Object.fromEntries(places)).toEqual({
    '/0/a': { line: 2, column: 6, nearest: '/a' },
    '/1/a/b': { line: 1, column: 15, nearest: '/a/b' },
    '/1': { line: 1, column: 1, nearest: '' },
  })
})
