import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['prior to 5 October', 'prior to 5 October: deadline'],
  ['ahead of 5 October', 'ahead of 5 October: deadline'],
  ['in advance of 5 October', 'in advance of 5 October: deadline'],
  ['no later than 5 October', 'no later than 5 October: deadline'],
  ['no earlier than 5 October', 'no earlier than 5 October: start'],
  ['not before 5 October', 'not before 5 October: start'],
  ['not until 5 October', 'not until 5 October: start'],
  ['up to 5 October', 'up to 5 October: deadline'],
  ['through to 5 October', 'through to 5 October: deadline'],
  ['on or before 5 October', 'on or before 5 October: deadline'],
  ['ready for 5 October', 'ready for 5 October: deadline'],
  ['in time for 5 October', 'in time for 5 October: deadline'],
  ['as of 5 October', 'as of 5 October: start'],
  ['as at 5 September', 'as at 5 September: start'],
  ['with effect from 5 October', 'from 5 October: start'],
  ['5 October onwards', '5 October: start'],
  ['Start date: 5 October', 'Start date: 5 October: start'],
  ['End date: 5 October', 'End date: 5 October: deadline'],
  ['Due: 5 October', 'Due: 5 October: deadline'],
  ['1 October - 5 October', '1 October: day; - 5 October: day'],
  ['effective 5 October', 'effective 5 October: start'],
  ['by when: 5 October', 'when: 5 October: deadline'],
  ['this side of 5 October', 'this side of 5 October: deadline'],
  ['finishing 5 October', 'finishing 5 October: deadline'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})
