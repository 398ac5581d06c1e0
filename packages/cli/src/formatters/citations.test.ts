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
  [56, 'SI 2010/959 reg 5(1)(b), reg 7; LAC(99)29; CA 1989 s.26A'],
  [55, 'SI 2010/959 reg 5(1)(b), reg 7; LAC(99)29 …'],
  [43, 'SI 2010/959 reg 5(1)(b), reg 7; LAC(99)29 …'],
  [42, 'SI 2010/959 reg 5(1)(b), reg 7 …'],
  [25, 'SI 2010/959 reg 5(1)(b) …'],
  [24, 'SI 2010/959 reg …'],
])('in %i columns as many are shown as fit', (width, text) => {
  expect(shortCitation(citations, width)).toBe(text)
})

test('one that fits is whole', () => {
  expect(shortCitation(citations.slice(0, 1), 23)).toBe('SI 2010/959 reg 5(1)(b)')
})

test('a long name without provisions is cut between words', () => {
  const guidance = [{ source: 'DfE Children Act guidance vol 2 (2021)' }]
  expect(shortCitation(guidance, 30)).toBe('DfE Children Act guidance …')
})
