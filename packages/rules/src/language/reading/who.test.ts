import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { polarityIn } from './polarity.ts'
import { whoIn } from './who.ts'

const lexicon = new Lexicon()
polarityIn(lexicon)
const reader = whoIn(lexicon)
const who = (source: string) => {
  const text = readText(source, lexicon)
  return reader.of(text, 0, text.words.length)
}

test.each([
  ['Mother drinks', 'parent'],
  ["Mother's home is cold", 'parent'],
  ['Both parents smoke', 'parent'],
  ['On 3 May Dad shouted', 'parent'],
  ['With Nan at work, Mum shouts', 'parent'],
  ["Omar's mother drinks", 'parent'],
  ['Ms Osman swore', 'titled'],
  ['Mr Ali is a teacher', 'other'],
  ['Mr Ali, the landlord, shouts', 'other'],
  ["Mum's boyfriend hit her", 'relative'],
  ['Great-aunt Irenka drinks', 'relative'],
  ['The foster mother shouts', 'other'],
  ['Her dog bit the postman', 'other'],
  ['The landlord shouts', 'other'],
  ['Eli saw his mother fall', 'other'],
  ['A man hit Mum', 'other'],
  ['I saw Mum', 'other'],
  ['She called Kai a liar', 'same'],
  ['Neither brought nappies', 'same'],
  ['They leave the baby alone', 'same'],
  ['swore at the desk', 'bare'],
  ['There was no food in the house', 'bare'],
  ['None of this was said', 'nobody'],
])('%s: %s', (source, expected) => {
  expect(who(source)).toBe(expected)
})
