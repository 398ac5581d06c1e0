import fc from 'fast-check'
import { expect, test } from 'vitest'

test('property tests draw from a seed that is given to all', () => {
  const asked = process.env.PROPERTY_SEED
  expect(fc.readConfigureGlobal().seed).toBe(asked === 'random' ? undefined : Number(asked ?? 20_261_122))
})
