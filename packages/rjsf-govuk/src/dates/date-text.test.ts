import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateText, typedDate, writeDate } from './date-text.ts'
import { datePartsOf, readDate } from './read-date.ts'

const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '2',
    '02',
    '13',
    '26',
    '29',
    '30',
    '31',
    '2024',
    '2026',
    '-',
    '\\',
    '\\-',
    '--',
  ),
  fc.constantFrom('March', 'Mawrth', 'the 4th', '2026-03-04', '2026-03', '1/2', 'T'),
  fc.string({ maxLength: 6 }),
)
const options = fc.record(
  { unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const), partial: fc.boolean() },
  { requiredKeys: [] },
)
const real = /^\d{4}(-\d\d){0,2}$/

test('boxes come back as they were typed, or as the date that they say', () => {
  fc.assert(
    fc.property(typed, typed, typed, options, (day, month, year, how) => {
      const parts = datePartsOf(how)
      const text = {
        day: parts.includes('day') ? day : '',
        month: parts.includes('month') ? month : '',
        year,
      }
      const value = writeDate(text, how)
      const back = dateText(value, how)
      const reading = readDate(text, how)
      if (reading.kind === 'empty') expect(value).toBeUndefined()
      else if (reading.kind === 'unread') expect(back).toEqual(text)
      else {
        expect(value).toMatch(real)
        expect(readDate(back, how)).toEqual(reading)
      }
    }),
    { numRuns: 2000 },
  )
})

test('what is not a date is never kept as one', () => {
  const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
  fc.assert(
    fc.property(number(40), number(14), fc.integer({ min: 1000, max: 9999 }), (day, month, year) => {
      const value = writeDate({ day, month, year: String(year) }) ?? ''
      const date = new Date(`${value}T00:00:00Z`)
      const real = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)
      expect(readDate({ day, month, year: String(year) }).kind).toBe(real ? 'value' : 'unread')
    }),
  )
})

test.each([
  ['2026-03-04', ['4', '3', '2026']],
  ['2026-2-31', ['31', '2', '2026']],
  ['2026-02-31', ['31', '02', '2026']],
  ['2026--', ['', '', '2026']],
  ['-March-4', ['4', 'March', '']],
  ['1\\-2-3-4', ['4', '3', '1-2']],
  ['2026', ['', '', '2026']],
  ['2026-03', ['', '03', '2026']],
  ['2026-03-04T10:00:00Z', ['04T10:00:00Z', '03', '2026']],
  ['2026-03-04-05', ['04-05', '03', '2026']],
  ['next week', ['', '', 'next week']],
])('%s fills the boxes with %j', (value, [day, month, year]) => {
  expect(dateText(value)).toEqual({ day, month, year })
})

test.each([
  ['2026', { day: '', month: '', year: '2026' }],
  ['2026-03', { day: '', month: '3', year: '2026' }],
  ['2026-03-04', { day: '4', month: '3', year: '2026' }],
])('%s, where a part of a date is an answer', (value, text) => {
  expect(dateText(value, { partial: true })).toEqual(text)
  expect(writeDate(text, { partial: true })).toBe(value)
})

test.each([
  ['2026-2-31', '31 2 2026'],
  ['2026--30', '30 2026'],
  ['--30', '30'],
  ['-March-4', '4 March'],
  ['-3', '3'],
  ['26', '26'],
  ['-1\\-2-', '1-2'],
  ['next week', 'next week'],
  ['mid-2019', 'mid-2019'],
])('%s, which is no date, is read as %s', (value, words) => {
  expect(typedDate(value)).toBe(words)
})
