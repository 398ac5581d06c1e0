import { type CarePlanRecord, readCarePlan } from '@open-care-plan/model'
import { checkSiblingGroup } from '@open-care-plan/rules'
import { expect, test } from 'vitest'
import { exampleRecord } from '../../test/harness/example-record.ts'
import { type GroupPlan, locateInGroup } from '../input/read-group.ts'
import { styleOf } from '../terminal/style.ts'
import { siblingsText } from './siblings.ts'

const asAt = '2026-11-21'
const options = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const plain: CarePlanRecord = { schemaVersion: '1-0-0', id: 'plan-1', child: { id: 'child-1' } }

const planIn = (file: string, text: string): GroupPlan => {
  const reading = readCarePlan(JSON.parse(text))
  if (!reading.ok) throw new Error(`${file} is no plan`)
  return { file, text, value: reading.record }
}
const text = (plans: readonly GroupPlan[], changes: Partial<typeof options> = {}) => {
  const report = checkSiblingGroup(
    plans.map(({ value }) => value),
    { asAt },
  )
  const paths = [
    ...report.findings.map(({ path }) => path),
    ...report.differences.flatMap(({ values }) => values.map(({ path }) => path)),
    ...report.copies.flatMap(({ passages }) => passages.map(({ path }) => path)),
  ]
  const checked = { files: plans.map(({ file }) => file), report, places: locateInGroup(plans, paths) }
  return siblingsText(checked, report, plans, { ...options, ...changes })
}
const examples = await Promise.all(
  ['eldest', 'middle', 'youngest'].map(async (name) =>
    planIn(`${name}.json`, await exampleRecord(`siblings-${name}.json`)),
  ),
)
const twoPlans = (one: Partial<CarePlanRecord>, other: Partial<CarePlanRecord>) =>
  [one, other].map((parts, at) =>
    planIn(
      `${at}.json`,
      JSON.stringify({ ...plain, id: `plan-${at}`, ...parts, child: { id: `child-${at}`, ...parts.child } }),
    ),
  )

test('contradictions come before what one plan lacks, and both before wording', () => {
  const written = text(examples)
  const at = ['contradict each other', 'Not every plan says it', 'The words differ'].map((kind) =>
    written.indexOf(kind),
  )
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(Math.min(...at)).toBeGreaterThan(0)
})

test('a fact stands there with what each plan says, its file and its line', () => {
  expect(text(examples)).toMatch(
    /1\. Date of birth of the father\n {3}The plans contradict each other: find out which is right\n {3}- eldest\.json: 19 March 1984\n {5}line \d+, \/people\/1\/dateOfBirth\n {3}- middle\.json: 13 September 1984\n {5}line \d+, .*\n {3}- youngest\.json: nothing\n {5}line \d+, \/people\/1\/dateOfBirth is missing\n/,
  )
})

test('what the two sections show is not listed again', () => {
  const [, rest = ''] = text(examples).split('WHAT ELSE TO DO')
  expect(rest).toContain('siblings/contact-in-both')
  expect(rest).toContain('siblings/same-iro')
  expect(rest).not.toContain('siblings/own-words')
  expect(rest).not.toContain('siblings/shared-facts')
})

test('copied wording is quoted once where it is the same, and twice where a name was changed', () => {
  const words = (name: string) =>
    `${name} needs the same two adults at breakfast and at bedtime, and a week in which nothing changes at all`
  const plans = twoPlans(
    { child: { id: 'child-0', givenName: 'Ada' }, needs: [{ id: 'need-1', statement: words('Ada') }] },
    { child: { id: 'child-1', givenName: 'Ben' }, needs: [{ id: 'need-1', statement: words('Ben') }] },
  )
  const written = text(plans).replace(/\s+/g, ' ')
  expect(written).toContain('COPIED WORDING (1)')
  expect(written).toContain(
    `- 0.json, line 1, /needs/0/statement “${words('Ada')}” - 1.json, line 1, /needs/0/statement “${words('Ben')}”`,
  )
  expect(text(examples).match(/“Eli needs to put down/g)).toHaveLength(1)
})

test('where the plans agree and nothing is copied it says so', () => {
  const written = text(twoPlans({}, {}))
  expect(written).toContain('FACTS THAT DIFFER (0)\n')
  expect(written).toContain('COPIED WORDING (0)\n')
})

test.each([60, 80, 100])('no line is wider than %i columns', (width) => {
  for (const all of [false, true]) {
    for (const line of text(examples, { width, all }).split('\n')) {
      expect(line.length, line).toBeLessThanOrEqual(width)
    }
  }
})

test('nothing in a plan can command the terminal', () => {
  const statement =
    'A week in which nothing \u001b[2J changes at all, with the same two adults at breakfast and at bedtime'
  const needs = [{ id: 'need-1', statement }]
  const written = text(twoPlans({ needs }, { needs }))
  expect(written.replace(/\s+/g, ' ')).toContain('nothing \\u001b[2J changes')
  expect(written).not.toContain('\u001b')
})
