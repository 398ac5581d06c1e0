import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by 2 October', 'by 2 October: deadline'],
  ['by 2nd Oct', 'by 2nd Oct: deadline'],
  ['by the 2nd of October', 'by the 2nd of October: deadline'],
  ['by the second of October', 'by the second of October: deadline'],
  ['by Oct 2nd', 'by Oct 2nd: deadline'],
  ['by Oct 28', 'by Oct 28: deadline'],
  ['by Oct 26', 'by Oct 26: deadline'],
  ['by 3 Oct 27', 'by 3 Oct 27: deadline'],
  ["by 3 Oct '27", "by 3 Oct '27: deadline"],
  ['by 3 Oct, 2027', 'by 3 Oct, 2027: deadline'],
  ['by 05-Oct-26', 'by 05-Oct-26: deadline'],
  ['5-9 Oct', '9 Oct: day'],
  ['5/6 Oct', '6 Oct: day'],
  ['4 june 26 and go thru it', '4 june 26: past'],
  ['by October', 'by October: deadline'],
  ['in March', 'in March: day'],
  ['end of October', 'end of October: day'],
  ['mid-Nov', 'mid-Nov: day'],
  ['late January', 'late January: day'],
  ['between September and December', 'between September: start; December: day'],
  ['September to December', 'to December: day'],
  ['during November', 'during November: day'],
  ['by May', 'by May: deadline'],
  ['booked for October', 'for October: day'],
  ['By June Harri is dry', 'By June: deadline'],
  ['since March', 'since March: start'],
  ['from April', 'from April: start'],
  ['down from 4 in August', 'in August: past'],
  ['last October', 'last October: past'],
  ['two fillings in July', 'in July: past'],
  ['by 30 Feb 2027', '30 Feb 2027: impossible'],
  ['in each of October and November', 'each of October: day; November: day'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'the rent for October',
  'she will march',
  'they may',
  'April (key worker)',
  'plaited by April (key worker)',
  'driven by June Harris',
  'in May’s car',
  'every May',
  'June and December',
  'in June and December each year',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
