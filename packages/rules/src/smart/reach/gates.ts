import { ABSOLUTE, firstAge, LADDER, mostAges, OTHERS, SHARE, Shown } from '../shows.ts'
import { allOfMany, sayings } from './absolutes.ts'
import { byAge } from './ages.ts'
import { ladders } from './ladder.ts'
import { changed, decided } from './others-decide.ts'

const ages = byAge.map(({ age }) => age)
const everyAge = ((1 << mostAges) - 1) << firstAge

/** The bits for skills that are out of reach at an age. */
export function agesAbove(childAge: number): number {
  let bits = 0
  for (let number = 0; number < ages.length; number++)
    if ((ages[number] as number) > childAge) bits |= 1 << (firstAge + number)
  return bits
}

/** The same bits of a text, counted from the first age of the table. */
export const agesShown = (bits: number): number => (bits & everyAge) >> firstAge

/** What words may show about whether it can be done. */
export const gates = new Shown([
  [ABSOLUTE, sayings],
  [ABSOLUTE, allOfMany],
  [ABSOLUTE, 'never always % percent'],
  // `0 missing`: figures are not known by their words.
  [ABSOLUTE, 'missing late lates +exclusion +absence +incident +suspension +detention +episode +fight'],
  [OTHERS, decided],
  [OTHERS, changed],
  ...ladders.flatMap(({ far, top }) => [[LADDER, far] as const, [LADDER, top] as const]),
  ...byAge.map(({ skills }, number) => [1 << (firstAge + number), skills] as const),
  [SHARE, '% percent cent'],
])
