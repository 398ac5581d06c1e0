import { describe, expect, test } from 'vitest'
import { Lexicon } from '../../text/lexicon.ts'
import { readText } from '../../text/read-text.ts'
import { whatHappenedIn } from './what-happened.ts'

const lexicon = new Lexicon()
const facts = whatHappenedIn(lexicon)
const tells = (source: string) => {
  const text = readText(source, lexicon)
  return facts.tells(text, 0, text.words.length)
}

describe('tells what happened', () => {
  test.each([
    ['what was done', 'He threw a plate'],
    ['what was not done', 'She did not open the door'],
    ['doing, after a comma', 'was upset, kicking the wall'],
    ['a count', 'she came to two of five meetings'],
    ['a count of children who were there', 'three children were at the door'],
    ['a count of times', 'late on 41 days'],
    ['a change in numbers', 'from 24 to 15'],
    ['what was found', 'there was mould on the cot'],
    ['words spoken', 'Dad said “get out”'],
    ['what somebody says of it', 'she says the baby feels no cold in a garden'],
    ['an example', 'for example biscuits'],
  ])('%s: %s', (_, source) => {
    expect(tells(source)).toBe(true)
  })
})

describe('tells nothing', () => {
  test.each([
    ['a heading', 'neglect and poor attachment'],
    ['a date', 'on 4 May 2026'],
    ['an age', 'he is 12'],
    ['a label after a label', 'hostile and uncooperative with professionals'],
    ['a plain form that is a noun', 'issues at break'],
    ['what is to come', 'will never hit'],
    ['a word with a hyphen', 'a long-standing matter'],
    ['a heading after a colon', 'Issues re: vaping.'],
    ['nothing', ''],
  ])('%s: %s', (_, source) => {
    expect(tells(source)).toBe(false)
  })
})

test('what stands in the words left out does not count', () => {
  const text = readText('Mum threw a plate and is hostile', lexicon)
  expect(facts.tells(text, 0, text.words.length, 1, 4)).toBe(false)
})

test.each([
  ['boiler', true],
  ['concerns', false],
  ['Ola', false],
])('%s can be pictured: %s', (source, expected) => {
  expect(facts.isContent(readText(source, lexicon).words[0])).toBe(expected)
})
