import { addDays, addMonths, type CarePlanRecord } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { aYoungPerson, sixteenOn } from '../../../test/leaving-care.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pathway-assessment.ts'

const asAt = '2026-11-21'
const path = '/leavingCare/assessmentCompletedOn'
const complete = (assessmentCompletedOn: string) => aYoungPerson({ assessmentCompletedOn })
const since = (lookedAfterFrom: string, leavingCare: CarePlanRecord['leavingCare'], legal = {}) =>
  aYoungPerson(leavingCare, { legal: { lookedAfterFrom, ...legal } })
const bornOn = (dateOfBirth: string, leavingCare?: CarePlanRecord['leavingCare']) =>
  aYoungPerson(leavingCare, {
    child: { id: 'child-1', dateOfBirth },
    legal: { lookedAfterFrom: '2015-01-01' },
  })

testRule(rule, [
  {
    name: 'complete three months after the sixteenth birthday, on the last day',
    plan: complete('2025-07-17'),
    asAt,
    expect: { outcome: 'pass', path, data: { from: sixteenOn, dueOn: '2025-07-17', doneOn: '2025-07-17' } },
  },
  {
    name: 'complete the day after',
    plan: complete('2025-07-18'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path,
      data: { from: sixteenOn, dueOn: '2025-07-17', doneOn: '2025-07-18' },
      message: 'The assessment of needs was complete on 18 July 2025: it was due by 17 July 2025',
    },
  },
  { name: 'complete before the birthday', plan: complete('2025-04-01'), asAt, expect: 'pass' },
  {
    name: 'nobody entered whether it is complete, and the last day is today',
    plan: aYoungPerson(),
    asAt: '2025-07-17',
    expect: { outcome: 'pass', kind: 'due', message: 'Complete the assessment of needs by 17 July 2025' },
  },
  {
    name: 'nobody entered whether it is complete, and the last day was yesterday',
    plan: aYoungPerson({ assessmentStartedOn: '2025-05-06' }),
    asAt: '2025-07-18',
    expect: { outcome: 'needsReview', kind: 'unknown', path, data: { from: sixteenOn, dueOn: '2025-07-17' } },
  },
  {
    name: 'complete only after the day of the check',
    plan: complete('2025-09-01'),
    asAt: '2025-08-01',
    expect: { outcome: 'fail', kind: 'overdue', path },
  },
  {
    name: 'sixteen on 30 November: three months end on the last day of February',
    plan: bornOn('2009-11-30', { assessmentCompletedOn: '2026-02-28' }),
    asAt,
    expect: { outcome: 'pass', data: { from: '2025-11-30', dueOn: '2026-02-28', doneOn: '2026-02-28' } },
  },
  {
    name: 'sixteen on 29 February',
    plan: bornOn('2008-02-29', { assessmentCompletedOn: '2024-05-30' }),
    asAt: '2025-01-10',
    expect: { outcome: 'fail', kind: 'late', data: { from: '2024-02-29', dueOn: '2024-05-29' } },
  },
  {
    name: 'became eligible at 17, by the ninety-first day',
    plan: since('2026-05-06', { assessmentCompletedOn: '2026-11-05' }, { earlierTimes: [] }),
    asAt,
    expect: { outcome: 'pass', data: { from: '2026-08-05', dueOn: '2026-11-05' } },
  },
  {
    name: 'earlier times are not recorded, and the record gives the day',
    plan: since('2026-05-06', { eligibleFrom: '2026-07-01', assessmentCompletedOn: '2026-10-02' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { from: '2026-07-01', dueOn: '2026-10-01' } },
  },
  {
    name: 'earlier times are not recorded, and the day in the record is before the child was 16',
    plan: since('2026-05-06', { eligibleFrom: '2024-07-01', assessmentCompletedOn: '2026-11-05' }),
    asAt,
    expect: { outcome: 'pass', data: { from: '2026-08-05', dueOn: '2026-11-05' } },
  },
  {
    name: 'earlier times are not recorded, and the day in the record is before this time began',
    plan: since('2026-05-06', { eligibleFrom: '2026-05-05', assessmentCompletedOn: '2026-11-05' }),
    asAt,
    expect: { outcome: 'pass', data: { from: '2026-08-05', dueOn: '2026-11-05' } },
  },
  {
    name: 'earlier times are not recorded, nor a day: the last that it can have been is used',
    plan: since('2026-05-06', { assessmentCompletedOn: '2026-11-06' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { from: '2026-08-05', dueOn: '2026-11-05' } },
  },
  {
    name: 'looked after for seven weeks, and earlier times are not recorded',
    plan: since('2026-10-01', {}),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/earlierTimes' },
  },
  {
    name: 'looked after for seven weeks, and there were no earlier times',
    plan: since('2026-10-01', {}, { earlierTimes: [] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a last day while the regulations were relaxed',
    plan: bornOn('2004-02-10', { assessmentCompletedOn: '2020-06-01' }),
    asAt: '2021-01-10',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-10', doneOn: '2020-06-01' } },
  },
  {
    name: 'eligible before the regulations came into force',
    plan: bornOn('1994-06-01', { assessmentCompletedOn: '2011-01-10' }),
    asAt: '2011-06-01',
    expect: 'notApplicable',
  },
  { name: 'at 15', plan: aYoungPerson(), asAt: '2025-04-16', expect: 'notApplicable' },
  {
    name: 'no longer looked after',
    plan: since('2020-01-01', {}, { lookedAfterUntil: '2026-10-01' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'on remand',
    plan: aYoungPerson({}, { legal: { statuses: [aLegalStatus('J1', '2024-09-16')] } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody entered since when the child is looked after',
    plan: aPlan({ child: { dateOfBirth: '2009-04-17' }, legal: { earlierTimes: [] } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/legal/lookedAfterFrom' },
  },
  {
    name: 'nobody entered the date of birth',
    plan: aPlan({ legal: { lookedAfterFrom: '2024-09-16' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
  {
    name: 'found to be older when the age was assessed, and complete within three months of that',
    plan: {
      ...complete('2025-12-22'),
      unaccompanied: { unaccompanied: true, ageDisputed: true, ageAssessedOn: '2025-09-22' },
    },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { dueOn: '2025-07-17', doneOn: '2025-12-22' },
      message:
        'Decide whether the age assessment of 22 September 2025 explains it: the assessment of needs was due by 17 July 2025',
    },
  },
  {
    name: 'complete more than three months after the age was assessed',
    plan: {
      ...complete('2025-12-23'),
      unaccompanied: { unaccompanied: true, ageDisputed: true, ageAssessedOn: '2025-09-22' },
    },
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'late, and the age had been assessed before the sixteenth birthday',
    plan: {
      ...complete('2025-07-18'),
      unaccompanied: { unaccompanied: true, ageDisputed: true, ageAssessedOn: '2025-04-17' },
    },
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  ...(
    [
      [addMonths(sixteenOn, -12), 'pass'],
      [addDays(addMonths(sixteenOn, -12), -1), 'needsReview'],
    ] as const
  ).map(([on, expect]) => ({
    name: `complete on ${on}, a year or more before the child became eligible`,
    plan: since('2020-01-06', { assessmentCompletedOn: on }),
    asAt,
    expect,
  })),
  {
    name: 'complete before this time in care began, and so perhaps another assessment',
    plan: since('2025-03-03', { assessmentCompletedOn: '2025-03-02' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { doneOn: '2025-03-02' },
    },
  },
])
