import { expect, test } from 'vitest'
import { cpuTime } from '../../../test/cpu-time.ts'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { timeBound } from '../time-bound.ts'
import { resolveDates } from './resolve-dates.ts'

const context = {
  planDate: '2026-09-14',
  childAge: 9,
  dateOfBirth: '2017-02-28',
  reviewDates: ['2026-01-19'],
}
const size = 1_000_000

/** Time in milliseconds, the reading of the words not counted. */
function timeFor(unit: string): number {
  const text = readText(unit.repeat(Math.ceil(size / unit.length)), lexicon)
  const begin = cpuTime()
  timeBound({ text, fields: {}, context, need: undefined })
  return cpuTime() - begin
}

test.each([
  'a',
  'the ',
  'of ',
  'a week ',
  '2 weeks ',
  'first ',
  '3/',
  '1.2.',
  '2026-',
  '5 ',
  ', ',
  "'s ",
  "Kai's ",
  'each half term ',
  'next review ',
  'Year 9 ',
  'before ',
  'before 18 ',
  'is 5 ',
  'since 3 May 2020 ',
  'because 3 May 2020 ',
  'was on 3 May ',
  'end of the ',
  'the last week of ',
  'break up ',
  'Monday and ',
  'new ',
  'may ',
])('a megabyte of “%s” takes less than a second', (unit) => {
  expect(timeFor(unit)).toBeLessThan(1000)
})

test.each(['by 3 May 2020 ', 'by the end of term ', 'before she turns 16 '])(
  'finding every date in a tenth of a megabyte of “%s” takes less than a second',
  (unit) => {
    const text = unit.repeat(Math.ceil(size / 10 / unit.length))
    const begin = cpuTime()
    expect(resolveDates(text, context).length).toBeGreaterThan(1000)
    expect(cpuTime() - begin).toBeLessThan(1000)
  },
)
