import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { england } from './england.ts'
import { defineProfile, type Profile } from './profile.ts'
import { wirral2019 } from './wirral-2019.ts'

const departures = (profile: Partial<Profile>, asAt = '2026-11-21') =>
  createChecker(defineProfile({ id: 'own', title: 'Own', extends: england, ...profile }))(aPlan(), { asAt })
    .departures

describe('a report says what law and guidance the profile turned off or down', () => {
  test('none, where it follows the law', () => {
    expect(departures({})).toEqual([])
    expect(createChecker(wirral2019)(aPlan(), { asAt: '2026-11-21' }).departures).toEqual([])
  })
  test('a rule that is off and one that may only ask for a person, in the order of the rules', () => {
    expect(
      departures({ rules: { 'time-limits/first-review': 'off', 'plan-content/iro-name': 'review' } }),
    ).toMatchObject([
      { ruleId: 'plan-content/iro-name', force: 'must', setting: 'review', title: expect.any(String) },
      {
        ruleId: 'time-limits/first-review',
        force: 'must',
        setting: 'off',
        title: 'First review within 20 working days',
        standing: 'read',
        citation: [{ source: 'SI 2010/959', provision: 'reg 33(1)' }],
      },
    ])
  })
  test('a rule whose citation is not confirmed never fails, so that review takes nothing from it', () => {
    expect(departures({ rules: { 'placement/support': 'review' } })).toEqual([])
    expect(departures({ rules: { 'placement/support': 'off' } })).toMatchObject([{ setting: 'off' }])
  })
  test('practice may be left out without a word', () => {
    expect(departures({ rules: { 'records/dates-in-order': 'off' } })).toEqual([])
  })
  test('a set of the law that is not run', () => {
    const ids = departures({ sets: england.sets.filter((set) => set !== 'voice') }).map(
      ({ ruleId }) => ruleId,
    )
    expect(ids).toContain('voice/childs-views')
    expect(ids.every((id) => id.startsWith('voice/'))).toBe(true)
  })
  test('a point that is turned off', () => {
    expect(departures({ rules: { 'legal-checklist/needs': 'off' } })).toMatchObject([
      { ruleId: 'legal-checklist/needs', setting: 'off' },
    ])
  })
  test('a rule that was not yet law on the day takes nothing from the report of that day', () => {
    const profile = { rules: { 'time-limits/first-review': 'off' } } as const
    expect(departures(profile, '2011-03-31')).toEqual([])
    expect(departures(profile, '2011-04-01')).toHaveLength(1)
  })
  test('a report on what could not be read says it too', () => {
    const council = defineProfile({
      id: 'own',
      title: 'Own',
      extends: england,
      rules: { 'time-limits/first-review': 'off' },
    })
    const report = createChecker(council)([] as never, { asAt: '2026-11-21' })
    expect(report.readable).toBe(false)
    expect(report.departures).toHaveLength(1)
  })
})
