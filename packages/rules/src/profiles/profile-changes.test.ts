import { describe, expect, test } from 'vitest'
import { cite } from '../engine/cite.ts'
import { defineRule } from '../engine/define-rule.ts'
import { pass } from '../engine/verdicts.ts'
import { england } from './england.ts'
import { defineProfile, type Profile } from './profile.ts'
import { profileChanges } from './profile-changes.ts'
import { wirral2019 } from './wirral-2019.ts'

const changes = (profile: Partial<Profile>) =>
  profileChanges(defineProfile({ id: 'own', title: 'Own', extends: england, ...profile }))

describe('what a profile does otherwise than the one that it extends', () => {
  test('nothing', () => {
    expect(changes({})).toEqual({
      sets: { added: [], removed: [] },
      rules: [],
      parameters: [],
      commencement: [],
      proclaimedDays: [],
      vocabulary: {},
      extensions: [],
      ownRules: [],
      departures: [],
    })
  })
  test('sets: one more and one less, and of the law that goes with it each rule is a departure', () => {
    const { sets, rules, departures } = changes({
      sets: [...england.sets.filter((set) => set !== 'voice'), 'wirral-2019'],
    })
    expect(sets).toEqual({ added: ['wirral-2019'], removed: ['voice'] })
    expect(rules).toEqual([])
    expect(departures.map(({ ruleId }) => ruleId)).toContain('voice/childs-views')
  })
  test('single rules, where the setting changes anything', () => {
    expect(
      changes({ rules: { 'time-limits/first-review': 'off', 'plan-content/iro-name': 'fail' } }).rules,
    ).toEqual([
      {
        ruleId: 'time-limits/first-review',
        title: 'First review within 20 working days',
        force: 'must',
        from: 'fail',
        to: 'off',
      },
    ])
  })
  test('the council that turns a rule of its profile on', () => {
    const own = changes({ extends: wirral2019, rules: { 'wirral-2019/adviser-visits-46-days': 'fail' } })
    expect(own.rules).toMatchObject([{ from: 'off', to: 'fail', force: 'local' }])
    expect(own.departures).toEqual([])
  })
  test('limits, against those of the profile that it extends', () => {
    const limits = (months: number) => ({ parameters: { 'wirral-2019/yearly-reassessment': { months } } })
    const stricter = defineProfile({ id: 'a', title: 'A', extends: wirral2019, ...limits(6) })
    expect(changes({ extends: stricter, ...limits(9) }).parameters).toEqual([
      {
        ruleId: 'wirral-2019/yearly-reassessment',
        name: 'months',
        title: 'Longest time between two assessments of needs',
        unit: 'months',
        from: 6,
        to: 9,
      },
    ])
    expect(changes({ extends: stricter, ...limits(6) }).parameters).toEqual([])
    expect(profileChanges(wirral2019).parameters).toEqual([])
  })
  test('the day on which a provision commenced, days off, words and namespaces', () => {
    expect(
      changes({
        commencement: { 'cwsa-2026-s1': '2027-04-01' },
        calendar: {
          proclaimedDays: ['2026-10-19'],
          holidays: { days: [], from: '2026-01-01', to: '2026-12-31' },
        },
        vocabulary: { 'care plan': 'my plan' },
        extensions: ['council'],
      }),
    ).toMatchObject({
      commencement: [
        { id: 'cwsa-2026-s1', on: '2027-04-01', title: expect.stringContaining('family group') },
      ],
      proclaimedDays: ['2026-10-19'],
      holidays: { from: '2026-01-01', to: '2026-12-31' },
      vocabulary: { 'care plan': 'my plan' },
      extensions: ['council'],
    })
  })
  test('rules of its own', () => {
    const rule = defineRule({
      id: 'council/own',
      title: 'Own',
      requirement: 'It is there.',
      force: 'local',
      standing: 'read',
      citation: [cite('Policy')],
      why: 'So.',
      doesNotJudge: 'Anything.',
      messages: {},
      outcomes: ['pass'],
      evaluate: () => pass(),
    })
    expect(changes({ ownRules: [rule] })).toMatchObject({
      ownRules: [{ ruleId: 'council/own', title: 'Own', force: 'local' }],
      rules: [],
    })
  })
  test('law that was turned off further down is still turned off', () => {
    const loose = defineProfile({
      id: 'a',
      title: 'A',
      extends: england,
      rules: { 'time-limits/first-review': 'off' },
    })
    expect(changes({ extends: loose }).departures).toMatchObject([{ ruleId: 'time-limits/first-review' }])
  })
})
