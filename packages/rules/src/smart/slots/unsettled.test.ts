import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isThought, openTime } from './unsettled.ts'

const read = (source: string) => readText(source, lexicon)

test.each([
  'Would it be worth asking?',
  'Might it be good to try judo?',
  'Worth looking at the scouts',
  'How about a bike?',
  'I wonder whether Nan could come',
  'Wondering if he could drop French',
  'Could somebody look into it?',
  'Should we ring Dad?',
  'Perhaps a mentor',
])('a thought: %s', (source) => {
  expect(isThought(read(source), 0)).toBe(true)
})

test.each([
  'Could Jo ring the dentist?',
  'Would Mr Li send the form?',
  'What he eats is written down',
  'Is it raining?',
  'How he sleeps',
  'Worth Primary to send the report',
  'Think of three things',
  'She should ring',
])('no thought: %s', (source) => {
  expect(isThought(read(source), 0)).toBe(false)
})

test.each([
  ['to go up when the time is right', 3],
  ['once things settle', 0],
  ['when she feels more confident', 0],
  ['in due course', 0],
  ['at her own pace', 0],
  ['at the right time for her', 0],
])('nobody can say when: %s', (source, at) => {
  const text = read(source)
  expect(openTime(text, 0, text.words.length)).toBe(at)
})

test.each([
  'when the bell goes',
  'at the right bus stop',
  'when he is 12',
  'in time for tea',
  'once a week',
  'at the time on the card',
])('a time: %s', (source) => {
  const text = read(source)
  expect(openTime(text, 0, text.words.length)).toBe(-1)
})
