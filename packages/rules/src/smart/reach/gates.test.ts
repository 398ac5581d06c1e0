import { expect, test } from 'vitest'
import { examplesOf } from '../../../test/rows-examples.ts'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { ABSOLUTE, LADDER, OTHERS, STEP } from '../shows.ts'
import { allOfMany, sayings } from './absolutes.ts'
import { byAge } from './ages.ts'
import { agesAbove, gates } from './gates.ts'
import { ladders } from './ladder.ts'
import { changed, decided } from './others-decide.ts'
import { agesOf, nowWords, rates, yet } from './steps.ts'

test.each([
  ['absolutes', ABSOLUTE, [sayings, allOfMany]],
  ['what others decide', OTHERS, [decided, changed]],
  ['ladders', LADDER, ladders.flatMap(({ far, top }) => [far, top])],
  ['steps', STEP, [nowWords, yet, rates, agesOf]],
])('every row of %s can be found, and opens its gate', (_, bit, all) => {
  for (const rows of all) {
    for (const example of examplesOf(rows)) {
      const text = readText(example, lexicon)
      expect([example, rows.first(text) !== undefined]).toEqual([example, true])
      expect([example, (gates.by(text) & bit) !== 0]).toEqual([example, true])
    }
  }
})

test('skills open the gate of their age, and of none above', () => {
  for (const { age, skills } of byAge) {
    for (const example of examplesOf(skills)) {
      const bits = gates.by(readText(example, lexicon))
      expect([example, (bits & agesAbove(age - 1)) !== 0]).toEqual([example, true])
    }
  }
  expect(agesAbove(15)).toBe(0)
})
