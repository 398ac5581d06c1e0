import { expect, test } from 'vitest'
import { aFinding, aReport } from '../../../test/fixtures/report.ts'
import { styleOf } from '../../terminal/style.ts'
import { adviceByPart } from './advice-by-part.ts'

const options = { width: 80, style: styleOf(false), all: false, asAtToday: false }
const advice = (ruleId: string, path: string, message: string) =>
  aFinding({ ruleId, path, message, outcome: 'needsReview', force: 'practice' })
const lines = (findings: readonly ReturnType<typeof aFinding>[], all = false) =>
  adviceByPart({ report: aReport({ findings }), where: (path) => path }, { ...options, all }).join('\n')

test('nothing to advise, no section', () => {
  expect(lines([aFinding({ ruleId: 'smart/specific', outcome: 'pass' })])).toBe('')
})

test('the letters of one outcome stand together, under their need', () => {
  const outcome = '/needs/1/outcomes/0/statement'
  expect(
    lines([
      advice('smart/time-bound', outcome, 'Time-bound: by which day?'),
      advice('smart/specific', '/needs/0/outcomes/0/statement', 'Specific: what will be different?'),
      advice('smart/specific', outcome, 'Specific: who is it about?'),
    ]),
  ).toBe(
    [
      '',
      'OUTCOMES AND ACTIONS, LETTER BY LETTER',
      'Advice on wording. It never fails a plan.',
      '',
      'Needs, 2',
      '  /needs/1/outcomes/0/statement',
      '  - Specific: who is it about?',
      '  - Time-bound: by which day?',
      '',
      'Needs, 1',
      '  /needs/0/outcomes/0/statement',
      '  - Specific: what will be different?',
    ].join('\n'),
  )
})

test('at most three in a part, unless all are asked for', () => {
  const findings = [1, 2, 3, 4, 5].map((number) =>
    advice('language/vague-concern', `/chronology/${number}/what`, `Number ${number}`),
  )
  expect(lines(findings)).toContain('Number 3\n  and 2 more: --all')
  expect(lines(findings)).not.toContain('Number 4')
  expect(lines(findings, true)).toContain('Number 5')
})
