import { type AnyRule, defineQuestion, defineRule, pass } from '@open-care-plan/rules'
import { describe, expect, test } from 'vitest'
import { coverageMarkdown } from '../coverage-page.ts'
import { ruleFiles } from '../rule-index.ts'
import { coverageFaults, coverageOf } from './coverage.ts'
import { notRules } from './not-rules.ts'
import { parseWorkingRules, type WorkingRule, workingNames, workingRules } from './working-rules.ts'

const rules = await Promise.all(
  ruleFiles().map(async ({ set, name }) => {
    const file = new URL(`../../../packages/rules/src/rules/${set}/${name}.ts`, import.meta.url)
    return ((await import(file.href)) as { rule: AnyRule }).rule
  }),
)
const rows = workingRules()
const covered = coverageOf(rows, rules, notRules)

describe('the rulebook', () => {
  test('every row of the table is a rule, or has a reason of its own; never both', () => {
    expect(coverageFaults(covered, notRules)).toEqual([])
  })

  test('every row stands once, under a name that no other goes or went by', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
    expect(rows.flatMap(({ was }) => was).filter((name) => ids.includes(name))).toEqual([])
  })

  test('every working name of a rule is in the table', () => {
    const names = workingNames(rows)
    expect(rules.flatMap(({ also = [] }) => also).filter((name) => !names.includes(name))).toEqual([])
  })

  test('the page has every row once', () => {
    const page = coverageMarkdown(covered)
    for (const { id } of rows) expect(page.split(`| \`${id}\` |`)).toHaveLength(2)
    expect(page).not.toContain('Neither a rule nor a reason')
  })
})

const words = {
  title: 'A title',
  requirement: 'A requirement.',
  force: 'practice',
  standing: 'read',
  citation: [],
  why: 'A reason.',
  doesNotJudge: 'Anything else.',
} as const
const aRule = defineRule({
  ...words,
  id: 'records/a-rule',
  also: ['one'],
  messages: { pass: 'It is so' },
  outcomes: ['pass'],
  evaluate: () => pass(),
})
const aQuestion = defineQuestion({
  ...words,
  id: 'records/a-question',
  also: ['two'],
  question: 'Decide whether it is so',
  putRight: 'Put it right',
})
const row = (id: string, check: WorkingRule['check'] = 'partly'): WorkingRule => ({
  id,
  set: 'records',
  check,
  was: [],
})
const faultsOf = (table: readonly WorkingRule[], reasons: Readonly<Record<string, string>>) =>
  coverageFaults(coverageOf(table, [aRule, aQuestion], reasons), reasons)

describe('what is wrong with a coverage', () => {
  test('nothing, where each row is a rule, a question or has its reason', () => {
    const table = [row('one'), row('two', 'human'), row('three')]
    expect(faultsOf(table, { three: 'It is a promise of the product.' })).toEqual([])
  })

  test.each<[string, readonly WorkingRule[], Readonly<Record<string, string>>, string]>([
    ['neither rule nor reason', [row('three')], {}, 'three is no rule, and has no reason'],
    [
      'rule and reason',
      [row('one')],
      { one: 'It is a promise.' },
      'one is the rule records/a-rule, and has a reason why it is none',
    ],
    [
      'a rule decides what is for a person',
      [row('one', 'human')],
      {},
      'one is for a person, and records/a-rule decides it',
    ],
    ['a reason for no row', [], { four: 'It is a promise.' }, 'four has a reason, and is in no row'],
    [
      'two sentences',
      [row('three')],
      { three: 'It is one. It is two.' },
      'The reason of three is not one sentence',
    ],
    ['a promise', [row('three')], { three: 'It is not yet made.' }, 'The reason of three puts it off'],
    [
      'the same words twice',
      [row('three'), row('four')],
      { three: 'It is a promise.', four: 'It is a promise.' },
      'four repeats the reason of three',
    ],
  ])('%s', (_, table, reasons, fault) => {
    expect(faultsOf(table, reasons)).toEqual([fault])
  })
})

describe('the page', () => {
  const table = [row('one'), row('two', 'human'), row('three')]
  const page = coverageMarkdown(
    coverageOf(table, [aRule, aQuestion], { three: 'It is a promise of the product.' }),
  )

  test('counts rows, rules, questions and what is no rule', () => {
    expect(page).toContain('3 rows, each under a working name. 2 of them are rules, and 1 are not')
    expect(page).toContain('| partly | 2 | 1 | 0 | 1 |')
    expect(page).toContain('| human | 1 | 1 | 1 | 0 |')
  })

  test('links rules and gives reasons', () => {
    expect(page).toContain('| `one` | partly | [A title](rules/records/a-rule.md) |')
    expect(page).toContain('| `three` | partly | It is a promise of the product. |')
  })
})

describe('the table as text', () => {
  test('has former names with spaces between them', () => {
    expect(parseWorkingRules('id,set,check,was\none,records,fully,\ntwo,voice,human,old older\n')).toEqual([
      { id: 'one', set: 'records', check: 'fully', was: [] },
      { id: 'two', set: 'voice', check: 'human', was: ['old', 'older'] },
    ])
  })

  test.each(['one,records,maybe,', 'one,,fully,', ',records,fully,'])('"%s" is not a row', (line) => {
    expect(() => parseWorkingRules(`id,set,check,was\n${line}`)).toThrow('is not a row')
  })
})
