import { WordTable } from './word-table.ts'

/** First and last school year of what a word names, Reception being 0 and nursery -1. */
export interface SchoolYears {
  readonly first: number
  readonly last: number
}

/** Stages of school by a single word. */
export const stages = new WordTable<SchoolYears>([
  ['reception', { first: 0, last: 0 }],
  ['eyfs foundation', { first: -2, last: 0 }],
  ['nursery preschool pre-school', { first: -1, last: -1 }],
  ['infants infant', { first: 0, last: 2 }],
  ['juniors junior', { first: 3, last: 6 }],
  ['primary', { first: 0, last: 6 }],
  ['secondary high senior', { first: 7, last: 11 }],
  ['sixth', { first: 12, last: 13 }],
  ['school', { first: 0, last: 11 }],
  ['college', { first: 12, last: 13 }],
])

/** Key stages by number. Source: National curriculum in England; key stage 5 is what schools call years 12 and 13. */
export const keyStages: Readonly<Record<number, SchoolYears>> = {
  1: { first: 1, last: 2 },
  2: { first: 3, last: 6 },
  3: { first: 7, last: 9 },
  4: { first: 10, last: 11 },
  5: { first: 12, last: 13 },
}

/** Going into a school or stage: its first day is meant. */
export const entering = new WordTable([
  [
    '~start ~begin ~enter ~join ~transfer ~transition ~move ~go transfer transition into to up ready joining',
    true,
  ],
])

/** Going out of it: its last day is meant. */
export const leaving = new WordTable([['~leave ~finish ~complete out end', true]])

/** After `Year 4`: a standard and not a time. */
export const standards = new WordTable([
  [
    'level levels standard standards expectations expectation expected work spellings spelling words curriculum objectives ability ' +
      'maths reading tutor teacher head mentor group class form lead',
    true,
  ],
])

/** Starting school or college. */
export const beginning = new WordTable([['start starts starting begin begins beginning', true]])
