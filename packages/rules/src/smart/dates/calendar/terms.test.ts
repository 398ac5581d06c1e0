import { expect, test } from 'vitest'
import type { TermDates } from '../../outcome-input.ts'
import { textOf } from './day.ts'
import { halfOfTerm, holidayAfter, schoolYearOf, termsAround } from './terms.ts'
import type { Term } from './usual-terms.ts'

const own: TermDates = {
  name: 'spring',
  from: '2027-01-05',
  to: '2027-03-24',
  halfTerm: { from: '2027-02-08', to: '2027-02-12' },
}
const spring = (terms: readonly TermDates[]) =>
  termsAround(2026, terms).find(
    ({ name, from }) => name === 'spring' && textOf(from).startsWith('2027'),
  ) as Term
const shown = ({ from, to, approximate }: { from: number; to: number; approximate?: true }) =>
  `${textOf(from)} to ${textOf(to)}${approximate ? ', about' : ''}`

test('the terms of four school years, in order', () => {
  expect(termsAround(2026)).toHaveLength(12)
  expect(schoolYearOf(20260831)).toBe(2025)
  expect(schoolYearOf(20260901)).toBe(2026)
})

test.each([
  ['the school’s own', [own], '2027-01-05 to 2027-03-24'],
  ['the usual', [], '2027-01-04 to 2027-03-25, about'],
  ['the usual, where the dates are none', [{ ...own, from: 'soon' }], '2027-01-04 to 2027-03-25, about'],
  [
    'the usual, where they end before they begin',
    [{ ...own, to: '2026-01-01' }],
    '2027-01-04 to 2027-03-25, about',
  ],
])('spring: %s', (_, terms, expected) => {
  expect(shown(spring(terms))).toBe(expected)
})

test('halves of a term stand on either side of its half term', () => {
  expect([1, 2].map((half) => shown(halfOfTerm(spring([own]), half)))).toEqual([
    '2027-01-05 to 2027-02-07',
    '2027-02-13 to 2027-03-24',
  ])
})

test('a holiday lasts from one term to the next, and is as sure as both', () => {
  const [autumn, next] = termsAround(2026, [own]).slice(3, 5) as [Term, Term]
  expect(shown(holidayAfter(autumn, next))).toBe('2026-12-19 to 2027-01-04, about')
})
