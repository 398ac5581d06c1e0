import { expect, test } from 'vitest'
import { verb } from './reported-verb.test.helper.ts'

test.each([
  ['Key work session done 12/3', 'done'],
  ['Direct work completed with Ali', 'completed'],
  ['Parenting course finished', 'finished'],
  ['Session 4 of life story work done today', 'done'],
  ['Two workshops delivered on money', 'delivered'],
  ['Homework done by six', undefined],
  ['Fire drill done 12/3', undefined],
  ['Football sessions held at the park', undefined],
  ['The course held in May was cancelled', undefined],
  ['Key work to be done on Friday', undefined],
  ['Key work not done', undefined],
  ['He has the key work done', undefined],
  ['', undefined],
])('%s: %s', (source, expected) => {
  expect(verb(source)).toBe(expected)
})
