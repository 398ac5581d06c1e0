import { expect, test } from 'vitest'
import { kindsIn, usualContext } from '../kinds.test.helper.ts'

test.each([
  ['by the next review', 'by the next review: review'],
  ['at the next LAC review', 'at the next LAC review: review'],
  ['before the next statutory review', 'before the next statutory review: review'],
  ['by her next CAMHS appointment', 'by her next CAMHS appointment: review'],
  ['by the next PEP', 'by the next PEP: review'],
  ['before the hearing', 'before the hearing: review'],
  ['by the review on 19 January', 'on 19 January: deadline'],
  ['by the next review (19.1.27)', '19.1.27: day'],
  ['at the meeting on 5 October', 'on 5 October: day'],
  ['Review in six weeks', 'in six weeks: deadline'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each(['to review the plan', 'PA to visit the flat', 'the last review'])('no date: %s', (text) => {
  expect(kindsIn(text)).toBe('')
})

test.each([
  ['a day of review to come', ['2027-01-19'], 'by the next review: deadline'],
  ['the day of the plan itself', ['2026-09-14'], 'by the next review: deadline'],
  ['only a review that was', ['2026-06-30'], 'by the next review: review'],
  ['what is no day', ['soon'], 'by the next review: review'],
])('with %s', (_, reviewDates, expected) => {
  expect(kindsIn('by the next review', { ...usualContext, reviewDates })).toBe(expected)
})
