import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['within 6 weeks', 'within 6 weeks: deadline'],
  ['within 6-8 weeks', 'within 6-8 weeks: deadline'],
  ['within six to eight weeks', 'within six to eight weeks: deadline'],
  ['within a fortnight', 'within a fortnight: deadline'],
  ['within 20 working days of the move', 'within 20 working days: deadline'],
  ['within 5 school days', 'within 5 school days: deadline'],
  ['within 48 hours of placement', 'within 48 hours: deadline'],
  ['within 24hrs', 'within 24hrs: deadline'],
  ['in three weeks’ time', 'in three weeks’ time: deadline'],
  ['in 2 weeks time', 'in 2 weeks time: deadline'],
  ['in six weeks', 'in six weeks: deadline'],
  ['in ten days', 'in ten days: deadline'],
  ['in no more than 4 weeks', 'in no more than 4 weeks: deadline'],
  ['over the next six weeks', 'over the next six weeks: deadline'],
  ['for the next 3 months', 'for the next 3 months: deadline'],
  ['in the next couple of weeks', 'in the next couple of weeks: deadline'],
  ['for the first six weeks of the placement', 'for the first six weeks: deadline'],
  ['four weeks after placement starts', 'four weeks: deadline'],
  ['10 days from now', '10 days: deadline'],
  ['inside two weeks', 'inside two weeks: deadline'],
  ['Timescale: 12 weeks', 'Timescale: 12 weeks: deadline'],
  ['for 6 weeks from 1 October', 'for 6 weeks from 1 October: deadline'],
  ['for six weeks, starting 1 October', 'for six weeks, starting 1 October: deadline'],
  [
    'on the next three Saturdays, starting 3 October 2026',
    'three Saturdays, starting 3 October 2026: deadline',
  ],
  ['on six Mondays from 5 October', 'six Mondays from 5 October: deadline'],
  ['within 5 working days of the hearing', 'within 5 working days: deadline'],
  ['within 2 weeks of the letter of 3 October', 'within 2 weeks: deadline; 3 October: day'],
  ['within a week of him moving in', 'within a week: deadline'],
  ['was moved within 24 hours', 'within 24 hours: past'],
  ['three weeks ago', 'three weeks: past'],
  ['for the past six weeks', 'for the past six weeks: past'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each([
  'for 6 weeks',
  'a 12-week course',
  'Complete 12 weeks of swimming',
  'over ten weeks',
  'in the next few weeks',
  'over the coming weeks',
  '5 nights in 2 weeks',
  'twice in a month',
  'within 72 hours of each episode',
  'within an hour of bedtime',
  'within 5 working days of the council letter coming',
  'within 2 days of the results arriving',
  'within 5 days of receipt of the form',
  'within a week of receiving her answer',
  'within 72 hours every time',
  'asleep within 20 minutes',
  'four months old',
  'target 5 days a week',
  'third move in two years',
])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})
