import { expect, test } from 'vitest'
import { manyPlans } from './many-plans.ts'

// Not a measurement: a checker that held on to what it checked would keep a plan of 26 kB or more for each of these.
test('one checker checks plan after plan, and keeps none of them', () => {
  const { heaps, plans } = manyPlans(['siblings-youngest', 'legacy-plan'], 300, '2026-11-21')
  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0)
  expect(growth).toBeLessThan((plans * 26_000) / 4)
})
