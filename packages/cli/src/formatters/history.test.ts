import { readCarePlan } from '@open-care-plan/model'
import { checkHistory } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { exampleRecord } from '../../test/harness/example-record.ts'
import { type GroupPlan, locateInGroup } from '../input/read-group.ts'
import { styleOf } from '../terminal/style.ts'
import { counterpart } from './history/counterpart.ts'
import { historyText } from './history.ts'

const options = { width: 80, style: styleOf(false), all: false, asAtToday: false }

async function revision(number: number, set: Readonly<Record<string, unknown>> = {}): Promise<GroupPlan> {
  const changes = { '/revision': number, '/state/revisedOn': `2026-11-${10 + number}`, ...set }
  const text = await exampleRecord('nine-year-old.json', changes)
  const reading = readCarePlan(JSON.parse(text))
  if (!reading.ok) throw new Error('It is no plan')
  return { file: `r${number}.json`, text, value: reading.record }
}

function textOf(plans: readonly GroupPlan[], changes: Partial<typeof options> = {}): string {
  const report = checkHistory(
    plans.map(({ value }) => value),
    { asAt: '2026-11-21' },
  )
  const paths = report.findings.flatMap((finding) => [
    finding.path,
    ...(counterpart(finding, plans) === undefined ? [] : [counterpart(finding, plans)?.path ?? '']),
  ])
  const checked = { files: plans.map(({ file }) => file), report, places: locateInGroup(plans, paths) }
  return historyText(checked, report, plans, { ...options, ...changes })
}

const rewritten = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`/chronology/${at}/what`, `Rewritten ${at}`]),
)

test('of many changes in one step ten are shown and the others counted, unless all are asked for', async () => {
  const plans = [await revision(1), await revision(2, rewritten)]
  expect(textOf(plans)).toContain('(revision 2): 12 changes\n')
  expect(textOf(plans)).toContain('\nand 2 more: --all\n')
  expect(textOf(plans)).not.toContain('“Rewritten 11”')
  expect(textOf(plans, { all: true })).toContain('“Rewritten 11”')
})

test('a change is named in its own step alone', async () => {
  const plans = [await revision(1), await revision(2), await revision(3, { '/visits/0': null })]
  const written = textOf(plans)
  expect(written).toContain('From r1.json (revision 1) to r2.json (revision 2): nothing\n')
  expect(written).toContain('From r2.json (revision 2) to r3.json (revision 3): 1 change\n')
})

test('what is about one revision alone stands among the other findings', async () => {
  const plans = [await revision(1), await revision(2, { '/state/revisedOn': null })]
  const [changes = '', others = ''] = textOf(plans).split('WHAT ELSE TO DO')
  expect(changes).toContain('REMOVED OR REWRITTEN (0)')
  expect(others.replace(/\s+/g, ' ')).toMatch(/r2\.json, line \d+, \/state\/revisedOn is missing/)
})

test.each([60, 80, 100])('no line is wider than %i columns', async (width) => {
  const plans = [await revision(1), await revision(2, rewritten), await revision(3, { '/chronology': [] })]
  for (const line of textOf(plans, { width, all: true }).split('\n')) {
    expect(line.length, line).toBeLessThanOrEqual(width)
  }
})

test('nothing in a plan can command the terminal', async () => {
  const written = textOf([await revision(1), await revision(2, { '/chronology/0/what': 'a\u001b[2Jb' })])
  expect(written).toContain('“a\\u001b[2Jb”')
  expect(written).not.toContain('\u001b')
})
