import { expect, test } from 'vitest'
import { examplesOf } from '../../../test/rows-examples.ts'
import { readText } from '../../text/read-text.ts'
import { wordsOf } from '../../text/word-set.ts'
import { lexicon } from '../lexicon.ts'
import { families } from './families/index.ts'
import { aboutOf, answersTo, isNone, shares } from './meanings.ts'
import { rows } from './rows.ts'

const about = (source: string) => aboutOf(readText(source, lexicon))

test('families are answered by families that there are', () => {
  for (const { answeredBy = '' } of Object.values(families))
    for (const name of answeredBy.split(' ').filter(Boolean)) expect(Object.keys(families)).toContain(name)
})

test('every word of a family is one word as texts are read', () => {
  for (const { words, also = '' } of Object.values(families)) {
    for (const word of wordsOf(`${words} ${also}`))
      expect([word, readText(word, lexicon).words.length]).toEqual([word, 1])
  }
})

test('every row of a family can be found', () => {
  for (const { phrases = [] } of Object.values(families)) {
    const all = rows(phrases)
    for (const example of examplesOf(all))
      expect([example, all.first(readText(example, lexicon)) !== undefined]).toEqual([example, true])
  }
})

test.each([
  ['Wakes four times a night', 'Carer to plug in a night light'],
  ['Bad breath', 'Brushes his teeth'],
  ['Two years behind in reading', 'Reads a page of phonics'],
  ['Punches walls', 'Goes to the calm corner when angry'],
  ['Goes missing overnight', 'Return home interview'],
  ['Rent arrears', 'Budget for the flat'],
])('%s and %s are about the same', (need, answer) => {
  expect(shares(about(answer).sure, answersTo(about(need).sure))).toBe(true)
})

test('a text without words of its own is about nothing', () => {
  expect(isNone(about('He will do it then').sure)).toBe(true)
  expect(isNone(about('').all)).toBe(true)
})

test('evidence runs from the first word that shows it to the last', () => {
  expect(about('She brushes her teeth and goes to the dentist today')).toMatchObject({ first: 3, last: 9 })
})
