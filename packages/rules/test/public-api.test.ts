import { expect, test } from 'vitest'
import * as rules from '../src/index.ts'
import * as pages from '../src/pages/index.ts'

// A name that leaves these lists breaks somebody. Add to them with care; take away only in a major version.
test('the names of @open-care-plan/rules', async () => {
  await expect(`${Object.keys(rules).sort().join('\n')}\n`).toMatchFileSnapshot('public-api.txt')
})

test('the names of @open-care-plan/rules/pages', async () => {
  await expect(`${Object.keys(pages).sort().join('\n')}\n`).toMatchFileSnapshot('public-api-pages.txt')
})
