import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by the end of the month', 'by the end of the month: deadline'],
  ['by month end', 'by month end: deadline'],
  ['by year-end', 'by year-end: deadline'],
  ['by the end of this week', 'by the end of this week: deadline'],
  ['next week', 'next week: day'],
  ['next month', 'next month: day'],
  ['later this month', 'this month: day'],
  ['within the month', 'within the month: deadline'],
  ['by the end of the school year', 'by the end of the school year: deadline'],
  ['by the end of the academic year', 'by the end of the academic year: deadline'],
  ['by the end of the tax year', 'by the end of the tax year: deadline'],
  ['by the end of the quarter', 'by the end of the quarter: deadline'],
  ['by this time next year', 'by this time next year: deadline'],
  ['the next fortnight', 'next fortnight: day'],
  ['for the rest of the year', 'for the rest of the year: day'],
  ['last week', 'last week: past'],
  ['last year', 'last year: past'],
  ['she has moved twice this year', 'this year: past'],
  ['he is settling in this year', 'in this year: background'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'at the end of each week',
  'each week',
  'by the end of the school day',
  'by week 6',
  'all week',
  'the end of a week',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
