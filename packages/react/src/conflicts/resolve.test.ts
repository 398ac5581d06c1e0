import { describe, expect, test } from 'vitest'
import type { Conflict } from './conflict.ts'
import { mergeByPath } from './merge-by-path.ts'
import { choicesOf, resolveConflict } from './resolve.ts'

const item = (id: string, text?: string) => ({ id, ...(text && { text }) })

const conflictOf = (base: unknown, mine: unknown, theirs: unknown) => {
  const { value, conflicts } = mergeByPath(base, mine, theirs)
  const [conflict] = conflicts
  if (conflict === undefined) throw new Error('There is no conflict')
  return { value, conflict }
}

describe.each<[name: string, mine: unknown, theirs: unknown, choices: string[]]>([
  ['texts of several words', 'Likes to read', 'Likes to draw', ['mine', 'theirs', 'both']],
  ['a date', '2026-11-21', '2026-11-22', ['mine', 'theirs']],
  ['a code', 'N4', 'N5', ['mine', 'theirs']],
  ['a text and nothing', 'Likes to read', undefined, ['mine', 'theirs']],
  ['numbers', 1, 2, ['mine', 'theirs']],
])('%s', (_, mine, theirs, choices) => {
  test(`can be settled by ${choices.join(', ')}`, () => {
    expect(choicesOf({ id: '/a', place: '/a', kind: 'value', mine, theirs })).toEqual(choices)
  })
})

test('both texts are kept with an empty line between, mine as it reads now', () => {
  const { conflict } = conflictOf({ a: '' }, { a: 'Likes to read' }, { a: 'Likes to draw' })
  expect(resolveConflict({ a: 'Likes to read a lot' }, conflict, 'both')).toEqual({
    a: 'Likes to read a lot\n\nLikes to draw',
  })
})

test('an item that I took out comes back where it stood', () => {
  const base = [item('a'), item('b'), item('c')]
  const { value, conflict } = conflictOf(
    base,
    [item('a'), item('c')],
    [item('a'), item('b', 'new'), item('c')],
  )
  expect(resolveConflict(value, conflict, 'theirs')).toEqual([item('a'), item('b', 'new'), item('c')])
})

test('an item that I took out comes back to the start of the list', () => {
  const { value, conflict } = conflictOf([item('a'), item('b')], [item('b')], [item('a', 'new'), item('b')])
  expect(resolveConflict(value, conflict, 'theirs')).toEqual([item('a', 'new'), item('b')])
})

test('an item that they took out goes, if that is chosen', () => {
  const { value, conflict } = conflictOf(
    [item('a', 'x'), item('b')],
    [item('a', 'y'), item('b')],
    [item('b')],
  )
  expect(resolveConflict(value, conflict, 'theirs')).toEqual([item('b')])
})

describe('two new items with one id', () => {
  const mine = { id: 'n', on: '2026-01-01', seen: true }
  const theirs = { id: 'n', on: '2026-02-02', note: 'Another' }
  const { value, conflict } = conflictOf(
    { l: [item('a')] },
    { l: [item('a'), mine] },
    { l: [item('a'), theirs] },
  )

  test.each<['mine' | 'theirs', object]>([
    ['mine', mine],
    ['theirs', theirs],
  ])('%s is chosen, whole', (choice, chosen) => {
    expect(choicesOf(conflict)).toEqual(['mine', 'theirs'])
    expect(resolveConflict(value, conflict, choice)).toEqual({ l: [item('a'), chosen] })
  })
})

test('their order is taken with what I added since', () => {
  const base = [item('a'), item('b'), item('c')]
  const { conflict } = conflictOf(base, [item('b'), item('a'), item('c')], [item('c'), item('a'), item('b')])
  const now = [item('b'), item('a'), item('m'), item('c')]
  expect(resolveConflict(now, conflict, 'theirs')).toEqual([item('c'), item('a'), item('m'), item('b')])
})

test('a list of plain values keeps what both have', () => {
  const conflict: Conflict = { id: '/l', place: '/l', kind: 'value', mine: ['a', 'a'], theirs: ['b'] }
  expect(choicesOf(conflict)).toContain('both')
  expect(resolveConflict({ l: ['a', 'a'] }, conflict, 'both')).toEqual({ l: ['a', 'b'] })
})
