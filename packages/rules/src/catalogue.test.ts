import { expect, test } from 'vitest'
import { findRule, ruleList } from './catalogue.ts'

test.each([
  ['legal-checklist/needs', 'care-plan'],
  ['time-limits/first-review', 'care-plan'],
  ['time-limits/adviser-visits', 'pathway-plan'],
  ['siblings/own-words', 'sibling-group'],
  ['records/entry-removed', 'history'],
  ['service-level/iro-caseload', 'service'],
])('%s reads a %s', (id, reads) => {
  expect(ruleList().find((rule) => rule.id === id)?.reads).toBe(reads)
})

test('every rule is listed once, and found by its id', () => {
  const ids = ruleList().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(findRule(id).id).toBe(id)
})
