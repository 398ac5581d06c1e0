import { expect, test } from 'vitest'
import { kindsIn } from '../kinds.test.helper.ts'

test.each([
  ['tomorrow', 'tomorrow: day'],
  ['by tomorrow', 'by tomorrow: deadline'],
  ['SW to ring the dentist today', 'today: day'],
  ['by the end of today', 'by the end of today: deadline'],
  ['from tomorrow', 'from tomorrow: start'],
  ['yesterday', 'yesterday: past'],
  ['this weekend', 'this weekend: day'],
  ['by the weekend', 'by the weekend: deadline'],
  ['by COP', 'by COP: deadline'],
  ['by COB Friday', 'by COB Friday: deadline'],
])('%s', (text, expected) => {
  expect(kindsIn(text)).toBe(expected)
})

test.each(['today she says 6', 'he told me today', 'at the weekend', 'every weekend', 'EOW'])(
  'no date: %s',
  (text) => {
    expect(kindsIn(text)).toBe('')
  },
)
