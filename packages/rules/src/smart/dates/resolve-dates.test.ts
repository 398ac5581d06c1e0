import { expect, test } from 'vitest'
import { type ResolveDatesOptions, resolveDates } from './resolve-dates.ts'

// Monday 14 September 2026, the first weeks of the autumn term; the child is ten and in Year 6.
const context: ResolveDatesOptions = {
  planDate: '2026-09-14',
  childAge: 10,
  dateOfBirth: '2016-05-20',
  reviewDates: ['2026-06-30', '2027-01-19'],
}

const days = (text: string, options: ResolveDatesOptions = context) =>
  resolveDates(text, options)
    .filter(({ binds }) => binds)
    .map(({ from, to, due, approximate }) => {
      const named = from === to ? from : `${from}..${to}`
      const late = due === to ? '' : ` due ${due ?? 'unknown'}`
      return `${named}${late}${approximate ? ' about' : ''}`
    })
    .join(', ')

const kinds = (text: string, options: ResolveDatesOptions = context) =>
  resolveDates(text, options)
    .map(({ match, kind }) => `${match}: ${kind}`)
    .join('; ')

test.each([
  // Written out
  ['by 2026-10-02', '2026-10-02'],
  ['by 3/10/26', '2026-10-03'],
  ['by 3.10.2026.', '2026-10-03'],
  ['by 03-10-26', '2026-10-03'],
  ['by 05-Oct-26', '2026-10-05'],
  ['by 3 October', '2026-10-03'],
  ['by 3rd Oct ’26', '2026-10-03'],
  ["by the 3rd of Oct '26", '2026-10-03'],
  ['by the third of October', '2026-10-03'],
  ['by October 3rd, 2026', '2026-10-03'],
  ['by Fri 2 Oct', '2026-10-02'],
  ['by Friday the 2nd of October 2026', '2026-10-02'],
  ['by 10/25/26', '2026-10-25'],
  ['by 30.9', '2026-09-30'],
  ['by the 9th', '2026-10-09'],
  ['by the 20th', '2026-09-20'],
  ['b4 13/3/27', '2027-03-13 due 2027-03-12'],
  ['on or before 30 November', '2026-11-30'],
  ['no later than 30 November', '2026-11-30'],
  ['Deadline: 30 Nov', '2026-11-30'],
  ['camp 5-9 Oct', '2026-10-09'],
  // The weekday tells the year
  ['by Sat 3 Oct', '2026-10-03'],
  ['by Sun 3 Oct', '2027-10-03'],
  // Months and years
  ['by October 2026', '2026-10-01..2026-10-31'],
  ['by the end of October', '2026-10-31'],
  ['by end Oct', '2026-10-31'],
  ['mid-November', '2026-11-11..2026-11-20'],
  ['early December', '2026-12-01..2026-12-11'],
  ['by the first week of December', '2026-12-01..2026-12-07'],
  ['on the first Monday in October', '2026-10-05'],
  ['on the last Friday of November 2026', '2026-11-27'],
  ['by March', '2027-03-01..2027-03-31'],
  ['by the end of 2026', '2026-12-31'],
  ['w/c 5 October', '2026-10-05..2026-10-11'],
  ['the week ending 9/10', '2026-10-03..2026-10-09'],
  // Near days
  ['by Friday', '2026-09-18'],
  ['by Monday', '2026-09-14'],
  ['by next Friday', '2026-09-25'],
  ['tomorrow', '2026-09-15'],
  ['by the end of the week', '2026-09-20'],
  ['next week', '2026-09-21..2026-09-27'],
  ['by the end of the month', '2026-09-30'],
  ['by the end of next month', '2026-10-31'],
  ['by the end of the year', '2026-12-31'],
  ['by this time next year', '2026-09-14..2027-09-14'],
  ['by EOW', '2026-09-20'],
  // Lengths
  ['within 6 weeks', '2026-09-14..2026-10-26'],
  ['within 6-8 weeks', '2026-09-14..2026-11-09'],
  ['within a fortnight', '2026-09-14..2026-09-28'],
  ['within 20 working days', '2026-09-14..2026-10-12'],
  ['in three weeks’ time', '2026-09-14..2026-10-05'],
  ['over the next six weeks', '2026-09-14..2026-10-26'],
  ['for the next 3 months', '2026-09-14..2026-12-14'],
  ['for 6 weeks from 1 October', '2026-10-01..2026-11-12'],
  ['from 1 October for 6 weeks', '2026-10-01..2026-11-12'],
  // School
  ['by the end of term', '2026-12-18 about'],
  ['by the end of Spring term', '2027-03-25 about'],
  ['by the end of the autumn term 2027', '2027-12-17 about'],
  ['by next term', '2027-01-04..2027-03-25 about'],
  ['by the end of Autumn 1', '2026-10-25 about'],
  ['by the end of Term 3', '2027-02-14 about'],
  ['by half term', '2026-10-26..2026-10-30 due 2026-10-25 about'],
  ['by May half-term', '2027-05-31..2027-06-04 due 2027-05-30 about'],
  ['the week after half term', '2026-10-30..2026-11-06 about'],
  ['before the summer holidays', '2027-07-22..2027-09-02 due 2027-07-21 about'],
  ['over the Christmas holidays', '2026-12-19..2027-01-03 about'],
  ['before you break up for the summer', '2027-07-21 due 2027-07-20 about'],
  ['by the end of the school year', '2027-07-21 about'],
  ['by the end of 2027/28', '2028-07-19 about'],
  ['by the end of Year 6', '2027-07-21 about'],
  ['by Year 9', '2029-09-03 about'],
  ['by the end of KS3', '2030-07-24 about'],
  ['before transition to secondary school', '2027-09-03 due 2027-09-02 about'],
  // Feasts
  ['by Christmas', '2026-12-25'],
  ['before Christmas', '2026-12-25 due 2026-12-24'],
  ['by Easter', '2027-03-28'],
  ['by Easter 2028', '2028-04-16'],
  ['by Bonfire Night', '2026-11-05'],
  ['by the New Year', '2027-01-01'],
  // Ages and reviews
  ['before she turns 16', '2032-05-20 due 2032-05-19'],
  ['by her 11th birthday', '2027-05-20'],
  ['when she is 12', '2028-05-20'],
  ['by her birthday', '2027-05-20'],
  ['by the next review', '2027-01-19'],
])('%s', (text, expected) => {
  expect(days(text)).toBe(expected)
})

