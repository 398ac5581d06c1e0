import type { TermDates } from '../../outcome-input.ts'
import { type Day, dayFrom, monthOf, type Period, plusDays, yearOf } from './day.ts'
import { type Term, type TermName, usualTerms } from './usual-terms.ts'

/** The year in whose September the school year of a day begins. */
export const schoolYearOf = (day: Day): number => (monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1)

/** The terms of the school years around one, in order: the school's own where they are given, the usual ones otherwise. */
export function termsAround(september: number, own: readonly TermDates[] = []): readonly Term[] {
  const given = own.flatMap(readTerm)
  return [september - 1, september, september + 1, september + 2].flatMap((year) =>
    usualTerms(year).map(
      (usual) => given.find(({ name, from }) => name === usual.name && schoolYearOf(from) === year) ?? usual,
    ),
  )
}

/** A term as the caller gives it; one whose days are none is left out, and a half term that is not given is the usual one. */
function readTerm({ name, from, to, halfTerm }: TermDates): Term[] {
  const first = dayFrom(from)
  const last = dayFrom(to)
  if (first === undefined || last === undefined || first > last) return []
  const usual = usualTerms(schoolYearOf(first)).find((term) => term.name === name)
  if (usual === undefined) return []
  const halfTermFrom = dayFrom(halfTerm?.from) ?? usual.halfTermFrom
  const halfTermTo = dayFrom(halfTerm?.to) ?? (halfTerm === undefined ? usual.halfTermTo : halfTermFrom)
  return [{ name, from: first, to: last, halfTermFrom, halfTermTo }]
}

const guessed = (one: { approximate?: true }, other = one): { approximate?: true } =>
  one.approximate || other.approximate ? { approximate: true } : {}

export const wholeTerm = (term: Term): Period => ({ from: term.from, to: term.to, ...guessed(term) })
export const halfTermOf = (term: Term): Period => ({
  from: term.halfTermFrom,
  to: term.halfTermTo,
  ...guessed(term),
})

/** The half of a term before its half-term holiday (1) or after it (2): what schools call Autumn 1 and Autumn 2. */
export const halfOfTerm = (term: Term, half: number): Period =>
  half === 1
    ? { from: term.from, to: plusDays(term.halfTermFrom, -1), ...guessed(term) }
    : { from: plusDays(term.halfTermTo, 1), to: term.to, ...guessed(term) }

/** The holiday between a term and the next. */
export const holidayAfter = (term: Term, next: Term): Period => ({
  from: plusDays(term.to, 1),
  to: plusDays(next.from, -1),
  ...guessed(term, next),
})

/** The term that a holiday follows: Christmas follows autumn. */
export const termBeforeHoliday: Readonly<Record<'christmas' | 'easter' | 'summer', TermName>> = {
  christmas: 'autumn',
  easter: 'spring',
  summer: 'summer',
}
