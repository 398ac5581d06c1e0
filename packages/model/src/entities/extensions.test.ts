import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCarePlan } from '../reading/read-record.ts'
import { aPlan } from '../testing/index.ts'
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
  ['a number too large for JavaScript', JSON.parse('{ "council": { "team": 1e999 } }'), true],
  ['a member called __proto__ inside a namespace', JSON.parse('{ "council": { "__proto__": 1 } }'), true],
  ['lists nested 100,000 deep', { council: { deep: nested(100_000) } }, true],
  ['the same list twice', { council: { one: nested(3), two: nested(3) } }, true],
  ['a field outside every namespace', { team: 'N4' }, false],
  ['a list for a namespace', { council: [] }, false],
  ['a namespace with a blank', { 'our council': {} }, false],
  ['a namespace without a name', { '': {} }, false],
  ['a namespace called __proto__', JSON.parse('{ "__proto__": { "team": "N4" } }'), false],
  ['a function', { council: { team: () => 'N4' } }, false],
  ['a day as JavaScript has it', { council: { on: new Date(0) } }, false],
  ['a number that JSON has no way to write', { council: { team: Number.NaN } }, false],
  ['a list for all of them', [], false],
  ['null for all of them', null, false],
])('%s', (_, value, read) => {
  expect(reads(value)).toBe(read)
})

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

test.each<[unknown, string, string, string]>([
  [5, '/extensions', 'wrong-type', 'Must be an object of namespaces'],
  [{ 'our council': {} }, '/extensions/our council', 'bad-format', 'Must be a namespace of 1 to 100'],
  [{ council: 'N4' }, '/extensions/council', 'wrong-type', 'Must be an object, in braces'],
  [
    { council: { team: 1n } },
    '/extensions/council/team',
    'wrong-type',
    'Must be something that JSON can hold',
  ],
])('%o is refused with place and sentence', (extensions, path, code, message) => {
  const read = readCarePlan({ ...aPlan(), extensions })
  expect(read.ok ? [] : read.issues).toMatchObject([
    { path, code, message: expect.stringContaining(message) },
  ])
})
