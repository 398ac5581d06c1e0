import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { headOf, isChildSubject, isNamed, isPerson, isSomebody, isThing } from './subject.ts'

const read = (source: string) => readText(source, lexicon)
const whole = (
  source: string,
  judge: (text: ReturnType<typeof read>, from: number, to: number) => boolean,
) => {
  const text = read(source)
  return judge(text, 0, text.words.length)
}

test.each([
  ['the visit to Dad', 'visit'],
  ['Viability assessment of Grandma', 'assessment'],
  ['Her father, who has gone', 'father'],
  ['to', undefined],
])('the head of “%s” is %s', (source, expected) => {
  const text = read(source)
  const head = text.words[headOf(text, 0, text.words.length)]
  expect(head && source.slice(head.start, head.end)).toBe(expected)
})

test.each([
  ['Kai', true],
  ['The baby', true],
  ['kofi', true],
  ['Visit to Kai', false],
  ["Kai's", false],
  ['Bullying', false],
  ['Mum', false],
])('“%s” is the child, or somebody by name: %s', (source, expected) => {
  expect(whole(source, isChildSubject)).toBe(expected)
})

test.each([
  ['Passport application', true],
  ['Transition', true],
  ['Bullying', true],
  ['Dental check on 14 May, Gill', false],
  ['Support worker', false],
  ['Attendance', false],
  ['Kai', false],
])('“%s” is a thing: %s', (source, expected) => {
  expect(whole(source, isThing)).toBe(expected)
})

test.each([
  ['Mr Li', true],
  ['the school nurse', true],
  ['Siân', true],
  ['Monday', false],
  ['his birthday', false],
  ['everyone', false],
])('by “%s” is by somebody: %s', (source, expected) => {
  const { words } = read(source)
  expect(isSomebody(words, 0, words.length)).toBe(expected)
})

test('a name that owns something names nobody who does it', () => {
  expect(whole("Kai's bedroom", isNamed)).toBe(false)
  expect(whole('Kai.', isNamed)).toBe(true)
  expect(whole('Support worker', isPerson)).toBe(true)
})
