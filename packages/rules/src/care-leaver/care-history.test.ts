import type { CarePlanRecord } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { careHistory } from './care-history.ts'
import { careLeaverCategory } from './category.ts'

const plan = (legal: CarePlanRecord['legal'], leavingCare?: CarePlanRecord['leavingCare']) =>
  aPlan({
    child: { dateOfBirth: '2009-04-17' },
    ...(legal === undefined ? {} : { legal }),
    ...(leavingCare === undefined ? {} : { leavingCare }),
  })

describe('the times looked after', () => {
  test.each<[string, CarePlanRecord['legal'], object]>([
    [
      'this time, whatever its statuses were',
      {
        lookedAfterFrom: '2024-09-16',
        statuses: [aLegalStatus('V2', '2024-09-16', { to: '2025-01-01' }), aLegalStatus('C2', '2025-01-01')],
      },
      { lookedAfter: [{ from: '2024-09-16' }], complete: false },
    ],
    [
      'this time and two earlier ones',
      {
        lookedAfterFrom: '2024-09-16',
        lookedAfterUntil: '2026-01-01',
        earlierTimes: [
          { id: 'e1', from: '2023-05-01', to: '2023-06-01' },
          { id: 'e2', from: '2023-08-01', to: '2023-12-01', shortBreaks: true },
        ],
      },
      {
        lookedAfter: [
          { from: '2023-05-01', to: '2023-06-01' },
          { from: '2023-08-01', to: '2023-12-01', shortBreaks: true },
          { from: '2024-09-16', to: '2026-01-01' },
        ],
        complete: true,
      },
    ],
    [
      'recorded that there was no earlier time',
      { lookedAfterFrom: '2024-09-16', earlierTimes: [] },
      { complete: true },
    ],
    [
      'an earlier time of which a day is missing',
      { lookedAfterFrom: '2024-09-16', earlierTimes: [{ id: 'e1', from: '2023-05-01' }] },
      { lookedAfter: [{ from: '2024-09-16' }], complete: false },
    ],
    [
      'since the fourteenth birthday: nothing before it counts',
      { lookedAfterFrom: '2023-04-17' },
      { complete: true },
    ],
    ['since the day after it', { lookedAfterFrom: '2023-04-18' }, { complete: false }],
    [
      'short breaks up to a day, and accommodated since',
      {
        lookedAfterFrom: '2023-01-01',
        statuses: [aLegalStatus('V4', '2023-01-01', { to: '2026-10-01' }), aLegalStatus('V2', '2026-10-01')],
      },
      {
        lookedAfter: [
          { from: '2023-01-01', to: '2026-10-01', shortBreaks: true },
          { from: '2026-10-01', shortBreaks: false },
        ],
      },
    ],
    [
      'said to be short breaks as a whole',
      { lookedAfterFrom: '2023-01-01', shortBreaks: true, statuses: [aLegalStatus('V2', '2023-01-01')] },
      { lookedAfter: [{ from: '2023-01-01', shortBreaks: true }] },
    ],
    [
      'short breaks followed on a time that nobody closed',
      {
        lookedAfterFrom: '2023-01-01',
        statuses: [aLegalStatus('V2', '2023-01-01'), aLegalStatus('V4', '2026-10-01')],
      },
      {
        lookedAfter: [
          { from: '2023-01-01', to: '2026-10-01', shortBreaks: false },
          { from: '2026-10-01', shortBreaks: true },
        ],
      },
    ],
    [
      'no day on which it began: earlier times do not show whether there is a later one',
      { earlierTimes: [{ id: 'e1', from: '2020-01-01', to: '2026-01-01' }] },
      { lookedAfter: [], complete: false },
    ],
    ['nothing recorded', undefined, { lookedAfter: [], complete: false, atHome: undefined }],
    ['no day on which it began', { earlierTimes: [] }, { lookedAfter: [], complete: false }],
  ])('%s', (_, legal, history) => {
    expect(careHistory(plan(legal))).toMatchObject(history)
  })
})

describe('the times at home', () => {
  test.each<[string, CarePlanRecord['leavingCare'], unknown]>([
    [
      'recorded',
      { atHome: [{ id: 'h1', from: '2026-01-01', to: '2026-02-01' }] },
      [{ from: '2026-01-01', to: '2026-02-01' }],
    ],
    ['recorded that there was none', { atHome: [] }, []],
    ['one without its first day', { atHome: [{ id: 'h1' }] }, undefined],
    ['not recorded', {}, undefined],
  ])('%s', (_, leavingCare, atHome) => {
    expect(careHistory(plan({ lookedAfterFrom: '2023-01-01' }, leavingCare)).atHome).toEqual(atHome)
  })
})

test('from record to category', () => {
  const history = careHistory(plan({ lookedAfterFrom: '2024-09-16' }))
  expect(careLeaverCategory(history, '2026-11-21')).toEqual({ category: 'eligible', from: '2025-04-17' })
})
