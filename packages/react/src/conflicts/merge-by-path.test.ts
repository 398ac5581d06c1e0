import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEdit, editedBy, type Sample, sample, textsIn } from '../../test/edits.ts'
import { differences } from '../record/differences.ts'
import { isSame } from '../record/json.ts'
import { getAt } from '../record/place.ts'
import type { Conflict } from './conflict.ts'
import { mergeByPath } from './merge-by-path.ts'
import { choicesOf, isSettled, resolveConflict } from './resolve.ts'

const need = (id: string, text?: string) => ({ id, ...(text && { text }) })

describe.each<
  [name: string, base: unknown, mine: unknown, theirs: unknown, value: unknown, places: string[]]
>([
  ['an answer of mine', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }, []],
  ['an answer of theirs', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }, []],
  ['the same answer', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }, []],
  ['two answers', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }, ['/a']],
  ['answers to two questions', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }, []],
  [
    'two answers in a new part',
    {},
    { p: { a: 1, b: 1 } },
    { p: { a: 2, c: 1 } },
    { p: { a: 1, b: 1, c: 1 } },
    ['/p/a'],
  ],
  ['I took out, they changed', { a: 1 }, {}, { a: 2 }, {}, ['/a']],
  ['they took out, I changed', { a: 1 }, { a: 2 }, {}, { a: 2 }, ['/a']],
  ['both took out', { a: 1, b: 1 }, { b: 1 }, { b: 1 }, { b: 1 }, []],
  ['a part became a text', { p: { a: 1 } }, { p: 'x' }, { p: { a: 2 } }, { p: 'x' }, ['/p']],
  [
    'items from both',
    [need('a')],
    [need('a'), need('m')],
    [need('a'), need('t')],
    [need('a'), need('m'), need('t')],
    [],
  ],
  [
    'items from both, the other way about',
    [need('a')],
    [need('a'), need('t')],
    [need('a'), need('m')],
    [need('a'), need('m'), need('t')],
    [],
  ],
  [
    'one takes out, the other adds behind it',
    [need('a'), need('b')],
    [need('b')],
    [need('a'), need('t'), need('b')],
    [need('t'), need('b')],
    [],
  ],
  [
    'one moves, the other changes',
    [need('a'), need('b')],
    [need('b'), need('a')],
    [need('a', 'x'), need('b')],
    [need('b'), need('a', 'x')],
    [],
  ],
  ['they took out an item that I changed', [need('a', 'x')], [need('a', 'y')], [], [need('a', 'y')], ['/@a']],
  ['I took out an item that they changed', [need('a', 'x')], [], [need('a', 'y')], [], ['/@a']],
  [
    'both moved, in different ways',
    [need('a'), need('b'), need('c')],
    [need('b'), need('a'), need('c')],
    [need('c'), need('a'), need('b')],
    [need('b'), need('a'), need('c')],
    [''],
  ],
  [
    'an item that is new on both sides, with one id: nothing of the two is blended',
    [need('a')],
    [need('a'), { id: 'n', on: '2026-01-01', seen: true }],
    [need('a'), { id: 'n', on: '2026-02-02', note: 'Another' }],
    [need('a'), { id: 'n', on: '2026-01-01', seen: true }],
    ['/@n'],
  ],
  [
    'an item that is new on both sides, and has more on theirs',
    [need('a')],
    [need('a'), need('n')],
    [need('a'), need('n', 'x')],
    [need('a'), need('n')],
    ['/@n'],
  ],
  [
    'an item that is new on both sides, and the same',
    [need('a')],
    [need('a'), need('n', 'x')],
    [need('a'), need('n', 'x')],
    [need('a'), need('n', 'x')],
    [],
  ],
  [
    'an item that is new on both sides, in a list that is new',
    {},
    { l: [need('n', 'x'), need('m')] },
    { l: [need('n', 'y'), need('t')] },
    { l: [need('n', 'x'), need('m'), need('t')] },
    ['/l/@n'],
  ],
  ['plain values', ['a', 'b'], ['a', 'm'], ['t', 'a', 'b'], ['t', 'a', 'm'], []],
  [
    'parts without ids are one answer',
    [{ n: 1 }],
    [{ n: 1 }, { n: 2 }],
    [{ n: 3 }],
    [{ n: 1 }, { n: 2 }],
    [''],
  ],
  [
    'the same id twice is one answer',
    [need('a')],
    [need('a'), need('a')],
    [need('a', 'x')],
    [need('a'), need('a')],
    [''],
  ],
])('%s', (_, base, mine, theirs, value, places) => {
  test('comes together', () => {
    const merged = mergeByPath(base, mine, theirs)
    expect(merged.value).toEqual(value)
    expect(merged.conflicts.map(({ place }) => place)).toEqual(places)
  })
})

