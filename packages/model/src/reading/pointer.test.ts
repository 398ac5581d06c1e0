import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromPointer, toPointer } from './pointer.ts'

test.each([
  ['the whole document', [], ''],
  ['a member', ['iro', 'name'], '/iro/name'],
  ['an item', ['needs', 0], '/needs/0'],
  ['a slash and a tilde in a name', ['a/b', 'm~n'], '/a~1b/m~0n'],
  ['a tilde and a one', ['~1'], '/~01'],
  ['an empty name', [''], '/'],
])('%s', (_, path, pointer) => {
  expect(toPointer(path)).toBe(pointer)
  expect(fromPointer(pointer)).toEqual(path.map(String))
})

test('every path comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(fromPointer(toPointer(path))).toEqual(path)
    }),
  )
})
