import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { amountsOf } from './amounts.ts'

const values = (source: string) => amountsOf(readText(source, lexicon)).map(({ value }) => value)

test.each([
  ['digits and words', 'two hugs and 5 stories', [2, 5]],
  ['money', '£412 down to £1,262', [412, 1262]],
  ['shares', 'from 61% to 75 per cent', [61, 75]],
  ['after down from', '1 accident, down from 4 in November', [1, 4]],
  ['a level after at', 'puts it at 5 or under', [5]],
  ['dates and years', 'by 3 October 2026', []],
  ['nothing', '', []],
])('%s', (_, source, expected) => {
  expect(values(source)).toEqual(expected)
})

test('shares are known as shares', () => {
  expect(amountsOf(readText('61% of 20 lessons', lexicon)).map(({ percent }) => percent)).toEqual([
    true,
    false,
  ])
})

test('so many are looked at and no more', () => {
  expect(amountsOf(readText('5 eggs, '.repeat(100), lexicon))).toHaveLength(12)
})
