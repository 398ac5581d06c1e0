import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { polarityIn } from './polarity.ts'

const lexicon = new Lexicon()
const reader = polarityIn(lexicon)
const polarity = (source: string) => {
  const text = readText(source, lexicon)
  return reader.of(text, 0, text.words.length)
}

test.each([
  ['Mother sings to Elsie', 'positive'],
  ['Mum shouts, but she plays with him every night', 'positive'],
  ['Mum has not missed a visit', 'positive'],
  ['She no longer drinks', 'positive'],
  ['Father has stopped drinking', 'positive'],
  ['He was on time', 'positive'],
  ['He has now finished a 26-week programme', 'positive'],
  ['She finished her detox in May', 'positive'],
  ['He did not finish the course', 'negative'],
  ['He failed to finish the programme', 'negative'],
  ['She does not work with the nurse', 'negative'],
  ['He has never been late and works with the nurse', 'positive'],
  ['Dad rang on Sunday', 'mild'],
  ['Dad rang on Sunday, drunk', 'negative'],
  ['Mother does not play with Omar', 'negative'],
  ['Mother swears', 'negative'],
  ['His flat has no smoke alarm', 'negative'],
  ['Dad laughs at him', 'negative'],
  ['Mum plays on her phone', 'negative'],
  ['Mum does not prioritise Ola', 'negative'],
  ["Mum's phone was switched off", 'negative'],
  ['Mother works nights', 'neutral'],
  ['Mother has an umbrella', 'unknown'],
  ['', 'unknown'],
])('%s: %s', (source, expected) => {
  expect(polarity(source)).toBe(expected)
})
