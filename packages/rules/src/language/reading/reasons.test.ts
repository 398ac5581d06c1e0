import { describe, expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { reasonsIn } from './reasons.ts'

const lexicon = new Lexicon()
const reasons = reasonsIn(lexicon)
const ask = (how: 'follows' | 'precedes' | 'begins', source: string) => {
  const text = readText(source, lexicon)
  return reasons[how](text, 0, text.words.length)
}

describe('after a service', () => {
  test.each([
    ['because he cannot read', true],
    ['to talk about the fire', true],
    ['for his grief', true],
    ['with reading', true],
    ['so that he sleeps', true],
    [': strangers cannot follow him', true],
    ['as soon as possible', false],
    ['since May', false],
    ['for six weeks', false],
    ['for Zac', false],
    ['to start in May', false],
    ['on Mondays', false],
    ['', false],
  ])('%s: %s', (source, expected) => {
    expect(ask('follows', source)).toBe(expected)
  })
})

test.each([
  ['Because she cannot hear the teacher, Ana', true],
  ['He cannot read and', true],
  ['Zac', false],
])('before it: %s: %s', (source, expected) => {
  expect(ask('precedes', source)).toBe(expected)
})

test.each([
  ['This is because he wakes', true],
  ['Because he wakes', true],
  ['He likes football', false],
])('beside it: %s: %s', (source, expected) => {
  expect(ask('begins', source)).toBe(expected)
})
