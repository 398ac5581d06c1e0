import { expect, test } from 'vitest'
import { testLanguageRule } from '../../../test/test-language-rule.ts'
import { checkLanguage } from '../check-language.ts'
import { acronyms, anyCase, familiarLetters, letterNames } from '../terms/acronyms.ts'

testLanguageRule('unexplained-acronym', [
  ['plan', 'IRO to chase the EHCP.', 'IRO', 'EHCP'],
  ['court', 'IRO to chase the EHCP.', 'IRO', 'EHCP'],
  ['child', 'Your IRO is Beth.', 'IRO'],
  ['plan', 'The IRO rang. The IRO will ring again, and both IROs agree.', 'IRO'],
  ['plan', 'The IRO (independent reviewing officer) rang. The IRO will ring again.'],
  ['plan', 'The IRO rang. The independent reviewing officer is Jo.'],
])

test('letters that are known are told in words', () => {
  const [finding] = checkLanguage('The IRO rang.', { audience: 'plan' })
  expect(finding).toMatchObject({ match: 'IRO', alternatives: ['independent reviewing officer'] })
})

test('letters with several meanings are told with each', () => {
  const [finding] = checkLanguage('PA rang.', { audience: 'court' })
  expect(finding?.alternatives).toEqual(['personal adviser', 'personal assistant'])
})

test('letters that are not known are asked for', () => {
  const [finding] = checkLanguage('The QXZ panel met.', { audience: 'plan' })
  expect(finding?.alternatives).toEqual([expect.stringContaining('Write the words')])
})

test('no letters are both known to everybody and in need of words', () => {
  const familiar = new Set(`${familiarLetters} ${letterNames}`.split(/\s+/))
  expect(Object.keys(acronyms).filter((letters) => familiar.has(letters))).toEqual([])
})

test('letters found in small letters too are known', () => {
  const known = new Set(Object.keys(acronyms))
  const unknown = anyCase
    .split(' ')
    .filter((letters) => !known.has(letters) && !known.has(letters.replace(/s$/, '')))
  expect(unknown).toEqual([])
})
