import { expect, test } from 'vitest'
import { createLanguageChecker } from '../check-language.ts'
import { rule } from '../rules/over-optimism.ts'

const check = createLanguageChecker({ rules: [rule] })
const shown = (text: string) => check(text, { audience: 'court' }).map(({ match }) => match)

test.each([
  ['the verb belongs to it', 'Dad has now completely changed.', ['has now completely changed']],
  [
    'the promise goes on to the end of its clause',
    'She will definitely be home for tea, Jo said.',
    ['will definitely be home for tea'],
  ],
  ['a new clause ends it', 'He will never drink again and he has a job.', ['will never drink again']],
  ['a number belongs to it', 'She is 100 % committed.', ['is 100 % committed']],
  ['a hope is none', 'We hope that everything will be fine.', []],
  ['what a parent says is the parent’s', 'Dad says he will never drink again.', []],
  ['what a worker says is not', 'The worker says he will never drink again.', ['will never drink again']],
  ['a name is no hedge', 'Mr Hope will never drink again.', ['will never drink again']],
  ['what is denied is none', 'She is not a reformed character.', []],
  ['what is shown is none', 'The risk has gone: he has had 14 clear tests.', []],
  ['shown in the next sentence', 'She has completely changed. She came to all of 14 visits.', []],
])('%s: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})
