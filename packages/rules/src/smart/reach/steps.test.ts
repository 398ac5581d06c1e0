import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { sizeOf, stepFromBaseline, stepFromNeed, stepOf } from './steps.ts'

const read = (source: string) => readText(source, lexicon)
test.each([
  [
    'more than is a measure',
    'Awake on 11 nights',
    'At most 4 nights awake for more than ten minutes',
    'modest',
  ],
  [
    'a check-up goes nowhere',
    'No decay at the last 3 check-ups',
    'No decay at the next 2 check-ups',
    'modest',
  ],
  ['the wrong way', 'Attends 15 lessons', 'Attendance rises to 11 lessons', 'backwards'],
])('a step from a baseline: %s', (_, baseline, text, expected) => {
  const found = stepFromBaseline(read(baseline), [read(text)])
  expect(found && sizeOf(found)).toBe(expected)
})

const step = (source: string) => {
  const found = stepOf(read(source))
  return found === undefined ? undefined : [found.from, found.to, sizeOf(found)]
}

test.each([
  ['from and to', 'Exclusions fall from 5 last term to 1 or none this term', [5, 1, 'modest']],
  ['up from', 'Answers 15 of 20 questions, up from 11', [11, 15, 'modest']],
  ['down from', 'Doors damaged: 1 or none, down from 4 in November', [4, 1, 'modest']],
  ['down to', '£412 down to £262 or less', [412, 262, 'modest']],
  ['now in brackets', 'Reads 40 of the common words (22 now)', [22, 40, 'modest']],
  ['at the moment', 'Dry on 5 nights. At the moment it is 3 nights', [3, 5, 'modest']],
  ['so far', 'Cooks three meals. She has managed one so far', [1, 3, 'modest']],
  ['in one clause', 'Says four words now and ten by Christmas', [4, 10, 'modest']],
  ['in words', 'Uses the potty once a day; at the moment it is nappies all day', [undefined, 1, 'modest']],
  ['not yet', 'Says hello to one boy, which he has not done yet', [undefined, 1, 'modest']],
  ['a reading age', 'Reading age goes up from 6 years 4 months to 7 years', [undefined, undefined, 'modest']],
  ['pages', 'Musa gets from page 1 to page 60', [undefined, 60, 'modest']],
  ['the wrong way', 'Attendance goes up from 91% to 86%', [91, 86, 'backwards']],
  ['more of what is to fall', 'Meltdowns fall from 2 a week to 5 a week', [2, 5, 'backwards']],
  ['far too long', 'Attendance rises from 5% to 98%', [5, 98, 'too-long']],
  ['long', 'Attendance rises from 50% to 85%', [50, 85, 'long']],
  ['all at once', 'Nights missing fall from 9 to none', [9, 0, 'too-long']],
])('a step: %s', (_, source, expected) => {
  expect(step(source)).toEqual(expected)
})

test.each([
  ['dates', 'Weighed from 10 March to 28 April'],
  ['from now on', 'Reads 3 pages from now on'],
  ['between now and then', 'Visits 4 times between now and June'],
  ['what will have been done', 'Will have done 4 papers'],
  ['no starting point', 'Sleeps six hours on five nights'],
  ['no level', 'Cooks her own tea more often. She has managed it so far'],
  ['nothing', ''],
])('no step: %s', (_, source) => {
  expect(step(source)).toBeUndefined()
})

test.each([
  ['2 out of 7', '4 teas out of 7', [2, 4, 'modest']],
  ['nothing left by Wednesday', '£5 left on Sunday', [undefined, 5, 'modest']],
  ['needs a prompt each time', '5 mornings out of 7', [undefined, 5, 'modest']],
  ['9 of 20', 'score goes up to 6 of 20', [9, 6, 'backwards']],
])('a baseline of %s, and %s', (baseline, measure, expected) => {
  const found = stepFromBaseline(read(baseline), [read(measure)])
  expect(found && [found.from, found.to, sizeOf(found)]).toEqual(expected)
})

test('a baseline without a level to reach is no step', () => {
  expect(stepFromBaseline(read('40%'), [read('better'), undefined])).toBeUndefined()
})

test.each([
  ['Attendance 61%', 'Attendance 75%', 'modest'],
  ['Attendance 12%', 'Attendance 95%', 'too-long'],
])('a need of %s, and %s', (need, text, size) => {
  const found = stepFromNeed(read(need), read(text))
  expect(found && sizeOf(found)).toBe(size)
})

test('a need with no share is no starting point', () => {
  expect(stepFromNeed(read('Sleeps three hours'), read('Sleeps six hours'))).toBeUndefined()
})