test('an answer named like a property of every object is an answer', () => {
  const mine = JSON.parse('{"__proto__": {"a": 1}, "constructor": "x"}')
  const theirs = JSON.parse('{"toString": "y"}')
  const { value } = mergeByPath<object>({}, mine, theirs)
  expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":"x","toString":"y"}')
})

test('a conflict says who wrote what, and when', () => {
  const { conflicts } = mergeByPath<Sample>(
    sample,
    { ...sample, name: 'S' },
    { ...sample, name: 'T' },
    {
      mineWritten: () => ({ at: '2026-11-21T10:00:00.000Z' }),
      theirsWritten: () => ({ by: { id: 'w2', name: 'Ada' } }),
    },
  )
  expect(conflicts).toEqual([
    {
      id: '/name',
      place: '/name',
      kind: 'value',
      base: 'Sam',
      mine: 'S',
      theirs: 'T',
      mineWritten: { at: '2026-11-21T10:00:00.000Z' },
      theirsWritten: { by: { id: 'w2', name: 'Ada' } },
    },
  ])
})

const placesOf = (conflicts: readonly Conflict[]) => conflicts.map(({ place }) => place).sort()

const edits = fc.array(anEdit, { maxLength: 8 })
const versions = fc.tuple(edits, edits, edits).map(([before, mine, theirs]) => {
  const base = editedBy(sample, before, 'b')
  return { base, mine: editedBy(base, mine, 'm'), theirs: editedBy(base, theirs, 't') }
})
const options = { numRuns: 1500 }

describe('whatever two people do to a record', () => {
  test('one alone has all that they did', () => {
    fc.assert(
      fc.property(versions, ({ base, mine }) => {
        expect(mergeByPath(base, mine, base)).toEqual({ value: mine, conflicts: [] })
        expect(mergeByPath(base, base, mine)).toEqual({ value: mine, conflicts: [] })
        expect(mergeByPath(base, mine, structuredClone(mine))).toEqual({ value: mine, conflicts: [] })
      }),
      options,
    )
  })

  test('it does not matter who is who, where nothing is in conflict; and the conflicts are the same', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const one = mergeByPath(base, mine, theirs)
        const other = mergeByPath(base, theirs, mine)
        expect(placesOf(other.conflicts)).toEqual(placesOf(one.conflicts))
        if (one.conflicts.length === 0) expect(other.value).toEqual(one.value)
      }),
      options,
    )
  })

  test('nothing that either wrote is missing, and nothing is changed that they gave', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const given = JSON.stringify([base, mine, theirs])
        const merged = mergeByPath(base, mine, theirs)
        const held = new Set(textsIn([merged.value, merged.conflicts]))
        const before = new Set(textsIn(base))
        const lost = [...textsIn(mine), ...textsIn(theirs)].filter(
          (text) => !before.has(text) && !held.has(text),
        )
        expect(lost).toEqual([])
        expect(JSON.stringify([base, mine, theirs])).toBe(given)
      }),
      options,
    )
  })

  test('what one did alone at a place stands there', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const { value, conflicts } = mergeByPath(base, mine, theirs)
        if (conflicts.length > 0) return
        for (const { place, kind, now } of differences(base, theirs)) {
          if (kind === 'value' && place !== '/tags' && now === undefined) {
            expect(getAt(value, place)).toBeUndefined()
          } else if (kind === 'value' && typeof now === 'string') {
            expect(getAt(value, place)).toEqual(now)
          }
        }
      }),
      options,
    )
  })

  test('brought together again, nothing is new', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const once = mergeByPath(base, mine, theirs)
        const twice = mergeByPath(base, once.value, theirs)
        expect(twice.value).toEqual(once.value)
        expect(placesOf(twice.conflicts)).toEqual(placesOf(once.conflicts))
      }),
      options,
    )
  })

  test('each conflict can be settled either way, and both texts kept', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const { value, conflicts } = mergeByPath(base, mine, theirs)
        for (const conflict of conflicts) {
          const settled = resolveConflict(value, conflict, 'theirs')
          expect(isSettled(settled, conflict)).toBe(true)
          expect(isSame(resolveConflict(value, conflict, 'mine'), value)).toBe(true)
          if (!choicesOf(conflict).includes('both')) continue
          const both = resolveConflict(value, conflict, 'both')
          expect(textsIn(both).join()).toContain(`${conflict.mine}\n\n${conflict.theirs}`)
        }
      }),
      options,
    )
  })

  test('settled with theirs throughout, every answer that was in conflict is theirs', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const { value, conflicts } = mergeByPath(base, mine, theirs)
        const end = conflicts.reduce((next, conflict) => resolveConflict(next, conflict, 'theirs'), value)
        for (const conflict of conflicts.filter(({ kind }) => kind === 'value')) {
          expect(getAt(end, conflict.place)).toEqual(getAt(theirs, conflict.place))
        }
      }),
      options,
    )
  })
})
