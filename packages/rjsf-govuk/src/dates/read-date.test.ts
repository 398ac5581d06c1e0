import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

const boxes = (day: string, month: string, year: string) => ({ day, month, year })
const value = (of: string) => ({ kind: 'value', value: of })

test.each([
  ['4', '3', '2026', '2026-03-04'],
  ['04', '03', '2026', '2026-03-04'],
  [' 4 ', ' march ', ' 2026 ', '2026-03-04'],
  ['4', 'Mawrth', '2026', '2026-03-04'],
  ['29', '2', '2024', '2024-02-29'],
  ['29', '2', '2000', '2000-02-29'],
  ['31', '12', '9999', '9999-12-31'],
])('%s %s %s', (day, month, year, iso) => {
  expect(readDate(boxes(day, month, year))).toEqual(value(iso))
})

test.each([
  ['a day that is missing', ['', '3', '2026'], ['day'], []],
  ['a year that is missing', ['4', '3', ' '], ['year'], []],
  ['a month that there is not', ['4', '13', '2026'], [], ['month']],
  ['a day that no month has', ['32', '3', '2026'], [], ['day']],
  ['a year of two digits, which is not guessed', ['4', '3', '26'], [], ['year']],
  ['a part missing and a part wrong', ['', 'x', '2026'], ['day'], ['month']],
  ['a day that its month does not have', ['31', '4', '2026'], [], ['day', 'month', 'year']],
  ['29 February of no leap year', ['29', '2', '1900'], [], ['day', 'month', 'year']],
  ['a fraction', ['4.5', '3', '2026'], [], ['day']],
  ['a day before the first', ['0', '3', '2026'], [], ['day']],
])('%s', (_, [day = '', month = '', year = ''], missing, wrong) => {
  expect(readDate(boxes(day, month, year))).toEqual({ kind: 'unread', missing, wrong })
})

test('boxes with nothing or spaces are empty', () => {
  expect(readDate(boxes('', ' ', '\t'))).toEqual({ kind: 'empty' })
})

test.each([
  ['month', boxes('', 'March', '2026'), value('2026-03')],
  ['month', boxes('31', '4', '2026'), value('2026-04')],
  ['month', boxes('4', '', '2026'), { kind: 'unread', missing: ['month'], wrong: [] }],
  ['month', boxes('4', '', ''), { kind: 'empty' }],
  ['year', boxes('', '', '2026'), value('2026')],
  ['year', boxes('', '', '26'), { kind: 'unread', missing: [], wrong: ['year'] }],
] as const)('down to the %s: %o', (unit, text, reading) => {
  expect(readDate(text, { unit })).toEqual(reading)
})

test.each([
  [boxes('', '', '2026'), value('2026')],
  [boxes('', '3', '2026'), value('2026-03')],
  [boxes('4', '3', '2026'), value('2026-03-04')],
  [boxes('4', '', '2026'), { kind: 'unread', missing: ['month'], wrong: [] }],
  [boxes('', '3', ''), { kind: 'unread', missing: ['year'], wrong: [] }],
  [boxes('4', '', ''), { kind: 'unread', missing: ['month', 'year'], wrong: [] }],
  [boxes('4', '3', ' '), { kind: 'unread', missing: ['year'], wrong: [] }],
  [boxes('29', '2', '2024'), value('2024-02-29')],
  [boxes('30', '2', '2024'), { kind: 'unread', missing: [], wrong: ['day', 'month', 'year'] }],
  [boxes('', 'spring', '2026'), { kind: 'unread', missing: [], wrong: ['month'] }],
  [boxes('x', '', '2026'), { kind: 'unread', missing: ['month'], wrong: ['day'] }],
  [boxes('', '', 'about 2026'), { kind: 'unread', missing: [], wrong: ['year'] }],
  [boxes(' ', '', ' '), { kind: 'empty' }],
])('as much as is known: %o', (text, reading) => {
  expect(readDate(text, { partial: true })).toEqual(reading)
})

test('takes exactly the days that the calendar has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1000, max: 9999 }),
      (day, month, year) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        const reading = readDate(boxes(String(day), String(month), String(year)))
        expect(reading.kind).toBe(real ? 'value' : 'unread')
        if (real) expect(reading).toEqual(value(date.toISOString().slice(0, 10)))
      },
    ),
  )
})
