import type { Citation } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { citationList, shortCitation } from './citations.ts'

const citations: readonly Citation[] = [
  { source: 'SI 2010/959', provision: 'reg 5(1)(b)' },
  { source: 'SI 2010/959', provision: 'reg 7' },
  { source: 'LAC(99)29' },
  { source: 'CA 1989', provision: 's.26A' },
]

test('each source is named once', () => {
  expect(citationList(citations)).toEqual(['SI 2010/959 reg 5(1)(b), reg 7', 'LAC(99)29', 'CA 1989 s.26A'])
})

test.each([
  [60, 'SI 2010/959 reg 5(1)(b), reg 7; LAC(99)29; CA 1989 s.26A'],
  [46, 'SI 2010/959 reg 5(1)(b), reg 7; LAC(99)29 +1'],
  [36, 'SI 2010/959 reg 5(1)(b), reg 7 +2'],
  [28, 'SI 2010/959 reg 5(1)(b) +3'],
  [5, 'SI 2010/959 reg 5(1)(b) +3'],
])('in %i columns as many are shown as fit, and the others counted', (width, text) => {
  expect(shortCitation(citations, width)).toBe(text)
})

test('one citation is never shortened', () => {
  expect(shortCitation(citations.slice(0, 1), 5)).toBe('SI 2010/959 reg 5(1)(b)')
})
