import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isInReason, isRequest, isTaughtBy, pays } from './help-elsewhere.ts'

/** A text, and where a word stands in it. */
const reading = (source: string, word: string) => {
  const text = readText(source, lexicon)
  return { text, at: text.words.findIndex(({ start, end }) => source.slice(start, end) === word) }
}

test.each([
  ['Lee learns to wire a plug, taught by Moss', 'taught', true],
  ['Ben goes to judo, driven by the family support worker', 'driven', true],
  ['Ben was driven by his carer', 'driven', false],
  ['Ben reads alone, helped by nobody', 'helped', false],
])('help by somebody: %s', (source, word, expected) => {
  const { text, at } = reading(source, word)
  expect(isTaughtBy(text, at)).toBe(expected)
})

test.each([
  ['Grade 4. School pays for a tutor', 'School', true],
  ['Grade 4. School will lend a laptop', 'School', true],
  ['Grade 4. School starts on Monday', 'School', false],
  ['School pays for a tutor', 'School', false],
])('a body that pays: %s', (source, word, expected) => {
  const { text, at } = reading(source, word)
  expect(pays(text, at)).toBe(expected)
})

test.each([
  ['Could Mrs Lunn send the book', 'Mrs', true],
  ['Can the carer bring it', 'carer', true],
  ['He could see Mrs Lunn', 'Mrs', false],
  ['Mrs Lunn sends the book', 'Mrs', false],
])('a request: %s', (source, word, expected) => {
  const { text, at } = reading(source, word)
  expect(isRequest(text.words, at)).toBe(expected)
})

test.each([
  ['Less afraid so that she can walk with her carer', 'with', true],
  ['Less afraid because he walks with her', 'with', true],
  ['So far he walks with her carer', 'with', false],
  ['Reads with her carer so that she learns', 'with', false],
])('in the reason: %s', (source, word, expected) => {
  const { text, at } = reading(source, word)
  expect(isInReason(text.words, at)).toBe(expected)
})
