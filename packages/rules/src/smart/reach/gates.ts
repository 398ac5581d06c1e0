import { WordTraits } from '../purpose/word-traits.ts'
import { allOfMany, sayings } from './absolutes.ts'
import { byAge } from './ages.ts'
import { rungs } from './ladder.ts'
import { changed, decided } from './others-decide.ts'
import { AID, CARRIES, FAMILY, PLACE, peopleTraits, WITH, WORKER } from './people-words.ts'
import { agesOf, nowWords, rates, yet } from './steps.ts'

/*
 * What the words of a text may show about whether it can be done: one look at each word says which of the closer looks are worth
 * while.
 */
export const ABSOLUTE = 1
export const OTHERS = 2
export const AGE = 4
export const LADDER = 8
export const STEP = 16
export const SOMEBODY = 32

export const gates = new WordTraits([
  [ABSOLUTE, sayings],
  [ABSOLUTE, allOfMany],
  [ABSOLUTE, 'never always % percent missing late +exclusion +absence +incident +suspension'],
  [OTHERS, decided],
  [OTHERS, changed],
  ...byAge.map(({ skills }) => [AGE, skills] as const),
  ...rungs.map((rung) => [LADDER, rung] as const),
  [STEP, nowWords],
  [STEP, yet],
  [STEP, rates],
  [STEP, agesOf],
  [STEP, 'from up down'],
  [SOMEBODY, peopleTraits.wordsWith(WORKER | FAMILY | PLACE | CARRIES | WITH | AID)],
])
