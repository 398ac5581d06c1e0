import { GB } from 'chrono-node/en'
import { expect, test } from 'vitest'
import { resolveDates } from './resolve-dates.ts'

// chrono-node reads plain dates well and knows nothing of this code: where both find a date it is the judge.

const reference = new Date(2026, 8, 14, 12)

/** The first day that chrono finds, or the first of a week or month that it takes for one day of it. */
function byChrono(text: string): string | undefined {
  const [found] = GB.parse(text, reference, { forwardDate: true })
  if (found === undefined) return undefined
  const part = (name: 'year' | 'month' | 'day') => String(found.start.get(name)).padStart(2, '0')
  return `${part('year')}-${part('month')}-${part('day')}`
}

const ours = (text: string) => resolveDates(text, { planDate: '2026-09-14' })[0]

test.each([
  'by 2 October 2026',
  'by 2nd Oct 2026',
  '2nd of October 2026',
  'by Oct 2 2026',
  'October 3rd, 2026',
  'on 02/10/2026',
  'by 2/10/26',
  'by 2.10.2026',
  'by 2-10-26',
  'by 2026-10-02',
  'Fri 2 Oct 2026',
  'Friday, 2 October 2026',
  'by 2 Oct',
  'by 14 March',
  'by 28 Feb 2027',
  'by 29 February 2028',
  'on 31/12/26',
  'until 5 Dec',
  'from 1 November 2026',
  'by Friday',
  'on Friday',
  'this Friday',
  'next Friday',
  'by Thursday',
  'by Monday',
  'tomorrow',
  'October 2026',
  'by October',
  'in March',
  'next week',
])('the same first day: %s', (text) => {
  const found = ours(text)
  expect(found?.from).toBeDefined()
  expect(found?.from).toBe(byChrono(text))
})

test.each([
  'within 3 weeks',
  'in 6 weeks',
  'in two weeks',
  'in 10 days',
  'in 3 months',
  'within 2 months',
  'by the end of the month',
])('the same last day: %s', (text) => {
  const found = ours(text)
  expect(found?.to).toBeDefined()
  expect(found?.to).toBe(byChrono(text))
})

test.each([
  ['3 times a week', '2026-09-21'],
  ['Sat with mum', '2026-09-19'],
  ['She will march', '2027-03-01'],
  ['8/10 for worry', '2026-10-08'],
  ['May sat by the sun', '2026-09-19'],
])('a false hit of chrono’s that is none here: %s', (text, taken) => {
  expect(byChrono(text)).toBe(taken)
  expect(resolveDates(text, { planDate: '2026-09-14' }).filter(({ binds }) => binds)).toEqual([])
})

test.each([
  'by Christmas',
  'by half term',
  'before she turns 16',
  'by the end of Key Stage 2',
  'within a fortnight',
])('what plans write and chrono does not read: %s', (text) => {
  expect(byChrono(text)).toBeUndefined()
  expect(ours(text)?.binds).toBe(true)
})
