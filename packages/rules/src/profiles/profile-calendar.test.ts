import { englandWorkingDays } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { england } from './england.ts'
import { defineProfile, type Profile } from './profile.ts'
import { workingDaysOf } from './profile-calendar.ts'

describe('the working days of a profile', () => {
  test('none are given', () => {
    expect(workingDaysOf([{}, {}])).toBeUndefined()
  })
  test('a proclaimed day is taken from England’s', () => {
    const calendar = workingDaysOf([{ calendar: { proclaimedDays: ['2026-10-19'] } }])
    expect(calendar?.isWorkingDay('2026-10-19')).toBe(false)
    expect(calendar?.isWorkingDay('2026-10-20')).toBe(true)
    expect(calendar?.isWorkingDay('2026-12-25')).toBe(false)
  })
  test('those of both layers hold', () => {
    const calendar = workingDaysOf([
      { calendar: { proclaimedDays: ['2026-10-19'] } },
      { calendar: { proclaimedDays: ['2026-10-20'] } },
    ])
    expect(calendar?.add('2026-10-16', 1)).toBe('2026-10-21')
  })
  test('a table takes the place of all before it, and a proclaimed day is added to the table', () => {
    const calendar = workingDaysOf([
      { calendar: { proclaimedDays: ['2026-10-19'] } },
      {
        calendar: {
          holidays: { days: ['2029-01-01'], from: '2026-01-01', to: '2029-12-31' },
          proclaimedDays: ['2029-01-02'],
        },
      },
    ])
    expect(calendar?.isWorkingDay('2026-10-19')).toBe(true)
    expect(calendar?.add('2028-12-29', 1)).toBe('2029-01-03')
  })
  test('a day that is none, and one beyond the table, are errors', () => {
    expect(() => workingDaysOf([{ calendar: { proclaimedDays: ['2026-02-30'] } }])).toThrow('2026-02-30')
    expect(() => workingDaysOf([{ calendar: { proclaimedDays: ['2099-01-01'] } }])).toThrow(
      'outside the working-day calendar',
    )
  })
})

describe('a check', () => {
  const plan = aPlan({ legal: { lookedAfterFrom: '2026-10-05', statuses: [] }, reviews: [] })
  const dueOn = (profile: Partial<Profile>, calendar?: typeof englandWorkingDays) =>
    createChecker(defineProfile({ id: 'own', title: 'Own', extends: england, ...profile }))(plan, {
      asAt: '2026-10-06',
      ...(calendar && { calendar }),
    }).findings.find(({ ruleId }) => ruleId === 'time-limits/first-review')?.data.dueOn

  test('counts by the working days of the profile', () => {
    expect(dueOn({})).toBe('2026-11-02')
    expect(dueOn({ calendar: { proclaimedDays: ['2026-10-19'] } })).toBe('2026-11-03')
  })
  test('a calendar that is given with it wins', () => {
    expect(dueOn({ calendar: { proclaimedDays: ['2026-10-19'] } }, englandWorkingDays)).toBe('2026-11-02')
  })
})