test.each([
  ['from 1 Oct until Christmas', 'from 1 Oct: start; until Christmas: deadline'],
  ['between 1 Oct and 31 March 27', 'between 1 Oct: start; 31 March 27: day'],
  ['weekly, first session 10 Aug 27', 'weekly: repeat; 10 Aug 27: first'],
  ['born on 3 May 2016', 'on 3 May 2016: birth'],
  ['DOB 3 May 2016', '3 May 2016: birth'],
  ['since 3 May', 'since 3 May: start'],
  ['she fell on 3 May', 'on 3 May: past'],
  ['agreed on 2 September', 'on 2 September: past'],
  ['because her room ends on 3 May 2027', 'on 3 May 2027: background'],
  ['last Christmas', 'last Christmas: past'],
  ['by the summer', 'by the summer: season'],
  ['a 12-week course', '12-week: length'],
  ['as soon as possible', 'as soon as: vague'],
  ['by the next appointment', 'by the next appointment: review'],
  ['Sat with mum 3 times a week. She will march and he may.', 'a week: repeat'],
])('%s', (text, expected) => {
  expect(kinds(text)).toBe(expected)
})

test('the evidence is the words with what makes them an end', () => {
  const text = 'Ada reads ten pages by the end of half term, every night.'
  const [found] = resolveDates(text, context)
  expect(found).toMatchObject({ match: 'by the end of half term', start: 20, end: 43, kind: 'deadline' })
  expect(text.slice(found?.start, found?.end)).toBe(found?.match)
})

test.each([
  ['within 6 weeks of the move', 'an event whose day is not said'],
  ['before Eid', 'a feast that follows the moon'],
  ['by the next bank holiday', 'a day that is published'],
])('%s binds, and has no day: %s', (text) => {
  const [found] = resolveDates(text, context)
  expect(found?.binds).toBe(true)
  expect(found).not.toHaveProperty('from')
  expect(found).not.toHaveProperty('due')
})

test('without the day of the plan, full dates have a day and others bind without one', () => {
  expect(days('by 3 October 2026', {})).toBe('2026-10-03')
  expect(resolveDates('by Friday', {})).toEqual([
    { start: 0, end: 9, match: 'by Friday', kind: 'deadline', binds: true },
  ])
})

test('the terms of the school come before the usual ones', () => {
  const termDates = [{ name: 'autumn', from: '2026-09-02', to: '2026-12-16' }] as const
  expect(days('by the end of term', { ...context, termDates })).toBe('2026-12-16')
})

test('a birthday is worked out from the date of birth, and is about a year wide from an age', () => {
  expect(days('before he turns 16', { planDate: '2026-09-14', childAge: 15 })).toBe(
    '2026-09-14..2027-09-14 due unknown about',
  )
})

test('in a field for a date alone, words need nothing before them', () => {
  const field = { ...context, field: true }
  expect(['Friday', 'Oct', '6 weeks', '30.10', 'half term', 'Y9'].map((text) => days(text, field))).toEqual([
    '2026-09-18',
    '2026-10-01..2026-10-31',
    '2026-09-14..2026-10-26',
    '2026-10-30',
    '2026-10-26..2026-10-30 due 2026-10-25 about',
    '2030-07-24 about',
  ])
  expect(
    ['weekly', 'Mondays', '12 week programme', 'summer', 'from 1 Nov'].map((text) => days(text, field)),
  ).toEqual(['', '', '', '', ''])
})

test.each([
  '',
  ' ',
  '31/31/31',
  'by 31 June',
  '9999-99-99',
  'by 2/2/2/2/2',
  "''''",
  '1'.repeat(50),
  'next next next',
])('any text is taken: “%s”', (text) => {
  expect(resolveDates(text, context)).toEqual(resolveDates(text, context))
})
