import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateTimeText, readDateTime, writeDateTime } from './date-time-text.ts'

const winter = () => 'Z'
const boxes = (day: string, month: string, year: string, hour: string, minute: string, rest = '') => ({
  day,
  month,
  year,
  hour,
  minute,
  rest,
})

test.each([
  ['the offset of the device where none came', boxes('4', '3', '2026', '9', '5'), '2026-03-04T09:05:00Z'],
  ['the offset that came', boxes('4', '7', '2026', '14', '05', ':00+01:00'), '2026-07-04T14:05:00+01:00'],
  [
    'the seconds that came',
    boxes('4', '7', '2026', '14', '05', ':30.5-05:00'),
    '2026-07-04T14:05:30.5-05:00',
  ],
  ['an offset without seconds', boxes('4', '7', '2026', '14', '05', 'z'), '2026-07-04T14:05:00z'],
  ['what came and is no offset', boxes('4', '7', '2026', '14', '05', ':00+0100'), '2026-07-04T14:05:00+0100'],
  ['afternoon', boxes('4', 'July', '2026', '2pm', '5'), '2026-07-04T14:05:00Z'],
  ['half of it', boxes('', '3', '2026', '14', '', ':00+01:00'), '2026-3-T14::00+01:00'],
  ['nothing but an offset', boxes('', '', '', ' ', '', ':00Z'), undefined],
])('%s', (_, text, value) => {
  expect(writeDateTime(text, winter)).toBe(value)
})

test('asks for the offset of the time that was typed', () => {
  const offset = (date: string, time: string) => `+${date.slice(8)}:${time.slice(3)}`
  expect(writeDateTime(boxes('4', '3', '2026', '9', '07'), offset)).toBe('2026-03-04T09:07:00+04:07')
})

test.each([
  ['the time', boxes('4', '3', '2026', '', ''), { missing: ['hour', 'minute'], wrong: [] }],
  ['the date', boxes('', '', '', '9', '30'), { missing: ['day', 'month', 'year'], wrong: [] }],
  ['parts of both', boxes('4', '13', '2026', '25', ''), { missing: ['minute'], wrong: ['month', 'hour'] }],
  ['the minute alone', boxes('4', '3', '2026', '9', '60'), { missing: [], wrong: ['minute'] }],
])('says what is wrong or missing: %s', (_, text, problems) => {
  expect(readDateTime(text)).toEqual({ kind: 'unread', ...problems })
})

test.each([
  ['2026-03-04T14:05:00Z', boxes('4', '3', '2026', '14', '05', ':00Z')],
  ['2026-03-04t14:05:00.123+01:00', boxes('4', '3', '2026', '14', '05', ':00.123+01:00')],
  ['2026-03-04 14:05', boxes('4', '3', '2026', '14', '05')],
  ['2026-03-04', boxes('4', '3', '2026', '', '')],
  ['2026-02-31T14:05:00Z', boxes('31', '02', '2026', '14', '05', ':00Z')],
  ['tomorrow', boxes('', '', 'tomorrow', '', '')],
])('%s fills the boxes', (value, text) => {
  expect(dateTimeText(value)).toEqual(text)
})

const typed = fc.oneof(
  fc.constantFrom(
    '',
    '4',
    '04',
    '13',
    '31',
    '2026',
    '9',
    '14',
    '05',
    '60',
    'OCT',
    'T',
    '-',
    ':',
    '+1',
    'Z',
    '\\',
  ),
  fc.string({ maxLength: 5 }),
)
const rest = fc.constantFrom('', ':00', ':00Z', ':00+01:00', ':59.999-03:30', 'Z', '+01:00')

test('boxes come back as they were typed, or as the moment that they say, and the offset with them', () => {
  fc.assert(
    fc.property(typed, typed, typed, typed, typed, rest, (day, month, year, hour, minute, after) => {
      const text = boxes(day, month, year, hour, minute, after)
      const reading = readDateTime(text)
      const value = writeDateTime(text, winter)
      const back = dateTimeText(value)
      if (reading.kind === 'empty') expect(value).toBeUndefined()
      else if (reading.kind === 'unread') expect(back).toEqual(text)
      else {
        expect(readDateTime(back)).toEqual(reading)
        expect(writeDateTime(back, () => 'never asked')).toBe(value)
      }
    }),
    { numRuns: 2000 },
  )
})
