import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { differencesIn } from './differences.ts'

const lexicon = new Lexicon()
const differences = differencesIn(lexicon)

test.each([
  ['Zac attended six sessions and now puts his hand up.', true],
  ['Zac attended six sessions and has slept since.', true],
  ['Zac attended six sessions and can say when he is cross.', true],
  ['Zac attended six sessions: he likes the sand.', true],
  ['Zac attended six sessions and was late.', true],
  ['Zac attended six sessions, which helped.', true],
  ['Zac attended six sessions since May.', false],
  ['Zac attended six sessions and completed the course.', false],
])('in the sentence itself: %s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(differences.inSentence(text, 0, text.words.length, 1)).toBe(expected)
})

test.each([
  ['He sleeps through most nights.', true],
  ['She says it helped.', true],
  ['He is calmer.', true],
  ['Her flat is on the third floor.', false],
  ['His worker is called Al.', false],
])('in the next: %s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(differences.inNext(text, 0, text.words.length)).toBe(expected)
})
