import { readCarePlan } from '@open-care-plan/model'
import { courtPlan } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { exampleRecord } from '../../test/harness/example-record.ts'
import { styleOf } from '../terminal/style.ts'
import { courtPlanText } from './court-plan.ts'

const asAt = '2026-11-21'
const options = { width: 80, style: styleOf(false), asAtToday: false }

async function textOf(name: string, width = 80, set = {}) {
  const text = await exampleRecord(name, set)
  const reading = readCarePlan(JSON.parse(text))
  if (!reading.ok) throw new Error(`${name} is no plan`)
  const plan = courtPlan(reading.record, { asAt })
  return { plan, written: courtPlanText({ file: name, text, courtPlan: plan }, { ...options, width }) }
}

test.each(['baby-in-proceedings.json', 'nine-year-old.json', 'legacy-plan.json'])(
  '%s: every line of the plan and every gap is in the text, in order',
  async (name) => {
    const { plan, written } = await textOf(name)
    const words = written.replace(/\s+/g, ' ')
    let from = 0
    for (const { title, parts } of plan.sections) {
      from = words.indexOf(title.toUpperCase(), from)
      expect(from, title).toBeGreaterThan(-1)
      for (const { title, entries, missing } of parts) {
        for (const { label, text } of entries.flatMap(({ lines }) => lines)) {
          const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
          const said = `${label === title ? '' : `${label}: `}${isDay ? '' : text.replace(/\s+/g, ' ')}`
          const at = words.indexOf(said, from)
          expect(at, said).toBeGreaterThan(-1)
        }
        for (const { message } of missing) expect(words).toContain(`Missing: ${message}`)
      }
    }
    expect(written).toContain(`MISSING (${plan.missing.length})`)
  },
)

test('what stands over a line as a heading is not said again', async () => {
  const { written } = await textOf('nine-year-old.json')
  expect(written).toContain('\n1. OVERALL AIM\n\nLAC(99)29 s.1\n  Joss grows up with Maya')
  expect(written).not.toContain('Overall aim')
})

test('days are written out', async () => {
  const { written } = await textOf('baby-in-proceedings.json')
  expect(written).toContain('  Target date: 30 July 2027\n')
  expect(written).not.toMatch(/: \d{4}-\d{2}-\d{2}$/m)
})

test.each([60, 80, 100])('no line is wider than %i columns', async (width) => {
  const { written } = await textOf('baby-in-proceedings.json', width)
  for (const line of written.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width)
})

test('nothing in a plan can command the terminal', async () => {
  const { written } = await textOf('nine-year-old.json', 80, { '/permanence/aim': 'home\u001b[2J' })
  expect(written).toContain('home\\u001b[2J')
  expect(written).not.toContain('\u001b')
})
