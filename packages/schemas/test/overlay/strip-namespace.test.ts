import { expect, test } from 'vitest'
import { stripNamespace } from '../../src/overlay/strip-namespace.ts'

const record = {
  id: 'a',
  extensions: { mine: { a: 1 }, theirs: { extensions: { mine: {} } } },
  child: { id: 'b' },
}

test('only the fields of that authority go', () => {
  const before = structuredClone(record)
  const stripped = stripNamespace(record, 'mine')
  expect(JSON.stringify(stripped)).toBe(
    '{"id":"a","extensions":{"theirs":{"extensions":{"mine":{}}}},"child":{"id":"b"}}',
  )
  expect(stripped.child).toBe(record.child)
  expect(record).toEqual(before)
})

test('with the last of them, the place for them goes too', () => {
  expect(stripNamespace({ id: 'a', extensions: { mine: {} } }, 'mine')).toEqual({ id: 'a' })
})

test.each([
  [{ id: 'a' }],
  [{ extensions: { theirs: {} } }],
  [{ extensions: {} }],
  [{ extensions: ['mine'] }],
  [{ extensions: null }],
  [null],
  ['text'],
  [[{ extensions: { mine: {} } }]],
])('%j is returned itself', (value) => {
  expect(stripNamespace(value, 'mine')).toBe(value)
})

test('names that every object has are no namespaces', () => {
  const bare = { extensions: { theirs: {} } }
  expect(stripNamespace(bare, 'constructor')).toBe(bare)
  expect(stripNamespace(bare, '__proto__')).toBe(bare)
})
