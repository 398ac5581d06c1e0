import { aCareOrderPlan, aPathwayPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { checkCarePlan } from '../engine/checker.ts'
import { checkPathwayPlan } from '../engine/pathway-checker.ts'
import { england } from './england.ts'
import { defineProfile, type Profile } from './profile.ts'
import { profileById } from './profiles.ts'
import { wirral2019 } from './wirral-2019.ts'

const asAt = '2026-11-21'
const leaver = aPathwayPlan({
  child: { id: 'child-1', dateOfBirth: '2008-05-14' },
  eligibility: 'former-relevant',
  eligibilityFrom: '2026-05-14',
})
const local = (findings: readonly { readonly ruleId: string; readonly force: string }[]) =>
  findings.filter(({ force }) => force === 'local').map(({ ruleId }) => ruleId)
const ofPlan = (profile: Profile, day = asAt) =>
  local(checkCarePlan(aCareOrderPlan(), { asAt: day, profile }).findings)
const ofPathwayPlan = (profile: Profile) => local(checkPathwayPlan(leaver, { asAt, profile }).findings)

describe('wirral-2019', () => {
  test('is found by its id', () => {
    expect(profileById('wirral-2019')).toBe(wirral2019)
  })
  test('has all that England has, and local policy besides', () => {
    const ids = (profile: Profile) =>
      new Set(checkCarePlan(aCareOrderPlan(), { asAt, profile }).findings.map(({ ruleId }) => ruleId))
    for (const id of ids(england)) expect(ids(wirral2019)).toContain(id)
    expect(ofPlan(england)).toEqual([])
    expect(ofPlan(wirral2019)).toEqual([
      'wirral-2019/health-told-in-48-hours',
      'wirral-2019/iro-view',
      'wirral-2019/yearly-reassessment',
    ])
  })
  test('leaves adviser visits every 46 days off until a council turns them on', () => {
    const strict = defineProfile({
      id: 'own',
      title: 'Own',
      extends: wirral2019,
      rules: { 'wirral-2019/adviser-visits-46-days': 'fail' },
    })
    expect(ofPathwayPlan(england)).toEqual([])
    expect(ofPathwayPlan(wirral2019)).toEqual(['wirral-2019/property-pool-plus'])
    expect(ofPathwayPlan(strict)).toContain('wirral-2019/adviser-visits-46-days')
  })
  test('asks nothing of a day before its policy began', () => {
    expect(ofPlan(wirral2019, '2018-08-31')).toEqual([])
    expect(ofPlan(wirral2019, '2018-09-01')).toEqual(['wirral-2019/yearly-reassessment'])
    expect(ofPlan(wirral2019, '2019-06-30')).toEqual(['wirral-2019/yearly-reassessment'])
    expect(ofPlan(wirral2019, '2019-07-01')).toHaveLength(3)
  })
})
