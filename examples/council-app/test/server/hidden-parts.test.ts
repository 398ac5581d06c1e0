import { expect, test } from 'vitest'
import { differences } from '../../server/access/differences.ts'
import { onlyAt, withHidden, without } from '../../server/access/hidden-parts.ts'
import type { JsonObject } from '../../server/json.ts'

const record: JsonObject = {
  people: [
    { id: 'mum', name: 'Mum', phone: '01632 960001' },
    { id: 'dad', name: 'Dad', phone: '01632 960002' },
    { id: 'nana', name: 'Nana' },
  ],
  secret: { a: 1 },
  place: { inner: { shown: 1, hidden: 2 } },
}
const pointers = ['/people/*/phone', '/secret', '/place/inner/hidden']

test('what stands at the pointers is left out, and the record itself is not touched', () => {
  const before = structuredClone(record)
  expect(without(record, pointers)).toEqual({
    people: [
      { id: 'mum', name: 'Mum' },
      { id: 'dad', name: 'Dad' },
      { id: 'nana', name: 'Nana' },
    ],
    place: { inner: { shown: 1 } },
  })
  expect(record).toEqual(before)
})

test('nothing is taken but what stands at the pointers', () => {
  expect(onlyAt(record, ['/place/inner/shown', '/place/inner/none', '/secret/b', '/people/0/name'])).toEqual({
    place: { inner: { shown: 1 } },
  })
  expect(onlyAt(record, ['/place/inner/shown', '/place/inner/hidden'])).toEqual({ place: record.place })
  expect(onlyAt(record, [])).toEqual({})
})

test.each([['/none'], ['/people/*/none'], ['/people/name/phone'], ['/secret/a/b'], ['/place/*/x']])(
  'a pointer to nothing, %s, leaves the record as it is',
  (pointer) => {
    expect(without(record, [pointer])).toEqual(record)
    expect(withHidden(record, record, [pointer])).toEqual(record)
  },
)

test('what was left out is put back', () => {
  expect(withHidden(without(record, pointers), record, pointers)).toEqual(record)
})

test('it follows its item when items are put in another order, taken out and added', () => {
  const { people } = without(record, pointers) as { people: JsonObject[] }
  const [, dad, nana] = people
  const written = { people: [nana, { id: 'new', name: 'New' }, { ...dad, name: 'Daddy' }] } as JsonObject
  expect(withHidden(written, record, pointers)).toEqual({
    people: [
      { id: 'nana', name: 'Nana' },
      { id: 'new', name: 'New' },
      { id: 'dad', name: 'Daddy', phone: '01632 960002' },
    ],
    secret: { a: 1 },
  })
})

test.each<[string, unknown, unknown, string[]]>([
  ['the same', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['the same in another order of members', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['/a/b']],
  ['one item of a list', { a: [1, 2, 3] }, { a: [1, 9, 3] }, ['/a/1']],
  ['a list of another length', { a: [1, 2] }, { a: [1] }, ['/a']],
  ['a member that is gone, and one that is new', { a: 1 }, { b: 1 }, ['/a', '/b']],
  ['another kind of value', { a: [] }, { a: {} }, ['/a']],
  ['a name with a slash', { 'a/b': 1 }, { 'a/b': 2 }, ['/a~1b']],
  ['an inherited name', { a: 1 }, { a: 1, toString: 2 }, ['/toString']],
])('differences: %s', (_, one, other, expected) => {
  expect(differences(one as JsonObject, other as JsonObject)).toEqual(expected)
})
