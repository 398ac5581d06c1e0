import { readFileSync } from 'node:fs'
import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { england } from '../profiles/england.ts'
import { defineProfile } from '../profiles/profile.ts'
import { AsAtError } from './errors.ts'
import { checkPathwayPlan } from './pathway-checker.ts'

const asAt = '2026-11-21'

const example = (): PathwayPlan =>
  JSON.parse(
    readFileSync(new URL('../../../../examples/records/other/pathway-plan.json', import.meta.url), 'utf8'),
  )

test('says what was checked, as at which day, by which profile', () => {
  const report = checkPathwayPlan(aPathwayPlan({ revision: 3 }), { asAt })
  expect(report).toMatchObject({
    of: 'pathway-plan',
    documents: [{ id: 'pathway-1', childId: 'child-1', revision: 3 }],
    asAt,
    profile: 'england',
    readable: true,
    issues: [],
  })
})

test('runs rules over pathway plans, and each says something', () => {
  const { findings, summary } = checkPathwayPlan(example(), { asAt })
  expect(findings.map(({ ruleId }) => ruleId)).toContain('time-limits/pathway-review')
  const { pass, fail, needsReview, notApplicable } = summary.rules
  expect(pass + fail + needsReview + notApplicable).toBe(new Set(findings.map(({ ruleId }) => ruleId)).size)
})

test('the same plan, day and profile give the same report, and the plan is not changed', () => {
  const plan = example()
  expect(checkPathwayPlan(plan, { asAt })).toEqual(checkPathwayPlan(example(), { asAt }))
  expect(plan).toEqual(example())
})

test('a profile that puts a rule off runs the others', () => {
  const profile = defineProfile({
    id: 'without-reviews',
    title: 'Without reviews',
    extends: england,
    rules: { 'time-limits/pathway-review': 'off' },
  })
  const report = checkPathwayPlan(example(), { asAt, profile })
  expect(report.profile).toBe('without-reviews')
  const ids = report.findings.map(({ ruleId }) => ruleId)
  expect(ids).not.toContain('time-limits/pathway-review')
  expect(ids).toContain('time-limits/adviser-first-visit')
})

test.each([
  ['null', null],
  ['a list', []],
  ['a plan of a later version', { ...aPathwayPlan(), schemaVersion: '2-0-0' }],
  ['a pathway plan without a young person', { schemaVersion: '1-0-0', id: 'p' }],
])('%s is not read, and nothing is thrown', (_, value) => {
  const report = checkPathwayPlan(value as unknown as PathwayPlan, { asAt })
  expect(report).toMatchObject({ readable: false, findings: [], documents: [{ id: '', childId: '' }] })
  expect(report.issues).not.toEqual([])
})

test('a day that does not exist is refused', () => {
  expect(() => checkPathwayPlan(aPathwayPlan(), { asAt: '2026-02-30' })).toThrow(AsAtError)
})
