import { expect, test } from 'vitest'
import { aDocumentReport, aFinding } from '../../../test/fixtures/report.ts'
import { styleOf } from '../../terminal/style.ts'
import { documentReport } from './document-report.ts'

const options = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const text = (report = aDocumentReport(), changes: Partial<typeof options> = {}) =>
  documentReport({ file: 'plan.json', report, places: new Map() }, report, { ...options, ...changes }).join(
    '\n',
  )

test('it has what to do and what to look at, and no 18 points', () => {
  const written = text()
  expect(written).toMatch(
    /^PATHWAY PLAN CHECK\n\nFile {6}plan\.json\nPlan {6}plan-1, revision 3\nPerson {4}child-1\n/,
  )
  expect(written).toMatch(/\nRules {19}2 {6}1 {6}1 {6}0\n/)
  expect(written).toContain('WHAT TO DO FIRST\n\n1. Enter the name of the IRO\n')
  expect(written).toContain('FOR A PERSON TO LOOK AT\n\n- Read why this home was chosen')
  expect(written).not.toContain('18')
})

test('of many things to look at twenty are shown and the others counted, unless all are asked for', () => {
  const findings = Array.from({ length: 22 }, (_, at) =>
    aFinding({ ruleId: 'a/b', outcome: 'needsReview', message: `Number ${at}`, path: `/${at}` }),
  )
  const report = aDocumentReport({ findings })
  expect(text(report)).toContain('  and 2 more: --all')
  expect(text(report)).not.toContain('Number 20')
  expect(text(report, { all: true })).toContain('- Number 21\n')
})

test('where some findings are said by sections of their own the others are called so', () => {
  const report = aDocumentReport({ of: 'sibling-group' })
  const group = { files: ['a.json', 'b.json'], report, places: new Map() }
  const written = documentReport(group, report, options, { lines: ['OWN'], others: [] }).join('\n')
  expect(written).toMatch(
    /OWN\n\nWHAT ELSE TO DO\n\nNothing else fails\n\nWHAT ELSE A PERSON HAS TO LOOK AT\n\nNothing\n/,
  )
})

test('law that the profile turns off is named first', () => {
  const departure = {
    ruleId: 'time-limits/adviser-visits',
    title: 'Adviser’s visits',
    force: 'must',
    standing: 'read',
    citation: [{ source: 'SI 2010/2571', provision: 'reg 8' }],
    setting: 'off',
  } as const
  const [first = ''] = text(aDocumentReport({ departures: [departure] })).split('COUNTS')
  expect(first).toContain('not run')
})
