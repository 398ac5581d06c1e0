import type { CarePlanRecord } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { defineProfile } from '../profiles/profile.ts'
import { rule as entryRemoved } from '../rules/records/entry-removed.ts'
import { AsAtError } from './errors.ts'
import { checkHistory, createHistoryChecker } from './history-checker.ts'
import { HistoryError } from './history-error.ts'

const asAt = '2026-11-21'
/** With no set of the rulebook, and the one rule as if it were the authority's own. */
const profile = defineProfile({
  id: 'one-rule',
  title: 'One rule',
  sets: [],
  ownRules: [{ ...entryRemoved, id: 'own/entry-removed', set: 'own' }],
})
const check = createHistoryChecker(profile)

const entry = { id: 'event-1', on: '2026-03-09' }
const first = aPlan({ revision: 1, chronology: [entry] })
const second = aPlan({ revision: 2, chronology: [] })

describe('the report', () => {
  test('names each revision in order of number, whatever the order in which they were given', () => {
    const report = check([second, first], { asAt })
    expect(report).toMatchObject({
      of: 'history',
      readable: true,
      issues: [],
      profile: 'one-rule',
      documents: [
        { id: 'plan-1', childId: 'child-1', revision: 1 },
        { id: 'plan-1', childId: 'child-1', revision: 2 },
      ],
      findings: [
        { ruleId: 'own/entry-removed', outcome: 'fail', path: '/0/chronology/0', data: { from: 1, to: 2 } },
      ],
      summary: {
        rules: { pass: 0, fail: 1, needsReview: 0, notApplicable: 0 },
        failuresByForce: { practice: 1 },
      },
    })
    expect(check([first, second], { asAt })).toEqual(report)
  })

  test('puts two with the same number in order of their days, whatever the order in which they were given', () => {
    const before = { ...first, revision: 2, state: { revisedOn: '2026-04-01' } }
    const after = { ...second, state: { revisedOn: '2026-05-01' } }
    const report = check([after, before], { asAt })
    expect(report.findings).toMatchObject([{ outcome: 'fail', path: '/0/chronology/0' }])
    expect(check([before, after], { asAt })).toEqual(report)
  })

  test('leaves the list that it was given as it was', () => {
    const given = [second, first]
    check(given, { asAt })
    expect(given).toEqual([second, first])
  })

  test('is of England unless a profile is given', () => {
    expect(checkHistory([first, second], { asAt }).profile).toBe('england')
    expect(checkHistory([first, second], { asAt, profile }).profile).toBe('one-rule')
  })

  test('has nothing to say of one revision, and of none', () => {
    for (const revisions of [[first], []]) {
      expect(check(revisions, { asAt }).findings.map(({ outcome }) => outcome)).toEqual(['notApplicable'])
    }
  })
})

describe('what cannot be read', () => {
  const broken = { ...second, chronology: [{ id: 'event-1', on: '9 March' }] } as CarePlanRecord

  test('is an issue of the revision in its place, and no rule is run', () => {
    const report = check([second, broken, first], { asAt })
    expect(report).toMatchObject({ readable: false, findings: [] })
    expect(report.issues.map(({ path }) => path)).toEqual(['/1/chronology/0/on'])
    expect(report.documents.map(({ id }) => id)).toEqual(['plan-1', '', 'plan-1'])
  })

  test('is not asked for its number', () => {
    expect(check([aPlan(), broken], { asAt }).readable).toBe(false)
  })

  test('is read even if it is no record at all', () => {
    expect(check([null as unknown as CarePlanRecord], { asAt })).toMatchObject({
      readable: false,
      issues: [{ path: '/0' }],
    })
  })
})

describe('misuse', () => {
  test('revisions of two records', () => {
    const other = { ...second, id: 'plan-2' }
    expect(() => check([first, other], { asAt })).toThrow(HistoryError)
    expect(() => check([first, other], { asAt })).toThrow(
      'The record at /1 is "plan-2" of the child "child-1", and the first is "plan-1" of "child-1". Give the revisions of one record at a time.',
    )
  })

  test('revisions of two children', () => {
    expect(() => check([first, { ...second, child: { id: 'child-2' } }], { asAt })).toThrow(HistoryError)
  })

  test('a revision without a number', () => {
    expect(() => check([first, aPlan()], { asAt })).toThrow(
      'The record at /1 has no revision number. Give each revision its number as "revision", counting up from 1.',
    )
  })

  test('a day that is none', () => {
    expect(() => check([first, second], { asAt: 'today' })).toThrow(AsAtError)
  })
})
