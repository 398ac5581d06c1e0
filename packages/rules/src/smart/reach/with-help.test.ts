import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { withAid, withNamed, withPerson } from './with-help.ts'

/** What stands from `with` on, asked as a thing, a name, or a person whose word is the last. */
const from = (source: string) => {
  const text = readText(source, lexicon)
  const at = text.words.findIndex(({ start, end }) => /^(with|w)$/.test(source.slice(start, end)))
  return { text, at }
}

test.each([
  ['Reads with visual supports', true],
  ['Says it w/ picture cards', true],
  ['Reads with adult support', true],
  ['Reads with help from Jo', true],
  ['Reads with support', false],
  ['Reads with her own card', false],
  ['Reads with cards by himself', false],
  ['Improve with a timer', false],
  ['Cooks w/out prompts', false],
])('a thing: %s', (source, expected) => {
  const { text, at } = from(source)
  expect(withAid(text, at) !== undefined).toBe(expected)
})

test.each([
  ['Sets it up, with Ali checking the rate', true],
  ['Sets it up, with Ali counting', false],
  ['Sets it up with Ali', false],
])('a name: %s', (source, expected) => {
  const { text, at } = from(source)
  expect(withNamed(text, at) !== undefined).toBe(expected)
})

test.each([
  ['Reads two pages with his carer', false, true],
  ['Reads with his carer beside him', false, true],
  ['Talks with his carer', false, false],
  ['Reads with his mum', true, false],
  ['Reads with his mum sitting by', true, true],
  ['Meeting held with his carer', false, false],
])('a person: %s', (source, isFamily, expected) => {
  const { text, at } = from(source)
  expect(withPerson(text, at, at + 2, isFamily) !== undefined).toBe(expected)
})
