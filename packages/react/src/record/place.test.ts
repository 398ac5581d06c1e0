import { describe, expect, test } from 'vitest'
import { getAt, isWithin, placeAt, pointerTo } from './place.ts'
import { idsBefore, PlaceError, putAt } from './put-at.ts'

const record = {
  needs: [
    { id: 'n1', outcomes: [{ id: 'o1', text: 'x' }] },
    { id: 'n/2', text: 'y' },
  ],
  tags: ['a', 'b'],
  '': 'nameless',
}

describe.each<[place: string, pointer: string, value: unknown]>([
  ['', '', record],
  ['/needs/@n1/outcomes/@o1/text', '/needs/0/outcomes/0/text', 'x'],
  ['/needs/@n~12/text', '/needs/1/text', 'y'],
  ['/tags/1', '/tags/1', 'b'],
  ['/needs/@n1/missing', '/needs/0/missing', undefined],
  ['/', '/', 'nameless'],
])('%s', (place, pointer, value) => {
  test('is a place, and a pointer of the record as it stands', () => {
    expect(getAt(record, place)).toEqual(value)
    expect(getAt(record, pointer)).toEqual(value)
    expect(pointerTo(record, place)).toBe(pointer)
    expect(placeAt(record, pointer)).toBe(place)
  })
})

test('an item is named by its number where one before it has its id', () => {
  const twice = {
    needs: [
      { id: 'n1', text: 'x' },
      { id: 'n1', text: 'y' },
    ],
  }
  expect(placeAt(twice, '/needs/0/text')).toBe('/needs/@n1/text')
  expect(placeAt(twice, '/needs/1/text')).toBe('/needs/1/text')
})

test('an item that is gone has no pointer, and nothing stands there', () => {
  expect(pointerTo(record, '/needs/@n9/text')).toBeUndefined()
  expect(getAt(record, '/needs/@n9/text')).toBeUndefined()
  expect(getAt(record, '/tags/0/text')).toBeUndefined()
})

test('a place is within another by whole steps', () => {
  expect(isWithin('/needs/@n1', '/needs')).toBe(true)
  expect(isWithin('/needsMore', '/needs')).toBe(false)
})

describe.each<[name: string, place: string, value: unknown, result: object]>([
  ['a member', '/a', 1, { a: 1, list: [{ id: 'x' }] }],
  ['a part on the way', '/p/q', 1, { list: [{ id: 'x' }], p: { q: 1 } }],
  ['a list on the way', '/l/0', 1, { list: [{ id: 'x' }], l: [1] }],
  ['an answer of an item', '/list/@x/a', 1, { list: [{ id: 'x', a: 1 }] }],
  ['an item that is not there', '/list/@y', { id: 'y' }, { list: [{ id: 'x' }, { id: 'y' }] }],
  ['an answer of an item that is not there', '/list/@y/a', 1, { list: [{ id: 'x' }, { id: 'y', a: 1 }] }],
  ['nothing, at an item', '/list/@x', undefined, { list: [] }],
  ['nothing, where nothing is', '/p/q/r', undefined, { list: [{ id: 'x' }] }],
  ['nothing, at an item that is not there', '/list/@y/a', undefined, { list: [{ id: 'x' }] }],
])('%s', (_, place, value, result) => {
  test('is put', () => {
    const before = { list: [{ id: 'x' }] }
    expect(putAt(before, place, value)).toEqual(result)
    expect(before).toEqual({ list: [{ id: 'x' }] })
  })
})

test('what is not touched is the same object', () => {
  const next = putAt(record, '/needs/@n1/outcomes/@o1/text', 'z')
  expect(next.needs[1]).toBe(record.needs[1])
  expect(next.tags).toBe(record.tags)
  expect(putAt(record, '/needs/@n1/outcomes/@o1/text', 'x')).toBe(record)
})

test('a text is never written over by a part', () => {
  expect(() => putAt({ a: 'typed' }, '/a/b', 1)).toThrow(PlaceError)
})

test('an item goes behind the nearest of those that stood before it', () => {
  const list = [{ id: 'a' }, { id: 'c' }]
  expect(putAt(list, '/@b', { id: 'b' }, ['gone', 'a'])).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
  expect(putAt(list, '/@b', { id: 'b' }, 'start')).toEqual([{ id: 'b' }, { id: 'a' }, { id: 'c' }])
  expect(idsBefore([{ id: 'a' }, { id: 'b' }, { id: 'c' }], 2)).toEqual(['b', 'a'])
})
