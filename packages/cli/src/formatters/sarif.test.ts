import { expect, test } from 'vitest'
import { aFinding, aReport } from '../../test/fixtures/report.ts'
import { ruleListings } from '../../test/fixtures/rule-listings.ts'
import { sarifFaults } from '../../test/harness/sarif-faults.ts'
import type { FileResult } from './checked-file.ts'
import { formatSarif } from './sarif.ts'

const options = { version: '1.2.3', rules: ruleListings, artifactUri: (file: string) => `plans/${file}` }
const plan = (findings = aReport().findings): FileResult => ({
  file: 'a.json',
  report: aReport({ findings }),
  places: new Map([['/iro/name', { line: 5, column: 3, nearest: '/iro/name' }]]),
})
const refused: FileResult = {
  file: 'b.json',
  problems: [
    {
      code: 'wrong-type',
      message: 'Must be text',
      remedy: 'Write it as text',
      line: 5,
      column: 20,
      path: '/iro/name',
    },
    { code: 'empty', message: 'The file is empty', remedy: 'Give another' },
  ],
}
const log = (...results: readonly FileResult[]) => JSON.parse(formatSarif(results, options))

test.each([
  ['one plan', [plan()]],
  ['a plan and a file that was refused', [plan(), refused]],
  ['nothing to report', [plan([])]],
  ['only a file that was refused', [refused]],
])('keeps to the schema: %s', (_, results) => {
  expect(sarifFaults(log(...results))).toEqual([])
})

test('the harness sees what the schema forbids', () => {
  const broken = log(plan())
  broken.version = '2.0.0'
  broken.runs[0].results[0].level = 'fatal'
  broken.runs[0].results[1].message = {}
  broken.runs[0].results[2].ruleIndex = 99
  broken.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
  broken.runs[0].tool.driver.rules.push(broken.runs[0].tool.driver.rules[0])
  expect(sarifFaults(broken)).toEqual([
    'version is not 2.1.0',
    'rules/3: id plan-content/iro-named is not unique',
    'results/0: level fatal',
    'results/0/locations/0: startLine 0',
    'results/1: message has no text',
    'results/2: ruleIndex 99 is not plan-content/iro-named',
  ])
})

test('a finding has its rule, level, place, pointer and fingerprint', () => {
  const [result] = log(plan(aReport().findings.filter(({ path }) => path === '/iro/name'))).runs[0].results
  expect(result).toEqual({
    ruleId: 'plan-content/iro-named',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'Enter the name of the IRO' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'plans/a.json' },
          region: { startLine: 5, startColumn: 3 },
        },
        logicalLocations: [{ fullyQualifiedName: '/iro/name' }],
      },
    ],
    partialFingerprints: { 'openCarePlan/v1': 'plan-content/iro-named:/iro/name' },
    properties: {
      outcome: 'fail',
      kind: 'absent',
      force: 'must',
      standing: 'read',
      citation: ['SI 2010/959 reg 5(1)(d)', 'CA 1989 s.25A'],
    },
  })
})

test.each([
  ['must', 'fail', 'error'],
  ['should', 'fail', 'warning'],
  ['practice', 'fail', 'note'],
  ['local', 'fail', 'note'],
  ['must', 'needsReview', 'note'],
] as const)('%s, %s: %s', (force, outcome, level) => {
  expect(log(plan([aFinding({ ruleId: 'a/b', force, outcome })])).runs[0].results[0].level).toBe(level)
})

test('what passes, what is not applicable and the 18 points are not results', () => {
  const [point] = aReport().checklist
  const findings = [
    aFinding({ ruleId: 'a/b', outcome: 'pass' }),
    aFinding({ ruleId: 'a/c', outcome: 'notApplicable' }),
    aFinding({ ruleId: point?.ruleId ?? '', outcome: 'fail' }),
  ]
  expect(log(plan(findings)).runs[0].results).toEqual([])
})

test('a rule has its words, force, standing and citation, and a help address only where there is one', () => {
  const [named, delegation] = log(plan()).runs[0].tool.driver.rules
  expect(named).toMatchObject({
    id: 'plan-content/iro-named',
    name: 'IroNamed',
    shortDescription: { text: 'The IRO is named' },
    fullDescription: { text: 'The plan must give the name of the IRO.' },
    helpUri: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/5',
    properties: { force: 'must', standing: 'read', citation: ['SI 2010/959 reg 5(1)(d)'] },
  })
  expect(delegation).not.toHaveProperty('helpUri')
})

test('a file that was refused is a notification, and the run did not succeed', () => {
  const [invocation] = log(plan(), refused).runs[0].invocations
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {
        level: 'error',
        message: { text: 'Must be text. Write it as text' },
        descriptor: { id: 'wrong-type' },
      },
      {
        descriptor: { id: 'empty' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'plans/b.json' } } }],
      },
    ],
  })
  expect(log(plan()).runs[0].invocations).toEqual([{ executionSuccessful: true }])
})

test('a plan says what law the profile turned off or down', () => {
  const departures = [
    {
      ruleId: 'time-limits/first-review',
      title: 'First review within 20 working days',
      force: 'must',
      standing: 'read',
      citation: [{ source: 'SI 2010/959', provision: 'reg 33(1)' }],
      setting: 'off',
    },
  ] as const
  const written = log({ file: 'a.json', report: aReport({ departures }), places: new Map() })
  expect(sarifFaults(written)).toEqual([])
  expect(written.runs[0].artifacts[0].properties.departures).toEqual([
    { ...departures[0], citation: ['SI 2010/959 reg 33(1)'] },
  ])
})
