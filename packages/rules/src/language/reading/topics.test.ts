import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { topicsIn } from './topics.ts'

const lexicon = new Lexicon()
const topics = topicsIn(lexicon)

/** What stands after “concerns”. */
test.each([
  ['about the bruise on his cheek', true],
  ['that he is not eating', true],
  ['that nobody has asked Ruby', true],
  ['is the bruise', true],
  ['listed below', true],
  ['at page 4', true],
  [': she has lost four kilograms', true],
  ['like finding the toilets', true],
  ['about neglect', false],
  ['about vaping', false],
  ['re: vaping', false],
  ['re clinginess and tantrums since placement', false],
  ['about Mr Hill', false],
  ['re leon again', false],
  ['have come up around hygiene, which we will pick up on Tuesday', false],
  ['around tea, which she throws at the wall', true],
  ['that Mum is not meeting his needs', false],
  ['were shared by the ward in May', false],
  ['remain', false],
  ['', false],
])('concerns %s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(topics.isSaid(text, 0, text.words.length)).toBe(expected)
})

test.each([
  ['his welfare', true],
  ['behaviour and attendance', true],
  ['the cold flat', false],
  ['Zac', false],
])('worried about %s is worry about a heading: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(topics.isHeading(text, 0, text.words.length)).toBe(expected)
})
