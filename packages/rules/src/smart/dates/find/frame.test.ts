import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  [
    'by the very end of the first half of the autumn term',
    'by the very end of the first half of the autumn term: deadline',
  ],
  ['by the end of her school’s half term', 'by the end of her school’s half term: deadline'],
  ['week commencing 5 October', 'week commencing 5 October: day'],
  ['w.c. 5 October', 'w.c. 5 October: day'],
  ['week beginning 5 October', 'week beginning 5 October: day'],
  ['from w/c 5 October', 'from w/c 5 October: start'],
  ['by the 2nd week of November', 'by the 2nd week of November: deadline'],
  ['by about 5 October', 'by about 5 October: deadline'],
  ['by 5.30pm Friday 2 October', 'by 5.30pm Friday 2 October: deadline'],
  ['on the last day of term', 'on the last day of term: day'],
  ['at the start of the summer term', 'at the start of the summer term: day'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})
