import type { Finding } from '@open-care-plan/model'
import { expect, test } from 'vitest'
import { notesOf, type StepAdvice } from './notes.ts'

const aFinding = (ruleId: string, more: Partial<Finding> = {}) =>
  ({ ruleId, outcome: 'fail', force: 'must', path: '/needs', message: ruleId, ...more }) as Finding

const said = (findings: readonly Finding[], steps: readonly StepAdvice[] = []) =>
  [...notesOf(findings, steps).findings].map(([path, here]) => [path, here.map(({ ruleId }) => ruleId)])

test('of one place what fails comes before what a person has to look at, and law before guidance', () => {
  const findings = [
    aFinding('a/look', { outcome: 'needsReview' }),
    aFinding('a/guidance', { force: 'should' }),
    aFinding('a/elsewhere', { path: '/views' }),
    aFinding('a/law'),
  ]
  expect(said(findings)).toEqual([
    ['/views', ['a/elsewhere']],
    ['/needs', ['a/law', 'a/guidance', 'a/look']],
  ])
})

test('what several rules say of one place is said once', () => {
  const message = 'Enter the first day'
  const findings = [aFinding('a/guidance', { message, force: 'should' }), aFinding('a/law', { message })]
  expect(said(findings)).toEqual([['/needs', ['a/law']]])
})

test.each([
  ['passes', { outcome: 'pass' }],
  ['does not apply', { outcome: 'notApplicable' }],
  ['is of the whole plan', { path: '' }],
  ['is a point', { ruleId: 'legal-checklist/needs' }],
  ['is a letter of a step that has its letters', { ruleId: 'smart/specific', path: '/step' }],
] as const)('what %s has no place beside a question', (_, more) => {
  const step = { path: '/step', letters: {} } as unknown as StepAdvice
  expect(said([aFinding('a/b', more)], [step])).toEqual([])
})
