import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { type Signs, signsOf } from './signs.ts'

const read = (source: string) => {
  const text = readText(source, lexicon)
  return { text, signs: signsOf(text, 0, text.words.length) }
}

test.each<[keyof Signs, string, string | undefined]>([
  ['amount', 'reads 4 nights a week', '4'],
  ['amount', 'by 4 May', undefined],
  ['frequency', 'reads every day', 'every'],
  ['frequency', 'every other weekend', 'every'],
  ['frequency', 'as per the order', undefined],
  ['frequency', 'each other', undefined],
  ['frequency', 'every chance', undefined],
  ['direction', 'argues less', 'less'],
  ['direction', 'no later than May', undefined],
  ['direction', 'a later life letter', undefined],
  ['direction', 'longer stories', 'longer'],
  ['vague', 'reads regularly', 'regularly'],
  ['vague', 'goes most days', 'most'],
  ['vague', 'as often as possible', 'as'],
  ['vague', 'goes when she can', 'when'],
  ['absolute', 'never late', 'never'],
  ['absolute', 'read Never Let Me Go', undefined],
  ['absolute', 'every time', 'every'],
  ['place', 'plans are in place', 'place'],
  ['amount', 'reads because he has 4 books', undefined],
])('%s in “%s”: %s', (sign, source, expected) => {
  const { text, signs } = read(source)
  const word = text.words[signs[sign] as number]
  expect(word && source.slice(word.start, word.end)).toBe(expected)
})

test.each<[keyof Signs, string, boolean]>([
  ['due', 'by Friday', true],
  ['due', 'on 3 May', true],
  ['due', 'in Year 5, room 12', false],
  ['due', 'by the nurse', false],
  ['due', 'back by 11pm', false],
  ['deadline', 'before he moves', true],
  ['deadline', 'on 3 May', false],
  ['tells', 'Currently drinks', true],
  ['tells', 'at the moment', true],
  ['tells', 'Auntie Mo', false],
  ['tells', 'from now until May', false],
  ['tells', 'going well', true],
  ['but', 'dresses but still needs help', true],
  ['but', 'cooks, but not alone', false],
  ['aims', 'down from 6 to 2', true],
  ['aims', '4 nights a week', true],
  ['aims', 'weighs 45kg', false],
  ['when', 'tells Jo when he is sad', true],
])('%s in “%s”: %s', (sign, source, expected) => {
  expect(read(source).signs[sign]).toBe(expected)
})
