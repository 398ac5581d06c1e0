import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { CarePlanRecord, Outcome, Report } from '@open-care-plan/model'
import { checkCarePlan } from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { recordNames } from '../../scripts/generate/reports.ts'

/** What a careful reader of the law says of a record, written before any rule was run. */
interface Expectations {
  readonly asAt: string
  readonly points: Readonly<Record<string, { readonly outcome: Outcome; readonly because: string }>>
  readonly findings: readonly {
    readonly rule: string
    readonly outcome: Outcome
    readonly path?: string
    readonly because: string
  }[]
}

type Part = Pick<Expectations, 'findings'>

const at = (path: string) => new URL(path, import.meta.url)
const readJson = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))

/** What is expected of a record: in its own file, and in one for each further part of the rulebook beside it. */
function expectationsOf(name: string): Expectations {
  const whole = readJson(`./expectations/${name}.json`) as Expectations
  const folder = at(`./expectations/${name}/`)
  const parts = existsSync(folder)
    ? readdirSync(folder)
        .filter((part) => part !== 'wording.json')
        .sort()
    : []
  const findings = parts.map((part) => (readJson(`./expectations/${name}/${part}`) as Part).findings)
  return { ...whole, findings: [...whole.findings, ...findings.flat()] }
}

/** The points only gather others, and advice on wording has a reading and a test of its own. */
const elsewhere = /^(?:legal-checklist|smart|language)\//

/** What a person has to act on or look at, each rule and place once. */
const open = (report: Report) =>
  report.findings.filter(
    ({ ruleId, outcome }) => !elsewhere.test(ruleId) && (outcome === 'fail' || outcome === 'needsReview'),
  )

const rulesThat = (outcome: Outcome, of: readonly { rule: string; outcome: Outcome }[]) =>
  [...new Set(of.filter((entry) => entry.outcome === outcome).map(({ rule }) => rule))].sort()

describe.each(recordNames())('%s', (name) => {
  const expected = expectationsOf(name)
  const report = checkCarePlan(readJson(`./${name}.json`) as CarePlanRecord, { asAt: expected.asAt })
  const found = open(report).map(({ ruleId, outcome, path }) => ({ rule: ruleId, outcome, path }))

  test('can be read', () => {
    expect(report.issues).toEqual([])
  })

  test('gives each of the 18 points the outcome that the law gives it', () => {
    expect(Object.fromEntries(report.checklist.map(({ number, outcome }) => [number, outcome]))).toEqual(
      Object.fromEntries(Object.entries(expected.points).map(([number, { outcome }]) => [number, outcome])),
    )
  })

  test('fails the rules that a careful reader fails, and no other', () => {
    expect(rulesThat('fail', found)).toEqual(rulesThat('fail', expected.findings))
  })

  test('asks for a person where a careful reader would, and nowhere else', () => {
    expect(rulesThat('needsReview', found)).toEqual(rulesThat('needsReview', expected.findings))
  })

  test('points at the places that a careful reader points at', () => {
    for (const { rule, outcome, path } of expected.findings) {
      if (path !== undefined) expect(found).toContainEqual({ rule, outcome, path })
    }
  })
})
