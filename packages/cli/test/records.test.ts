import { readdirSync, readFileSync } from 'node:fs'
import type { CarePlanRecord } from '@open-care-plan/model'
import { checkCarePlan, checkSiblingGroup, courtPlan, ruleList, timetable } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { runScenario } from './harness/run-scenario.ts'
import { sarifFaults } from './harness/sarif-faults.ts'

// The fictional children of the examples, checked by the real rules through the program.
const folder = new URL('../../../examples/records/', import.meta.url)
const asAt = '2026-11-21'
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const run = (args: readonly string[], files: Readonly<Record<string, string>>) =>
  runScenario({ about: '', args: [...args, '--as-at', asAt], files, status: 0 })
const check = (text: string, ...options: readonly string[]) =>
  run(['check', 'plan.json', ...options], { 'plan.json': text })

test('there are records to check', () => {
  expect(records.length).toBeGreaterThanOrEqual(5)
})

test.each(records)(
  '$name: JSON is the report of the rules, and the exit code follows it',
  async ({ text }) => {
    const report = checkCarePlan(JSON.parse(text) as CarePlanRecord, { asAt })
    const { status, stdout, stderr } = await check(text, '--format', 'json')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(report)
    expect(status).toBe(report.summary.failuresByForce.must > 0 ? 1 : 0)
  },
)

test.each(records)(
  '$name: the text has the 18 points in order, and every failure with --all',
  async ({ text }) => {
    const report = checkCarePlan(JSON.parse(text) as CarePlanRecord, { asAt })
    const { stdout } = await check(text, '--all')
    const numbers = [...stdout.matchAll(/^ ?(\d+) {2}[✓✗?–] (?:pass|fail|look|n\/a)/gm)].map(
      ([, number]) => number,
    )
    expect(numbers).toEqual(Array.from({ length: 18 }, (_, i) => String(i + 1)))
    const words = stdout.replace(/\s+/g, ' ')
    for (const { outcome, message, ruleId } of report.findings) {
      if (outcome === 'fail' && !ruleId.startsWith('legal-checklist/')) expect(words).toContain(message)
    }
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  },
)

test.each(records)('$name: SARIF keeps to its schema, and each line is there', async ({ text }) => {
  const { stdout } = await check(text, '--format', 'sarif')
  const log = JSON.parse(stdout)
  expect(sarifFaults(log)).toEqual([])
  const lines = text.split('\n')
  for (const { locations, ruleIndex } of log.runs[0].results) {
    expect(ruleIndex).toEqual(expect.any(Number))
    const { startLine, startColumn } = locations[0].physicalLocation.region
    // Where a value begins, or the part that it is missing from.
    expect(lines[startLine - 1]?.[startColumn - 1]).toMatch(/[{["\dtfn-]/)
  }
})

test.each(records)('$name: the timetable as data is that of the rules', async ({ text }) => {
  const expected = timetable(JSON.parse(text) as CarePlanRecord, { asAt })
  const { status, stdout } = await run(['timetable', 'plan.json', '--format', 'json'], { 'plan.json': text })
  expect(JSON.parse(stdout)).toEqual(expected)
  const isOverdue = expected.duties.some((duty) => duty.status === 'overdue' && duty.force === 'must')
  expect(status).toBe(isOverdue ? 1 : 0)
})

test.each(records)('$name: with --all every duty stands in the timetable once', async ({ text }) => {
  const { duties } = timetable(JSON.parse(text) as CarePlanRecord, { asAt })
  const { stdout } = await run(['timetable', 'plan.json', '--all'], { 'plan.json': text })
  const counts = [...stdout.matchAll(/^[A-Z].* \((\d+)\)$/gm)].map(([, count]) => Number(count))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(duties.length)
  const words = stdout.replace(/\s+/g, ' ')
  for (const { status, title, message } of duties) {
    expect(words).toContain(title)
    if (status !== 'met') expect(words).toContain(message)
  }
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
})

test.each(records)('$name: the plan for the court as data is that of the rules', async ({ text }) => {
  const expected = courtPlan(JSON.parse(text) as CarePlanRecord, { asAt })
  const { status, stdout } = await run(['court-plan', 'plan.json', '--format', 'json'], { 'plan.json': text })
  expect(JSON.parse(stdout)).toEqual(expected)
  expect(status).toBe(expected.missing.length > 0 ? 1 : 0)
})

test('brothers and sisters: as data the report of the rules with its files, and SARIF keeps to its schema', async () => {
  const group = records.filter(({ name }) => name.startsWith('siblings-'))
  const files = Object.fromEntries(group.map(({ name, text }) => [name, text]))
  const expected = checkSiblingGroup(
    group.map(({ text }) => JSON.parse(text) as CarePlanRecord),
    { asAt },
  )
  const { stdout } = await run(['siblings', ...Object.keys(files), '--format', 'json'], files)
  expect(JSON.parse(stdout)).toEqual({ files: Object.keys(files), ...expected })

  const sarif = await run(['siblings', ...Object.keys(files), '--format', 'sarif'], files)
  const log = JSON.parse(sarif.stdout)
  expect(sarifFaults(log)).toEqual([])
  for (const { locations } of log.runs[0].results) {
    const { artifactLocation, region } = locations[0].physicalLocation
    const line = files[artifactLocation.uri]?.split('\n')[region.startLine - 1]
    expect(line?.[region.startColumn - 1]).toMatch(/[{["\dtfn-]/)
  }
})

test('several records in one run', async () => {
  const files = Object.fromEntries(records.map(({ name, text }) => [name, text]))
  const args = ['check', ...Object.keys(files), '--as-at', asAt, '--format', 'json', '--fail-on', 'never']
  const { status, stdout } = await runScenario({ about: '', args, files, status: 0 })
  expect(status).toBe(0)
  expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(Object.keys(files))
})

test.each(ruleList().map(({ id, also, requirement }) => ({ id, also, requirement })))(
  'explain $id',
  async ({ id, also, requirement }) => {
    for (const name of [id, ...also]) {
      const { status, stdout, stderr } = await runScenario({ about: '', args: ['explain', name], status: 0 })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout.replace(/\s+/g, ' ')).toContain(requirement)
      expect(stdout).not.toMatch(/\*\*|\]\(|^#|^\|/m)
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    }
  },
)

test('no line of the list of rules is wider than a page', async () => {
  const { stdout } = await runScenario({ about: '', args: ['explain', '--list'], status: 0 })
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
})
