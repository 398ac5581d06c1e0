import { describe, expect, test } from 'vitest'
import { withBlanksOf, withoutBlanks } from './blank-items.ts'

const blank = undefined

describe('a record has no item in which nothing is said', () => {
  test.each([
    ['behind the others', { likes: ['a', blank] }, { likes: ['a'] }],
    ['between the others', { likes: ['a', blank, 'c'] }, { likes: ['a', 'c'] }],
    ['emptied', { likes: ['a', null] }, { likes: ['a'] }],
    ['alone', { likes: [blank] }, {}],
    ['in an item', { needs: [{ id: 'n1', tags: [blank, 'b'] }] }, { needs: [{ id: 'n1', tags: ['b'] }] }],
    ['in a list of lists', { rows: [[blank], ['a']] }, { rows: [['a']] }],
  ])('%s', (_, form, record) => {
    expect(withoutBlanks(form)).toEqual(record)
    expect(JSON.stringify(withoutBlanks(form))).not.toContain('null')
  })

  test.each([
    ['a list that is empty', { likes: [] }],
    ['an item that is empty', { needs: [{}] }],
    ['no, nothing and zero', { a: false, b: '', c: 0, d: null }],
  ])('%s stays', (_, value) => {
    expect(withoutBlanks(value)).toEqual(value)
  })

  test.each([
    [
      'beside what changed',
      { about: { name: 'A' }, own: { rows: [null, 1, null] } },
      { about: { name: 'B' } },
    ],
    ['in lists of lists', { name: 'A', own: { rows: [[], [null]] } }, { name: 'B' }],
  ])('what the record had in a list of its own stays, %s', (_, before, change) => {
    expect(withoutBlanks({ ...before, ...change }, before)).toEqual({ ...before, ...change })
  })

  test('what the record had in an item stays, wherever the item stands and whatever is said beside it', () => {
    const before = { needs: [{ id: 'n1' }, { id: 'n2', own: [null, 1] }] }
    const form = { needs: [{ id: 'n2', own: [null, 1], text: 'x' }, blank, { id: 'n1', tags: [blank] }] }
    expect(withoutBlanks(form, before)).toEqual({
      needs: [{ id: 'n2', own: [null, 1], text: 'x' }, { id: 'n1' }],
    })
  })
})

describe('a form keeps its blank items when a record comes anew', () => {
  test.each([
    [
      'another answer changed',
      { likes: ['a', blank] },
      { likes: ['a'], name: 'B' },
      { likes: ['a', blank], name: 'B' },
    ],
    ['nothing was in the list', { likes: [blank] }, { name: 'B' }, { likes: [blank], name: 'B' }],
    [
      'somebody added to the list',
      { likes: ['a', blank] },
      { likes: ['a', 'b'] },
      { likes: ['a', 'b', blank] },
    ],
    ['somebody began the list', { likes: [blank] }, { likes: ['a'] }, { likes: ['a', blank] }],
    [
      'somebody took an item out',
      { likes: ['a', 'b', null, 'c'] },
      { likes: ['a', 'c'] },
      { likes: ['a', null, 'c'] },
    ],
    [
      'the item before it moved',
      { likes: ['a', null, 'b'] },
      { likes: ['b', 'a'] },
      { likes: ['b', 'a', null] },
    ],
    ['it was the first', { likes: [null, 'a', 'b'] }, { likes: ['c', 'a'] }, { likes: [null, 'c', 'a'] }],
    ['somebody took the list out', { likes: ['a', blank] }, { name: 'B' }, { name: 'B', likes: [blank] }],
    ['nothing else was in its part', { about: { likes: [blank] } }, {}, { about: { likes: [blank] } }],
    ['the list is something else now', { likes: [blank] }, { likes: 'a' }, { likes: 'a' }],
    ['a part was taken out', { about: { name: 'B' } }, {}, {}],
    [
      'items moved',
      {
        needs: [
          { id: 'n1', tags: [blank] },
          { id: 'n2', tags: ['b'] },
        ],
      },
      { needs: [{ id: 'n2', tags: ['b'] }, { id: 'n1' }] },
      {
        needs: [
          { id: 'n2', tags: ['b'] },
          { id: 'n1', tags: [blank] },
        ],
      },
    ],
    ['the item is gone', { needs: [{ id: 'n1', tags: [blank] }] }, { needs: [] }, { needs: [] }],
    ['there was no form', blank, { likes: ['a'] }, { likes: ['a'] }],
  ])('%s', (_, form, value, expected) => {
    expect(withBlanksOf(form, withoutBlanks(form), value)).toEqual(expected)
  })

  test.each([
    ['as it was', { rows: [null, 1, null] }],
    ['as somebody changed it', { rows: [null, 2] }],
  ])('and a list of the record’s own, %s, gets none', (_, own) => {
    const told = { likes: ['a'], own: { rows: [null, 1, null] } }
    const form = { ...told, likes: ['a', blank] }
    expect(withBlanksOf(form, withoutBlanks(form, told), { likes: ['a', 'b'], own })).toEqual({
      likes: ['a', 'b', blank],
      own,
    })
  })
})
