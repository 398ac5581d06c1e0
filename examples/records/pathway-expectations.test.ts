import { readFileSync } from 'node:fs'
import type { Finding, Outcome, PathwayPlan } from '@open-care-plan/model'
import { checkPathwayPlan } from '@open-care-plan/rules'
import { expect, test } from 'vitest'

/** What a careful reader of the law says of a pathway plan, written before any rule was run. */
interface Expectations {
  readonly asAt: string
  readonly findings: readonly {
    readonly rule: string
    readonly outcome: Outcome
    readonly path?: string
    readonly because: string
  }[]
  /** What is in order. What is named in neither list does not apply. */
  readonly passes: readonly { readonly rule: string; readonly because: string }[]
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const expected = readJson('./other/expectations/pathway-plan.json') as Expectations
const report = checkPathwayPlan(readJson('./other/pathway-plan.json') as PathwayPlan, {
  asAt: expected.asAt,
})

const rulesThat = (outcome: Outcome) =>
  [
    ...new Set(report.findings.flatMap((found: Finding) => (found.outcome === outcome ? found.ruleId : []))),
  ].sort()

const expectedTo = (outcome: Outcome) =>
  [
    ...new Set(expected.findings.flatMap((finding) => (finding.outcome === outcome ? finding.rule : []))),
  ].sort()

test('the pathway plan can be read', () => {
  expect(report.issues).toEqual([])
})

test('fails the rules that a careful reader fails, and no other', () => {
  expect(rulesThat('fail')).toEqual(expectedTo('fail'))
})

test('asks for a person where a careful reader would, and nowhere else', () => {
  expect(rulesThat('needsReview')).toEqual(expectedTo('needsReview'))
})

test('finds in order what a careful reader finds in order, and says of the rest that it does not apply', () => {
  expect(rulesThat('pass')).toEqual(expected.passes.map(({ rule }) => rule))
})

test('points at the places that a careful reader points at', () => {
  for (const { rule, outcome, path } of expected.findings) {
    if (path === undefined) continue
    expect(report.findings).toContainEqual(expect.objectContaining({ ruleId: rule, outcome, path }))
  }
})
