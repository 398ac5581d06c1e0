import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { allRules } from '../generated/all-rules.ts'
import { england } from './england.ts'
import { defineProfile, type Profile } from './profile.ts'
import { parametersOf } from './profile-faults.ts'
import { wirral2019 } from './wirral-2019.ts'

const departures = (profile: Partial<Profile>, asAt = '2026-11-21') =>
  createChecker(defineProfile({ id: 'own', title: 'Own', extends: england, ...profile }))(aPlan(), { asAt })
    .departures

describe('a report says what law and guidance the profile turned off, down or weakened', () => {
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
  describe('a limit that asks for less than the rule by itself', () => {
    const weakened = (ruleId: string, limits: Readonly<Record<string, number>>) =>
      departures({ parameters: { [ruleId]: limits } })
    test('with both numbers', () => {
      expect(weakened('time-limits/early-review', { workingDays: 21 })).toMatchObject([
        {
          ruleId: 'time-limits/early-review',
          setting: 'weakened',
          limits: [
            { name: 'workingDays', unit: 'working days', from: 20, to: 21, title: expect.any(String) },
          ],
        },
      ])
    })
    test.each([
      ['the rule’s own number', 'time-limits/early-review', { workingDays: 20 }],
      ['a stricter one', 'time-limits/early-review', { workingDays: 19 }],
      [
        'a stricter one, counted back from a review',
        'time-limits/worker-and-iro-in-touch',
        { workingDaysBefore: 16 },
      ],
      ['a limit of practice', 'practice/chronology-gaps', { gapDays: 200 }],
    ])('not: %s', (_name, ruleId, limits) => {
      expect(weakened(ruleId, limits)).toEqual([])
    })
    test('one that is counted back from a review is weaker where it is smaller', () => {
      expect(weakened('time-limits/worker-and-iro-in-touch', { workingDaysBefore: 14 })).toMatchObject([
        { setting: 'weakened', limits: [{ from: 15, to: 14 }] },
      ])
    })
    test('of two limits of a rule, only the one that is weaker', () => {
      expect(weakened('voice/wishes-ascertained', { lookBackMonths: 24, freshMonths: 7 })).toMatchObject([
        { limits: [{ name: 'freshMonths', from: 6, to: 7 }] },
      ])
    })
    test('of a rule that is turned down, both are said; of one that is off, only that', () => {
      const parameters = { 'time-limits/early-review': { workingDays: 60 } }
      expect(departures({ parameters, rules: { 'time-limits/early-review': 'review' } })).toMatchObject([
        { setting: 'review', limits: [{ to: 60 }] },
      ])
      const [off] = departures({ parameters, rules: { 'time-limits/early-review': 'off' } })
      expect(off).toMatchObject({ setting: 'off' })
      expect(off).not.toHaveProperty('limits')
    })
    test('every limit of law and guidance says which way it is weaker', () => {
      const silent = allRules
        .filter(({ force }) => force === 'must' || force === 'should')
        .flatMap((rule) =>
          Object.entries(parametersOf(rule)).flatMap(([name, { weaker }]) =>
            weaker === undefined ? [`${rule.id} ${name}`] : [],
          ),
        )
      expect(silent).toEqual([])
    })
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
