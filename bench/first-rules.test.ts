import { readFileSync } from 'node:fs'
import { checkCarePlan, ruleList } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { firstRules } from './first-rules.ts'

test('the checklist is decided as it is with every rule on, and nothing else is asked', () => {
  const { profile, count } = firstRules()
  const file = new URL('../examples/records/legacy-plan.json', import.meta.url)
  const plan = JSON.parse(readFileSync(file, 'utf8'))
  const asAt = '2026-11-21'
  const first = checkCarePlan(plan, { asAt, profile })
  expect(first.checklist).toEqual(checkCarePlan(plan, { asAt }).checklist)
  const asked = new Set(first.findings.map(({ ruleId }) => ruleId))
  expect(asked.size).toBe(count)
  expect(count).toBeLessThan(ruleList().length / 2)
})
