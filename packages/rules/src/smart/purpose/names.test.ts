import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isName, isUnknown } from './names.ts'

const word = (source: string) => readText(source, lexicon).words[0]

test.each([
  ['Tariq', true, true],
  ['tariq', true, false],
  ['Siân', true, true],
  ['carer', false, false],
  ['Carer', false, false],
  ['5', false, false],
])('%s', (source, unknown, name) => {
  expect([isUnknown(word(source)), isName(word(source))]).toEqual([unknown, name])
})

test('no word is no name', () => {
  expect(isName(undefined)).toBe(false)
})
