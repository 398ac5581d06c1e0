import { expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { circumstancesIn } from './circumstance.ts'

const lexicon = new Lexicon()
const isCircumstance = circumstancesIn(lexicon)

test.each([
  ['He lives in a one-bedroom flat above the shop', true],
  ['She works nights at a bakery', true],
  ['The father was born in Leeds and has three older children', true],
  ['Mr T. is a bus driver and has three older children', true],
  ['Mum lives in a flat and hit him with a belt', false],
  ['He was drunk at the shop', false],
  ['The flat has one room', false],
  ['He works at a pub and missed six visits', false],
  ['Nothing is known', false],
  ['', false],
])('%s: %s', (source, expected) => {
  const text = readText(source, lexicon)
  expect(isCircumstance(text, 0, text.words.length)).toBe(expected)
})
