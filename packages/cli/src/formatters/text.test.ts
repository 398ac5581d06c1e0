import type { Report } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { aFinding, aReport } from '../../test/fixtures/report.ts'
import { styleOf } from '../terminal/style.ts'
import { formatText } from './text.ts'

const plain = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const text = (findings = aReport().findings, options: Partial<typeof plain> = {}) =>
  formatText([{ file: 'plan.json', report: aReport({ findings }), places: new Map() }], {
    ...plain,
    ...options,
  })

const many = (count: number, outcome: 'fail' | 'needsReview') =>
  Array.from({ length: count }, (_, i) =>
    aFinding({ ruleId: `set/rule-${i}`, outcome, message: `Number ${i}`, path: `/needs/${i}` }),
  )

test.each([60, 73, 80, 100])('no line is wider than %i columns', (width) => {
  const long = aFinding({
    ruleId: 'plan-content/a-rule-with-quite-a-long-name-of-its-own',
    outcome: 'fail',
    path: `/extensions/${'x'.repeat(120)}`,
    message:
      'A sentence that is long enough to be wrapped several times at any width, whatever the terminal has',
  })
  for (const all of [false, true]) {
    for (const line of text([...aReport().findings, long], { width, all }).split('\n')) {
      expect(line.length, line).toBeLessThanOrEqual(width)
    }
  }
})

test('the 18 points say whose list they are', () => {
  expect(text()).toContain('Our own reconstruction')
  expect(text().replace(/\s+/g, ' ')).toContain('No Act or regulation sets 18 points.')
})

test('of many failures the first twenty are shown and the others counted, unless all are asked for', () => {
  const findings = many(23, 'fail')
  expect(text(findings)).toContain('20. Number 19\n')
  expect(text(findings)).not.toContain('Number 20')
  expect(text(findings)).toContain('\nand 3 more: --all\n')
  expect(text(findings, { all: true })).toContain('23. Number 22\n')
  expect(text(findings, { all: true })).not.toContain('more: --all')
})

test('of many things to look at two are shown for each point and the others counted', () => {
  const findings = many(5, 'needsReview')
  expect(text(findings)).toContain('    - Number 1\n')
  expect(text(findings)).not.toContain('Number 2')
  expect(text(findings)).toContain('      and 3 more: --all\n')
  expect(text(findings, { all: true })).toContain('    - Number 4\n')
})

test('days that are still to come are listed, the nearest first', () => {
  const due = (name: string, dueOn: string) =>
    aFinding({
      ruleId: 'set/due',
      outcome: 'pass',
      kind: 'due',
      message: `${name} is due`,
      data: { dueOn },
      path: `/${name}`,
    })
  const report = text([due('later', '2027-02-01'), due('sooner', '2026-12-01')])
  expect(report).toMatch(/COMING UP\n\n- sooner is due\n(.*\n){2}- later is due\n/)
  expect(text([])).not.toContain('COMING UP')
})

test('where nothing fails and nothing is to be looked at it says so', () => {
  const report = aReport()
  const clean = aReport({
    findings: [],
    checklist: report.checklist.map((point) => ({ ...point, outcome: 'pass', findings: [] })),
    summary: { ...report.summary, failuresByForce: { must: 0, should: 0, practice: 0, local: 0 } },
  })
  const lines = formatText([{ file: 'plan.json', report: clean, places: new Map() }], plain)
  expect(lines).toContain('No finding fails\n')
  expect(lines).toContain('WHAT TO DO FIRST\n\nNothing fails\n')
  expect(lines).toContain('FOR A PERSON TO LOOK AT\n\nNothing\n')
})

test('a profile without the 18 points says so', () => {
  const file = { file: 'plan.json', report: aReport({ checklist: [] }), places: new Map() }
  expect(formatText([file], plain)).toContain('\nThe profile leaves out the 18 points\n')
})

test('where no file could be checked there is nothing to print', () => {
  expect(formatText([{ file: 'plan.json', problems: [] }], plain)).toBe('')
})

const departure = {
  ruleId: 'time-limits/first-review',
  title: 'First review within 20 working days',
  force: 'must',
  standing: 'read',
  citation: [{ source: 'SI 2010/959', provision: 'reg 33(1)' }],
} as const
const reportWith = (departures: Report['departures'], options: Partial<typeof plain> = {}) =>
  formatText(
    [{ file: 'plan.json', report: aReport({ profile: 'council', departures }), places: new Map() }],
    { ...plain, ...options },
  )

test('what law the profile turns off or down stands before the 18 points', () => {
  const report = reportWith([
    { ...departure, setting: 'off' },
    { ...departure, ruleId: 'time-limits/care-plan', title: 'Care plan in time', setting: 'review' },
  ])
  const [first = ''] = report.split('THE 18 POINTS')
  const words = first.replace(/\s+/g, ' ')
  expect(words).toContain(
    '2 rules of an Act, regulations, court rules or statutory guidance are not checked in full',
  )
  expect(words).toContain('not run First review within 20 working days (must · SI 2010/959 reg 33(1))')
  expect(words).toContain('never fails Care plan in time')
  expect(reportWith([])).not.toContain('TURNS OFF')
})

test('a limit that the profile weakens is told with both numbers', () => {
  const report = reportWith([
    {
      ...departure,
      setting: 'weakened',
      limits: [
        { name: 'workingDays', title: 'How long it may take', unit: 'working days', from: 20, to: 30 },
      ],
    },
  ]).replace(/\s+/g, ' ')
  expect(report).toContain('THE PROFILE TURNS OFF OR WEAKENS')
  expect(report).toContain('asks less First review within 20 working days (must · SI 2010/959 reg 33(1))')
  expect(report).toContain('How long it may take (workingDays): 30 in place of 20 working days')
})

test('of many departures the first twenty are named and the others counted, unless all are asked for', () => {
  const many = Array.from({ length: 23 }, () => ({ ...departure, setting: 'off' as const }))
  expect(reportWith(many)).toContain('\nand 3 more: --all\n')
  expect(reportWith(many).match(/not run/g)).toHaveLength(20)
  expect(reportWith(many, { all: true }).match(/not run/g)).toHaveLength(23)
  for (const line of reportWith(many, { width: 60 }).split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})
