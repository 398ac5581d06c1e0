import { expect, test } from 'vitest'
import { budgets, bundleSize } from './bundle-size.ts'

test.each(budgets)('$name keeps to its budget', async ({ statement, budget }) => {
  const { gzipped } = await bundleSize(statement)
  expect(gzipped).toBeLessThanOrEqual(budget)
})
