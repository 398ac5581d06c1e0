import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by Friday', 'by Friday: deadline'],
  ['this Friday', 'this Friday: day'],
  ['next Tuesday', 'next Tuesday: day'],
  ['on Thursday', 'on Thursday: day'],
  ['on Thursday so that he can go', 'on Thursday: day'],
  ['by Friday night', 'by Friday: deadline'],
  ['until Sunday', 'until Sunday: deadline'],
  ['first thing Monday', 'Monday: first'],
  ['by 9am Monday', 'by 9am Monday: deadline'],
  ['by close of play on Friday', 'on Friday: deadline'],
  ['from Monday', 'from Monday: start'],
  ['before Friday’s contact', 'before Friday: deadline'],
  ['by Sunday tea', 'by Sunday: deadline'],
  ['he absconded on Friday', 'on Friday: past'],
  ['last Thursday', 'last Thursday: past'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'every Friday',
  'Fridays',
  'on Fridays',
  'on a Monday',
  'on Monday and Friday',
  'Mon-Fri',
  'Sunday calls with Dad',
  'Saturday ballet',
  'before Friday prayers',
  'by Friday each week',
  'Sat with mum',
  'in the sun',
  'so that Sunday can go',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
