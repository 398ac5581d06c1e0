import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { WordSet } from '../../text/word-set.ts'
import { nounOrVerb } from './noun-or-verb.ts'

const lexicon = new Lexicon()
const isNoun = nounOrVerb(lexicon)
const words = new WordSet(
  lexicon,
  ['concern', 'concerns', 'issue', 'issues', 'worry', 'worries'].map((word) => lexicon.add(word)),
)

test.each([
  ['There are concerns', true],
  ['Mum’s concerns', true],
  ['Worries remain', true],
  ['raised ongoing concerns', true],
  ['in response to worries', true],
  ['Mum worries about him', false],
  ['The health visitor worries', false],
  ['Safeguarding worries', true],
  ['What concerns Year 5 is the coach', false],
  ['It concerns me', false],
  ['The court issues its order', false],
  ['The report concerns two brothers', false],
  ['They will issue a card', false],
  ['He then worries afterwards', false],
  ['The dog worries you', false],
])('%s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(
    isNoun(
      text,
      text.words.findIndex((word) => words.has(word)),
    ),
  ).toBe(expected)
})
