import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRecords, type RecordChange } from './compare-records.ts'

const at = (path: string) => path.split('/').slice(1)
const list = (...ids: readonly string[]) => ({ needs: ids.map((id) => ({ id, statement: `about ${id}` })) })

test.each<[string, unknown, unknown, readonly RecordChange[]]>([
  ['nothing', { a: 1 }, { a: 1 }, []],
  ['a word', { a: 'x' }, { a: 'y' }, [{ path: at('/a'), kind: 'changed', before: 'x', after: 'y' }]],
  ['an answer that came', {}, { a: 'y' }, [{ path: at('/a'), kind: 'added', after: 'y' }]],
  ['an answer that went', { a: 'x' }, {}, [{ path: at('/a'), kind: 'removed', before: 'x' }]],
  ['an empty text is no answer', { a: '' }, {}, []],
  ['an empty list is none', { a: [] }, {}, []],
  ['a part that came', {}, { a: { b: 1 } }, [{ path: at('/a'), kind: 'added', after: { b: 1 } }]],
  [
    'an item that came first moves nobody',
    list('b', 'c'),
    list('a', 'b', 'c'),
    [{ path: at('/needs/0'), kind: 'added', after: { id: 'a', statement: 'about a' } }],
  ],
  [
    'the first items of a list',
    {},
    list('a'),
    [{ path: at('/needs/0'), kind: 'added', after: { id: 'a', statement: 'about a' } }],
  ],
  [
    'an item that went moves nobody, and has the place it had',
    list('a', 'b', 'c'),
    list('a', 'c'),
    [{ path: at('/needs/1'), kind: 'removed', before: { id: 'b', statement: 'about b' } }],
  ],
  [
    'one item that moved is one change',
    list('a', 'b', 'c'),
    list('b', 'c', 'a'),
    [{ path: at('/needs/2'), kind: 'moved', before: 0, after: 2 }],
  ],
  [
    'a change inside an item stands at its later place',
    list('a', 'b'),
    { needs: [{ id: 'n', statement: 'new' }, ...list('a').needs, { id: 'b', statement: 'other' }] },
    [
      { path: at('/needs/0'), kind: 'added', after: { id: 'n', statement: 'new' } },
      { path: at('/needs/2/statement'), kind: 'changed', before: 'about b', after: 'other' },
    ],
  ],
  [
    'codes in a list are one answer',
    { codes: ['A', 'B'] },
    { codes: ['B'] },
    [{ path: at('/codes'), kind: 'changed', before: ['A', 'B'], after: ['B'] }],
  ],
  [
    'an id twice tells no items apart',
    list('a', 'a'),
    list('a'),
    [{ path: at('/needs'), kind: 'changed', before: list('a', 'a').needs, after: list('a').needs }],
  ],
])('%s', (_, before, after, changes) => {
  expect(compareRecords(before, after)).toEqual(changes)
})

const anyRecord = fc.record({
  text: fc.option(fc.string(), { nil: undefined }),
  part: fc.record({ flag: fc.boolean() }, { requiredKeys: [] }),
  items: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-e]$/), text: fc.string() }), {
    selector: ({ id }) => id,
  }),
})

test('a record does not differ from itself, and what came one way went the other', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (one, other) => {
      expect(compareRecords(one, structuredClone(one))).toEqual([])
      const count = (changes: readonly RecordChange[], kind: string) =>
        changes.filter((change) => change.kind === kind).length
      const there = compareRecords(one, other)
      const back = compareRecords(other, one)
      expect(count(there, 'added')).toBe(count(back, 'removed'))
      expect(count(there, 'changed')).toBe(count(back, 'changed'))
      expect(count(there, 'moved')).toBe(count(back, 'moved'))
    }),
  )
})
