import type { LegalPosition, SchoolTerm } from '@open-care-plan/model'
import { type Located, located } from '../facts/located.ts'
import { notJudgedOn } from './judged-days.ts'

export const termsPath = '/education/termDates'

/** A term of which both days are recorded. */
export interface Term {
  readonly from: string
  readonly to: string
  readonly path: string
  /** The first day of the next term that is recorded. */
  readonly next: string | undefined
}

/** Whose terms are wanted. */
interface LookedAfter {
  readonly since: string
  readonly legal: LegalPosition | undefined
  readonly asAt: string
}

const isWhole = ({ value: { from, to } }: Located<SchoolTerm>) =>
  from !== undefined && to !== undefined && from <= to

/** The terms with their days, the earliest first. */
export function termsOf(termDates: readonly SchoolTerm[] | undefined): Term[] {
  const terms = located(termDates, termsPath)
    .filter(isWhole)
    .map(({ value, path }) => ({ from: value.from as string, to: value.to as string, path }))
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
  return terms.map((term) => ({ ...term, next: terms.find(({ from }) => from > term.to)?.from }))
}

/** The terms, begun by a day, that the child was looked after for from their first day on, and in which the ordinary rules held. */
export const termsLookedAfter = (terms: readonly Term[], { since, legal, asAt }: LookedAfter): Term[] =>
  terms.filter(({ from }) => from >= since && from <= asAt && notJudgedOn(legal, from) === undefined)
