import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['before the summer holidays', 'before the summer holidays: deadline'],
  ['over the Easter break', 'over the Easter break: day'],
  ['by the Christmas hols', 'by the Christmas hols: deadline'],
  ['before the school holidays', 'before the school holidays: deadline'],
  ['by the six weeks holidays', 'by the six weeks holidays: deadline'],
  ['by the end of the holidays', 'by the end of the holidays: deadline'],
  ['before you break up for the summer', 'before you break up: deadline'],
  ['before we break up', 'before we break up: deadline'],
  ['break the habit by 5 October', 'by 5 October: deadline'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'in the school holidays',
  'on holiday with Mo',
  'half of all school holidays',
  'a break from school',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
