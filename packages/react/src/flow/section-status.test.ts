import type { Finding } from '@open-care-plan/model'
import type { FormSection } from '@open-care-plan/schemas'
import { expect, test } from 'vitest'
import { findingsOfSection, sectionStatus } from './section-status.ts'

const health: FormSection = {
  id: 'health',
  title: 'Health',
  hint: '',
  owners: ['social-worker', 'health'],
  members: ['/health', '/sdq'],
  rules: ['plan-content/health-plan'],
  court: true,
  child: true,
}

const finding = (parts: Partial<Finding>): Finding =>
  ({
    ruleId: 'r',
    outcome: 'fail',
    path: '/health',
    message: '',
    data: {},
    citation: [],
    ...parts,
  }) as Finding

test.each<[string, object, readonly Finding[] | undefined, string]>([
  ['nothing recorded', {}, [], 'not-started'],
  ['an id alone records nothing', { health: { id: 'h-1' } }, [], 'not-started'],
  ['empty lists record nothing', { health: { gp: { name: '' }, referrals: [] } }, [], 'not-started'],
  ['an answer no is an answer', { health: { consent: false } }, [], 'done'],
  ['no check was made yet', { health: { gp: 'Dr Ash' } }, undefined, 'in-progress'],
  ['nothing is asked for any more', { health: { gp: 'Dr Ash' } }, [finding({ outcome: 'pass' })], 'done'],
  ['a person has to look', { health: { gp: 'Dr Ash' } }, [finding({ outcome: 'needsReview' })], 'done'],
  ['something is missing', { health: { gp: 'Dr Ash' } }, [finding({ kind: 'absent' })], 'in-progress'],
  ['something is late', { health: { gp: 'Dr Ash' } }, [finding({ kind: 'overdue' })], 'needs-attention'],
  ['late elsewhere', { health: { gp: 'Dr Ash' } }, [finding({ kind: 'overdue', path: '/healthy' })], 'done'],
])('%s', (_, record, findings, status) => {
  expect(sectionStatus(health, record, findings, 'health')).toBe(status)
})

test('what tells programs which file it is records nothing', () => {
  const about = { ...health, members: ['/$schema', '/schemaVersion', '/id', '/revision', '/month'] }
  const blank = { schemaVersion: '1-0-0', id: 'new', revision: 1 }
  expect(sectionStatus(about, blank, undefined, undefined)).toBe('not-started')
  expect(sectionStatus(about, { ...blank, month: '2026-11' }, undefined, undefined)).toBe('in-progress')
})

test('a section of others is not yours, however it stands', () => {
  expect(sectionStatus(health, {}, [], 'iro')).toBe('not-yours')
  expect(sectionStatus(health, {}, [], undefined)).toBe('not-started')
})

test('a finding without a place belongs to the sections of its rule', () => {
  const of = (parts: Partial<Finding>) => findingsOfSection(health, [finding(parts)]).length
  expect(of({ path: '/sdq/0/score' })).toBe(1)
  expect(of({ path: '' })).toBe(0)
  expect(of({ path: '', ruleId: 'plan-content/health-plan' })).toBe(1)
})
