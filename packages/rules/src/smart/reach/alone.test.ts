import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isAlone } from './alone.ts'

test.each([
  ['Dresses independently', true],
  ['Dresses by himself', true],
  ['Dresses on his own', true],
  ['Dresses without prompting', true],
  ['Dresses without any help', true],
  ['Dresses w/out help', true],
  ['Dresses with no adult', true],
  ['Dresses himself', false],
  ['Dresses in his own room', false],
  ['Dresses without shoes', false],
  ['Dresses. Alone', false],
])('%s', (source, expected) => {
  expect(isAlone(readText(source, lexicon).words, 0)).toBe(expected)
})
