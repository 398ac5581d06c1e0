import { WordTraits } from '../purpose/word-traits.ts'
import { allOfMany, sayings } from './absolutes.ts'
import { byAge } from './ages.ts'
import { ladders } from './ladder.ts'
import { changed, decided } from './others-decide.ts'
import { CARRIES, FAMILY, PLACE, peopleTraits, WITH, WORKER } from './people-words.ts'
import { agesOf, nowWords, rates, yet } from './steps.ts'

/*
 * What the words of a text may show about whether it can be done: one look at each word says which of the closer looks are worth
 * while.
 */
export const ABSOLUTE = 1
export const OTHERS = 2
export const LADDER = 4
export const STEP = 8
export const SOMEBODY = 16
export const SHARE = 32
/** The first of the bits for skills that are out of reach at an age: one for each age of the table. */
const firstAge = 6

/** The bits for skills that are out of reach at an age. */
export function agesAbove(childAge: number): number {
  let bits = 0
  for (let number = 0; number < ages.length; number++)
    if ((ages[number] as number) > childAge) bits |= 1 << (firstAge + number)
  return bits
}

/** The same bits of a text, counted from the first age of the table. */
export const agesShown = (bits: number): number => bits >> firstAge

const ages = byAge.map(({ age }) => age)

export const gates = new WordTraits([
  [ABSOLUTE, sayings],
  [ABSOLUTE, allOfMany],
  [ABSOLUTE, 'never always % percent'],
  // `0 missing`: figures are not known by their words.
  [ABSOLUTE, 'missing late lates +exclusion +absence +incident +suspension +detention +episode +fight'],
  [OTHERS, decided],
  [OTHERS, changed],
  ...ladders.flatMap(({ far, top }) => [[LADDER, far] as const, [LADDER, top] as const]),
  ...byAge.map(({ skills }, number) => [1 << (firstAge + number), skills] as const),
  [STEP, nowWords],
  [STEP, yet],
  [STEP, rates],
  [STEP, agesOf],
  [STEP, 'from up down'],
  [SHARE, '% percent cent'],
  [SOMEBODY, peopleTraits.wordsWith(WORKER | FAMILY | PLACE | CARRIES | WITH)],
])
