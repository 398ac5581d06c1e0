import fc from 'fast-check'
import { expect, test } from 'vitest'
import { padded } from './calendar.ts'
import { readTime } from './read-time.ts'
import { timeText, writeTime } from './time-text.ts'

test.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  [' 14:05 ', '14:05'],
  ['2:05pm', '14:05'],
  ['2.05 P.M.', '14:05'],
  ['9am', '09:00'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['00:00', '00:00'],
  ['midnight', '00:00'],
  ['Midday', '12:00'],
  ['hanner  dydd', '12:00'],
  ['14:05:30', '14:05:30'],
  ['14:05:30.25z', '14:05:30.25Z'],
  ['14:05:00+01:00', '14:05:00+01:00'],
])('%j is kept as %s', (text, kept) => {
  expect(writeTime(text)).toBe(kept)
})

test.each(['9', '24:00', '12:60', '13pm', '0am', '9:5', 'soon', '14:05:60', '1:2:3', '930'])(
  '%j is no time, and is kept as it stands',
  (text) => {
    expect(readTime(text)).toBeUndefined()
    expect(writeTime(text, { seconds: true })).toBe(text)
    expect(timeText(text)).toBe(text)
  },
)

test('nothing is undefined', () => {
  expect(writeTime('  ')).toBeUndefined()
  expect(timeText(undefined)).toBe('')
})

test.each([
  ['14:05:00', '14:05'],
  ['14:05', '14:05'],
  ['14:05:30', '14:05:30'],
  ['14:05:00Z', '14:05:00Z'],
])('%s stands in the box as %s, and comes out of it again', (value, text) => {
  expect(timeText(value)).toBe(text)
  expect(writeTime(text, { seconds: value.length > 5 })).toBe(value)
})

test('every minute of the day, on either clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const kept = `${padded(hour, 2)}:${padded(minute, 2)}`
      expect(writeTime(`${hour}:${padded(minute, 2)}`)).toBe(kept)
      expect(writeTime(`${hour % 12 || 12}.${padded(minute, 2)}${hour < 12 ? 'am' : 'pm'}`)).toBe(kept)
      expect(writeTime(kept, { seconds: true })).toBe(`${kept}:00`)
    }),
  )
})

test('any text stands in the box again, unless it is a time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(text.trim() !== '' && readTime(text) === undefined)
      expect(timeText(writeTime(text))).toBe(text)
    }),
  )
})
