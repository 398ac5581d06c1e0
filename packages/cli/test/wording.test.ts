import { readdirSync, readFileSync } from 'node:fs'
import {
  type Audience,
  assessOutcome,
  checkLanguage,
  type OutcomeInput,
  readingAge,
  readingAgeLimits,
} from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { cpuTime } from '../../rules/test/cpu-time.ts'
import { runScenario } from './harness/run-scenario.ts'

// The judged lines of the corpus, looked at by the real rules through the program.
const corpus = new URL('../../rules/corpus/', import.meta.url)
const files = (folder: string) =>
  readdirSync(new URL(folder, corpus)).map((name) => ({
    name: `${folder}${name}`,
    text: readFileSync(new URL(`${folder}${name}`, corpus), 'utf8'),
  }))
const linesOf = <Line>(text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

const run = (args: readonly string[], stdin = '') =>
  runScenario({ about: '', args: ['wording', ...args], stdin, status: 0 })

test.each(files('language/'))(
  '$name: every finding is underlined, with its line and column',
  async ({ text }) => {
    for (const { text: said, audience } of linesOf<{ text: string; audience: Audience }>(text)) {
      const findings = checkLanguage(said, { audience })
      const { status, stdout, stderr } = await run(['-', '--audience', audience], said)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
      for (const { rule, start, reason } of findings) {
        expect(stdout).toContain(`- 1:${start + 1} ${rule}: `)
        expect(stdout.replace(/\s+/g, ' ')).toContain(reason)
      }
      if (findings.length === 0) expect(stdout).toContain('\nNothing was found\n')
    }
  },
)

test('as data, the findings are those of the rules with their places', async () => {
  const text = 'Professionals have ongoing concerns.\nContact is on Saturdays.'
  const { stdout } = await run([text, '--format', 'json'])
  const findings = checkLanguage(text, { audience: 'plan' })
  expect(findings).not.toEqual([])
  expect(JSON.parse(stdout)).toEqual({
    audience: 'plan',
    readingAge: { ...readingAge(text), limit: readingAgeLimits.plan },
    findings: findings.map((finding) => {
      const before = text.slice(0, finding.start).split('\n')
      return { ...finding, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    }),
  })
})

test.each(files('smart/'))(
  '$name: the table has every line, with the answers of the rules',
  async ({ text }) => {
    const lines = linesOf<OutcomeInput & { id: string }>(text)
    const asText = await run(['--lines', '-'], text)
    expect({ status: asText.status, stderr: asText.stderr }).toEqual({ status: 0, stderr: '' })
    const rows = [...asText.stdout.matchAll(/^ *(\d+) {2}([✓✗?](?: [✓✗?]){4}) {2}/gm)]
    expect(rows.map(([, line]) => Number(line))).toEqual(lines.map((_, at) => at + 1))
    for (const line of asText.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)

    const asData = JSON.parse((await run(['--lines', '-', '--format', 'json'], text)).stdout)
    expect(asData.lines).toEqual(
      lines.map(({ id, ...outcome }, at) => ({ line: at + 1, id, assessment: assessOutcome(outcome) })),
    )
  },
)

test.each(files('smart/'))('$name: every letter of every outcome stands in its text', async ({ text }) => {
  for (const { text: said, structured = {}, context = {} } of linesOf<OutcomeInput>(text).slice(0, 20)) {
    const { planDate = '', need, childAge } = context
    const { who, by, measure, baseline, why } = structured
    const typed = { who, by, measure, baseline, why, need, age: childAge, 'plan-date': planDate }
    const options = Object.entries(typed).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    )
    const { status, stdout, stderr } = await run(['--outcome', '-', ...options], said)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.match(/^[SMART] [✓✗?] /gm)).toHaveLength(5)
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  }
})

test.each([
  ['one letter', 'a'.repeat(1_000_000)],
  ['one word over and over', 'concerns '.repeat(110_000)],
  ['quotation marks', '“'.repeat(1_000_000)],
  ['line breaks', '\n'.repeat(999_999).concat('a')],
  ['sentences with something in each', 'There are ongoing concerns. '.repeat(36_000)],
])(
  'a megabyte of %s is looked through in good time',
  async (_, text) => {
    const start = cpuTime()
    const { status, stderr } = await run(['-'], text)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(cpuTime() - start).toBeLessThan(20_000)
  },
  60_000,
)
