import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['before she turns 16', 'before she turns 16: deadline'],
  ['until he’s 18', 'until he’s 18: deadline'],
  ['by the time she is 12', 'by the time she is 12: deadline'],
  ['when she is 11', 'when she is 11: deadline'],
  ['by age 16', 'by age 16: deadline'],
  ['by the age of eighteen', 'by the age of eighteen: deadline'],
  ['before 18', 'before 18: deadline'],
  ['until 21', 'until 21: deadline'],
  ['up to 18', 'up to 18: deadline'],
  ['at age 16', 'at age 16: deadline'],
  ['by 18 years old', 'by 18 years old: deadline'],
  ['when he turns 18, and not before', 'when he turns 18: deadline'],
  ['from when he turns 16', 'from when he turns 16: start'],
  ['by the time he is 5', 'by the time he is 5: past'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'when she was 4',
  'before he turned 5',
  'Ada, aged 15',
  'Ada (15)',
  'after 18',
  'from 18',
  'attendance up by 16',
  'by 25%',
  'before nan’s 2 sisters come',
  'when Ebo, who is two, cried',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
