import { expect, test } from 'vitest'
import { WordBits } from './word-bits.ts'

test('a word has its bits in each column, and no other has them', () => {
  const bits = new WordBits()
  for (let id = 1; id <= 1000; id++) bits.reach(id)
  const columns = Array.from({ length: 40 }, () => bits.column())
  expect(new Set(columns).size).toBe(40)
  for (const column of columns) bits.put(1000, column, column + 1)
  expect(columns.map((column) => bits.of(1000, column))).toEqual(columns.map((column) => column + 1))
  expect(columns.map((column) => bits.of(999, column) | bits.of(0, column))).toEqual(columns.map(() => 0))
})

test('bits stay where they are when there are more words and more columns', () => {
  const bits = new WordBits()
  const first = bits.column()
  bits.put(1, first, 5)
  bits.put(200, first, -1)
  for (let id = 1; id <= 5000; id++) bits.reach(id)
  const later = Array.from({ length: 20 }, () => bits.column())
  expect([bits.of(1, first), bits.of(200, first), bits.of(5000, first)]).toEqual([5, -1, 0])
  expect(later.every((column) => bits.of(200, column) === 0)).toBe(true)
})

test('bits can be put in place of others', () => {
  const bits = new WordBits()
  const column = bits.column()
  bits.put(3, column, 1)
  bits.put(3, column, 4, 1)
  bits.put(3, column, 2)
  expect(bits.of(3, column)).toBe(6)
})

test('single bits share a column until it is full', () => {
  const bits = new WordBits()
  const all = Array.from({ length: 33 }, () => bits.bit())
  expect(new Set(all.map(({ column, mask }) => `${column} ${mask}`)).size).toBe(33)
  expect(new Set(all.map(({ column }) => column)).size).toBe(2)
  expect(all.slice(0, 32).reduce((sum, { mask }) => sum | mask, 0)).toBe(-1)
})
