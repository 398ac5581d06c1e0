import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { peopleTraits, WORKER } from './people-words.ts'
import { endOfPerson, isOwner, isThing, startOfPerson } from './person.ts'

/** The words for the first worker of a text. */
const person = (source: string) => {
  const text = readText(source, lexicon)
  const at = text.words.findIndex((word) => (peopleTraits.of(word) & WORKER) !== 0)
  const start = text.words[startOfPerson(text.words, at)]?.start
  return source.slice(start, text.words[endOfPerson(text, at) - 1]?.end)
}

test.each([
  ['Carer to ring', 'Carer'],
  ['her family support worker rings', 'her family support worker'],
  ['Carer Jean Opara to ring', 'Carer Jean Opara'],
  ['Mrs Ali (health visitor) to ring', 'Mrs Ali (health visitor)'],
  ['Phil, her carer, rings', 'Phil, her carer'],
  ['Kasia (keyworker) will ring', 'Kasia (keyworker'],
  ['PA and Kieran to visit', 'PA and Kieran'],
  ['SW & nurse to visit', 'SW & nurse'],
])('%s', (source, expected) => {
  expect(person(source)).toBe(expected)
})

test('an owner, and what only has a worker’s name', () => {
  const { words } = readText('the carer’s door, Gran’s going', lexicon)
  expect(isOwner(words, 2)).toBe(true)
  expect(isOwner(words, 6)).toBe(false)
  expect(isThing(readText('sessions', lexicon).words[0])).toBe(true)
  expect(isThing(readText('Jean', lexicon).words[0])).toBe(false)
})
