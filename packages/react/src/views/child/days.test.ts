import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageAt, ageGroupOf } from './age-group.ts'
import { childDay, dayNumber, holidaysOn, nextBirthday } from './days.ts'
import { monthInEnglish, onDayInEnglish } from './strings/in-english.ts'

const anyDay = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

test('days are numbered, and have the weekday, that the calendar gives them', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayNumber(day)).toBe(Date.parse(day) / 86_400_000)
      expect(childDay(day, day).weekday).toBe(new Date(day).getUTCDay())
    }),
  )
})

test.each([
  ['2026-11-21', 'today'],
  ['2026-11-22', 'tomorrow'],
  ['2026-12-02', 'on Wednesday 2 December'],
  ['2027-03-02', 'on Tuesday 2 March'],
  ['2027-09-17', 'on Friday 17 September'],
  ['2027-09-18', 'on Saturday 18 September 2027'],
  ['2026-11-20', 'on 20 November'],
  ['2025-07-08', 'on 8 July 2025'],
])('%s is told as “%s” on 21 November 2026', (day, words) => {
  expect(onDayInEnglish(childDay(day, '2026-11-21'))).toBe(words)
})

test('a month has its year', () => {
  expect(monthInEnglish('2027-03')).toBe('March 2027')
  expect(monthInEnglish('2027-03-12')).toBe('March 2027')
})

test.each([
  ['2017-03-21', '2026-11-21', '2027-03-21'],
  ['2017-11-21', '2026-11-21', '2026-11-21'],
  ['2016-02-29', '2026-11-21', '2027-03-01'],
  ['2016-02-29', '2027-03-02', '2028-02-29'],
])('born %s, seen on %s: the next birthday is %s', (born, asAt, birthday) => {
  expect(nextBirthday(born, asAt)).toBe(birthday)
})

test.each([
  ['2018-11-22', 7, 'under-8'],
  ['2018-11-21', 8, '8-to-12'],
  ['2013-11-22', 12, '8-to-12'],
  ['2013-11-21', 13, '13-and-over'],
  ['2026-06-11', 0, 'under-8'],
])('born %s is %i on 21 November 2026, of the group %s', (born, age, group) => {
  expect(ageAt(born, '2026-11-21')).toBe(age)
  expect(ageGroupOf(born, '2026-11-21')).toBe(group)
})

test('without a day of birth the group is the one in the middle', () => {
  expect(ageGroupOf(undefined, '2026-11-21')).toBe('8-to-12')
})

const terms = [
  { from: '2026-09-02', to: '2026-10-23' },
  { from: '2026-11-02', to: '2026-12-18' },
  { from: '2027-01-04', to: '2027-03-25' },
  { from: '2027-04-12', to: '2027-07-21' },
  { from: '2027-09-02', to: '2027-12-17' },
]

test.each([
  ['2026-10-28', 'school'],
  ['2026-12-24', 'Christmas'],
  ['2027-03-29', 'Easter'],
  ['2027-08-10', 'summer'],
  ['2026-12-02', undefined],
  ['2026-12-18', undefined],
  // Before the first term and after the last nobody has said what there is.
  ['2026-08-20', undefined],
  ['2027-12-24', undefined],
])('%s is in the holidays: %s', (day, holidays) => {
  expect(holidaysOn(day, terms)).toBe(holidays)
})

test('where a term is missing, no holidays are made up', () => {
  const [autumn, , , , next] = terms
  expect(
    holidaysOn(
      '2027-08-10',
      [autumn, next].filter((term) => term !== undefined),
    ),
  ).toBeUndefined()
  expect(holidaysOn('2026-12-24', [])).toBeUndefined()
})
