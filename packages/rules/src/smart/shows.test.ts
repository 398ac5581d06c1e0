import { expect, test } from 'vitest'
import { readText } from '../text/read-text.ts'
import { lexicon, wordSet } from './lexicon.ts'
import { rows } from './purpose/rows.ts'
import { byAge } from './reach/ages.ts'
import * as shows from './shows.ts'

const free = 1 << 31
const shown = new shows.Shown([
  [free, 'zeppelin ~yodel'],
  [free, wordSet('didgeridoo')],
  [free, rows(['a xylophone'])],
  [free, [lexicon.add('zither')]],
])

test.each([
  ['a form of a verb', 'He yodels', true],
  ['a word of a set', 'One didgeridoo', true],
  ['a word that a row needs', 'Two xylophones, or a xylophone', true],
  ['a word by its number', 'The zither', true],
  ['none of these', 'He sings', false],
  ['nothing', '', false],
])('what a text shows is known when it has been read: %s', (_, source, expected) => {
  const text = readText(source, lexicon)
  expect((shown.by(text) & free) !== 0).toBe(expected)
  expect(text.words.some((word) => (shown.of(word) & free) !== 0)).toBe(expected)
})

test('each look has bits of its own, and there is one for each age of the table', () => {
  const { Shown, REASON, STEP, firstAge, mostAges, ...single } = shows
  const bits = [
    ...Object.values(single),
    ...Array.from({ length: mostAges }, (_, age) => 1 << (firstAge + age)),
  ]
  expect(new Set(bits).size).toBe(bits.length)
  expect(bits.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true)
  expect(byAge.length).toBeLessThanOrEqual(mostAges)
})
