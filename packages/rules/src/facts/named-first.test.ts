import { expect, test } from 'vitest'
import { isNamed } from './named-first.ts'

const name = 'Ann Lee'

test.each([
  'Ann Lee',
  ' Ann Lee ',
  'Ann Lee, IRO',
  'Ann Lee (IRO)',
  'Ann Lee – IRO',
  'Ann Lee - IRO',
  'Ann Lee; IRO',
  'Ann Lee and Sam',
  'Ann Lee & Sam',
])('%s is named', (text) => {
  expect(isNamed(text, name)).toBe(true)
})

test.each([
  'Ann Lee-Smith',
  'Ann Lee–Smith',
  'Ann Leeson',
  'Ann Lee Smith',
  'Ann Lee Anderson',
  'Ann Leeand',
  'Ann',
  'Mrs Ann Lee',
  '',
  undefined,
])('%s is somebody else', (text) => {
  expect(isNamed(text, name)).toBe(false)
})
