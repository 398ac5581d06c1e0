import { afterEach, expect, test, vi } from 'vitest'
import { type CountedUnit, countText } from './count-text.ts'

afterEach(() => void vi.unstubAllGlobals())

const astronaut = '👩🏻‍🚀'
const cases: readonly [string, CountedUnit, number][] = [
  ['', 'characters', 0],
  ['', 'words', 0],
  ['abc', 'characters', 3],
  ['a\nb', 'characters', 3],
  [astronaut, 'graphemes', 1],
  [astronaut, 'characters', 4],
  [astronaut, 'length', 7],
  ['Don’t  worry, Ali.\nIt’s 3 o’clock', 'words', 6],
  ['  ', 'words', 0],
  ['well-being', 'words', 2],
]

test.each(cases)('%j in %s is %i', (text, unit, count) => {
  expect(countText(text, unit, 'en-GB')).toBe(count)
})

test('a browser that cannot tell words apart counts what stands between spaces', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
  expect(countText(' Don’t  worry, Ali ', 'words')).toBe(3)
  expect(countText('  ', 'words')).toBe(0)
  expect(countText('a😀', 'graphemes')).toBe(2)
})
