import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runScenario } from './harness/run-scenario.ts'
import type { Expected, Scenario } from './harness/scenario.ts'

const folder = new URL('./scenarios/', import.meta.url)
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name: name.replace(/\.json$/, ''),
    scenario: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Scenario,
  }))

test.each(scenarios)('$name: $scenario.about', async ({ scenario }) => {
  const { status, stdout, stderr, written } = await runScenario(scenario)
  expectText(stderr, scenario.stderr ?? [], 'stderr')
  expectText(stdout, scenario.stdout ?? [], 'stdout')
  expect(status).toBe(scenario.status)
  const after = Object.entries(scenario.after ?? {})
  expect(Object.keys(written)).toEqual(after.filter(([, text]) => text !== null).map(([name]) => name))
  for (const [name, text] of after) if (text !== null) expectText(written[name] ?? '', text, name)
})

function expectText(text: string, expected: Expected, where: string): void {
  if ('json' in expected) {
    expect(JSON.parse(text), where).toEqual(expected.json)
  } else if ('contains' in expected) {
    let from = 0
    for (const part of expected.contains) {
      const at = text.indexOf(part, from)
      expect(at === -1 ? text.slice(from) : part, `${where} contains, in order`).toBe(part)
      from = at + part.length
    }
    for (const part of expected.without ?? []) expect(text, where).not.toContain(part)
  } else {
    expect(text.replace(/\n$/, '').split('\n'), where).toEqual(expected.length === 0 ? [''] : expected)
  }
}
