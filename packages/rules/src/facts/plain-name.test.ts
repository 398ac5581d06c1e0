import { expect, test } from 'vitest'
import { plainName } from './plain-name.ts'

test.each([
  ['Kim Ash', 'kim ash'],
  [' kim  ASH ', 'kim ash'],
  ['Kim Ash (Mum)', 'kim ash'],
  ['Kim Ash-Lee', 'kim ash-lee'],
])('the name %s is compared as %s', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})
