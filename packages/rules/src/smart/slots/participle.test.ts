import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isParticiple } from './participle.ts'

const judge = (source: string) => {
  const [word] = readText(source, lexicon).words
  return word !== undefined && isParticiple(source, word)
}

test.each(['booked', 'BOOKED', 'written', 'rewritten', 'sought', 'put', 'triaged'])('%s is one', (word) => {
  expect(judge(word)).toBe(true)
})

test.each(['need', 'bed', 'red', 'book', 'ed', '12', '-'])('%s is none', (word) => {
  expect(judge(word)).toBe(false)
})
