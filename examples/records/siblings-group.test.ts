import { readFileSync } from 'node:fs'
import type { CarePlanRecord, Outcome } from '@open-care-plan/model'
import { checkSiblingGroup } from '@open-care-plan/rules'
import { expect, test } from 'vitest'

/** What a careful reader of three plans side by side finds. */
interface Expectations {
  readonly asAt: string
  readonly records: readonly string[]
  readonly findings: readonly { readonly rule: string; readonly outcome: Outcome; readonly path: string }[]
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const expected = readJson('./other/expectations/siblings-group.json') as Expectations
const plans = expected.records.map((name) => readJson(`./${name}.json`) as CarePlanRecord)
const report = checkSiblingGroup(plans, { asAt: expected.asAt })

const inOrder = (findings: Expectations['findings']) =>
  findings.map(({ rule, outcome, path }) => `${rule} ${outcome} ${path}`).sort()

test('the three plans are read', () => {
  expect(report.issues).toEqual([])
})

test('the brothers and sister’s plans give what a careful reader finds in them, and nothing else', () => {
  const open = report.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needsReview')
  expect(inOrder(open.map(({ ruleId: rule, outcome, path }) => ({ rule, outcome, path })))).toEqual(
    inOrder(expected.findings),
  )
})

test('each copied passage can be quoted from both plans, and reads the same', () => {
  const at = (path: string) =>
    path
      .split('/')
      .slice(1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], plans) as string
  expect(report.copies).not.toEqual([])
  for (const { passages } of report.copies) {
    const [one, other] = passages.map(({ path, spans }) =>
      spans.map(({ start, end }) => at(path).slice(start, end)).join(' … '),
    )
    expect(one).toBe(other)
  }
})
