import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['by Christmas', 'by Christmas: deadline'],
  ['before Xmas', 'before Xmas: deadline'],
  ['at Easter', 'at Easter: day'],
  ['by Easter 2027', 'by Easter 2027: deadline'],
  ['on Christmas Eve', 'on Christmas Eve: day'],
  ['by New Year', 'by New Year: deadline'],
  ['by New Year’s Eve', 'by New Year’s Eve: deadline'],
  ['before Bonfire Night', 'before Bonfire Night: deadline'],
  ['by Hallowe’en', 'by Hallowe’en: deadline'],
  ['on Mother’s Day', 'on Mother’s Day: day'],
  ['before Eid', 'before Eid: deadline'],
  ['by St David’s Day', 'by St David’s Day: deadline'],
  ['between now and Christmas', 'Christmas: day'],
  ['for Christmas', 'for Christmas: day'],
  ['by the August bank holiday', 'by the August bank holiday: deadline'],
  ['before his GCSEs', 'before his GCSEs: deadline'],
  ['last Christmas', 'last Christmas: past'],
  ['after Christmas', 'after Christmas: start'],
  ['since Easter', 'since Easter: start'],
  ['at Christmas he was upset', 'at Christmas: past'],
  ['five days of Ramadan 2027', 'days of Ramadan 2027: day'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'in the new year',
  'A Christmas Carol',
  'his Christmas list',
  'Easter egg hunt',
  'every Christmas',
  'at Eid each year',
  'birthdays and Christmas',
  'support for GCSEs',
  'Christmas Carol',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
