import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { isAmount, isDay, isTimeOfDay } from './amount.ts'

const numbersIn = (source: string, which: typeof isAmount) => {
  const text = readText(source, lexicon)
  return text.words
    .flatMap((word, at) => (word.kind === 'number' || kindsOf(word) & kind.number ? [at] : []))
    .filter((at) => which(text, at))
    .map((at) => source.slice(text.words[at]?.start, text.words[at]?.end))
}

test.each([
  ['a count out of a count', '4 nights out of 7', ['4', '7']],
  ['a score', 'she says 8/10 or 30/80', ['8', '10', '30', '80']],
  ['a percentage', 'from 61% to 75%', ['61', '75']],
  ['money', '£15 a week, €5', ['15', '5']],
  ['from and to', 'comes down from 8 to 6 by June', ['8', '6']],
  ['a unit tied to it', '180ml, 9.1kg and 3x a week', ['180', '9.1', '3']],
  ['minutes', 'a whole 40-minute lesson, for 10 minutes', ['40', '10']],
  ['numbers in words', 'three pages, twice, half of them', ['three', 'twice', 'half']],
  ['none as a level', '1 or none this term', ['1', 'none']],
  ['days in a row', 'ten days running, 3 weeks in a row', ['ten', '3']],
  ['a page to reach', 'as far as page 40', ['40']],
  ['a grade', 'a grade 5', ['5']],
  ['what a score comes down to', 'SDQ down to 15 by the review', ['15']],
  ['centiles', 'between the 50th and 75th centiles', ['50', '75']],
  ['a step from one level to the next', 'from Entry 1 to Entry 2', ['2']],
])('an amount: %s', (_, source, expected) => {
  expect(numbersIn(source, isAmount)).toEqual(expected)
})

test.each([
  ['a day of a month', 'by 30 June, on June 4th'],
  ['a date with points, strokes or hyphens', '3.10.26, 3/10/26, 2026-10-03'],
  ['a short date after by', 'by 12/6'],
  ['a year', 'in 2026 and since 1999'],
  ['an age', 'Rosie, 9, is 9 and turns 16, aged 12, 12 years old, his 7th birthday'],
  ['a school year and a key stage', 'in Year 7, KS2, Key Stage 4'],
  ['the school years of a move', 'from Year 7 to Year 8, up to Year 8'],
  ['a time of day to come down to', 'down to 9 pm'],
  ['a room, a bus, a street', 'room 12, the 42 bus, 7 Mill Lane'],
  ['a time of day', 'at 8, by 8.40, 5pm, 10:15, 7 am'],
  ['a time until something is due', 'within 6 weeks, in 3 months, the next 4 weeks'],
  [
    'the length of a course',
    'a 10-week course, the six-session group, 12 weeks of tutoring, a 12 wk programme',
  ],
  ['a length at the end', 'anger course, 8 wks'],
  ['one that counts nothing', 'one another, one day, one-to-one, day one, no one'],
  ['once as a conjunction', 'once he is settled'],
  ['half in half term', 'by half term, half past'],
  ['none that was asked', 'religion: none stated'],
])('no amount: %s', (_, source) => {
  expect(numbersIn(source, isAmount)).toEqual([])
})

test.each([
  ['by 30 June 2026', ['30', '2026']],
  ['on 12/6', ['12', '6']],
  ['2026-10-03', ['2026', '10', '03']],
  ['on the 4th', ['4']],
  ['Year 5, room 12, his 7th birthday', []],
  ['4 nights out of 7', []],
])('days: %s', (source, expected) => {
  expect(numbersIn(source, isDay)).toEqual(expected)
})

test.each([
  ['by 8pm, 8.40 and 10:15', ['8', '8.40', '10', '15']],
  ['1.5 litres, 8 nights', []],
])('times of day: %s', (source, expected) => {
  expect(numbersIn(source, isTimeOfDay)).toEqual(expected)
})
