import type { ServiceFigures } from '@open-care-plan/model'
import { someServiceFigures } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { england } from '../profiles/england.ts'
import { defineProfile, type Profile } from '../profiles/profile.ts'
import { wirral2019 } from '../profiles/wirral-2019.ts'
import { AsAtError } from './errors.ts'
import { checkService } from './service-checker.ts'

const asAt = '2026-11-21'
const figures = someServiceFigures({
  countedOn: '2026-10-31',
  fullTimeHours: 37,
  iros: [{ id: 'iro-1', children: 85, weeklyHours: 37 }],
  workers: [
    { id: 'worker-1', teamKind: 'permanence', children: 24 },
    { id: 'worker-2', teamKind: 'permanence', children: 10 },
  ],
  localOffers: [],
})
const outcomes = (profile: Profile = england, day = asAt) =>
  Object.fromEntries(
    checkService(figures, { asAt: day, profile }).findings.map(({ ruleId, outcome }) => [ruleId, outcome]),
  )

describe('the figures of a service', () => {
  test('are checked by the law and guidance on the authority, and by nothing about one child', () => {
    expect(outcomes()).toEqual({
      'service-level/care-leavers-local-offer': 'fail',
      'service-level/corporate-parenting': 'needsReview',
      'service-level/iro-caseload': 'fail',
      'service-level/kinship-local-offer': 'fail',
    })
  })
  test('and with the profile of a council by its limits for workers too', () => {
    expect(outcomes(wirral2019)['wirral-2019/worker-caseload']).toBe('fail')
  })
  test('by the law of the day: the kinship local offer is asked for from 29 June 2026', () => {
    const on = (day: string) => 'service-level/kinship-local-offer' in outcomes(england, day)
    expect([on('2026-06-28'), on('2026-06-29')]).toEqual([false, true])
  })
  test('the report says what it is of, and counts', () => {
    const report = checkService(figures, { asAt })
    expect(report).toMatchObject({
      of: 'service',
      documents: [{ id: 'figures-1' }],
      profile: 'england',
      readable: true,
      departures: [],
      summary: { rules: { pass: 0, fail: 3, needsReview: 1, notApplicable: 0 } },
    })
  })
  test('a council that turns a duty of its own off is told so', () => {
    const profile = defineProfile({
      id: 'own',
      title: 'Own',
      extends: england,
      rules: { 'service-level/kinship-local-offer': 'off', 'time-limits/first-review': 'off' },
    })
    const report = checkService(figures, { asAt, profile })
    expect(report.departures).toMatchObject([
      { ruleId: 'service-level/kinship-local-offer', setting: 'off', force: 'must' },
    ])
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('service-level/kinship-local-offer')
  })
  test('limits of a profile', () => {
    const profile = defineProfile({
      id: 'own',
      title: 'Own',
      extends: england,
      parameters: { 'service-level/iro-caseload': { most: 90 } },
    })
    expect(outcomes(profile)['service-level/iro-caseload']).toBe('pass')
  })
  test('of another shape are not checked, and the report says why', () => {
    const report = checkService({ ...figures, iros: [{ children: 3 }] } as unknown as ServiceFigures, {
      asAt,
    })
    expect(report).toMatchObject({ readable: false, findings: [], issues: [{ path: '/iros/0/id' }] })
  })
  test('a day that is none is an error', () => {
    expect(() => checkService(figures, { asAt: '2026-02-30' })).toThrow(AsAtError)
  })
})
