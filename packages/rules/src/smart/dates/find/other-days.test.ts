import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by the 9th', 'by the 9th: deadline'],
  ['by the 20th', 'by the 20th: deadline'],
  ['on the 21st', 'on the 21st: day'],
  ['Friday the 25th', 'Friday the 25th: day'],
  ['by 2027', 'by 2027: deadline'],
  ['before the end of 2027', 'before the end of 2027: deadline'],
  ['in 2027', 'in 2027: day'],
  ['in 2021', 'in 2021: past'],
  ['by the end of 2026/27', 'by the end of 2026/27: deadline'],
  ['since 2021', 'since 2021: start'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'by the 9th session',
  'the 9th floor',
  'on the 1st of each month',
  'on the 1st of the month',
  'the 2027 exam',
  'by 2030 hrs',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
