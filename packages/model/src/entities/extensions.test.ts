import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Extensions } from './extensions.ts'

const reads = (value: unknown) => Extensions.safeParse(value).success

test('a namespace keeps anything that JSON can hold, as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const own = { council: { field: value } }
      expect(Extensions.parse(own)).toEqual(own)
    }),
  )
})

test.each<[string, unknown, boolean]>([
  ['two authorities side by side', { council: { team: 'N4' }, 'supplier.example': { team: 7 } }, true],
  ['a namespace with nothing in it', { council: {} }, true],
  ['null inside a namespace, where JSON may have it', { council: { team: null } }, true],
  ['a field outside every namespace', { team: 'N4' }, false],
  ['a list for a namespace', { council: [] }, false],
  ['a namespace with a blank', { 'our council': {} }, false],
  ['a namespace without a name', { '': {} }, false],
  ['a function', { council: { team: () => 'N4' } }, false],
  ['a number that JSON has no way to write', { council: { team: Number.NaN } }, false],
  ['null for all of them', null, false],
])('%s', (_, value, read) => {
  expect(reads(value)).toBe(read)
})
