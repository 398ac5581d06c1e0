import type { ChronologyEntry } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './chronology-gaps.ts'

/** Looked after since 1 September 2025, with one event on each of these dates. */
const withEvents = (...dates: string[]) =>
  aCareOrderPlan({
    chronology: dates.map(
      (on, at): ChronologyEntry => ({ id: `entry-${at}`, on, what: 'A visit from Gran.' }),
    ),
  })

testRule(rule, [
  {
    name: 'an event every few weeks',
    plan: withEvents('2025-09-01', '2025-10-15', '2025-12-20'),
    asAt: '2026-01-10',
    expect: { outcome: 'pass', path: '/chronology', message: 'The chronology has no long gaps' },
  },
  {
    name: 'an event that does not say what happened',
    plan: aCareOrderPlan({
      chronology: [
        { id: 'said', on: '2025-09-11', what: 'Sam began at school.' },
        { id: 'not', on: '2025-11-01', kind: 'visit', what: ' ' },
      ],
    }),
    asAt: '2025-12-31',
    expect: { outcome: 'needsReview', data: { from: '2025-09-11', days: 111 } },
  },
  {
    name: 'no chronology',
    plan: aCareOrderPlan(),
    asAt: '2026-01-10',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/chronology' },
  },
  {
    name: 'no event in the first 90 days of being looked after',
    plan: withEvents(),
    asAt: '2025-11-30',
    expect: 'pass',
  },
  {
    name: 'no event in the first 91 days of being looked after',
    plan: withEvents(),
    asAt: '2025-12-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/chronology',
      data: { from: '2025-09-01', days: 91 },
      message: 'Add what has happened since 1 September 2025: there is no record of any event for 91 days',
    },
  },
  {
    name: '90 days from one event to the next',
    plan: withEvents('2025-09-01', '2025-11-30'),
    asAt: '2025-12-01',
    expect: 'pass',
  },
  {
    name: '91 days from one event to the next, and 91 days to today',
    plan: withEvents('2025-09-01', '2025-12-01'),
    asAt: '2026-03-02',
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/chronology/1',
        data: { from: '2025-09-01', to: '2025-12-01', days: 91 },
        message:
          'Add what happened from 1 September 2025 to 1 December 2025: there is no record of any event for 91 days',
      },
      { outcome: 'needsReview', path: '/chronology', data: { from: '2025-12-01', days: 91 } },
    ],
  },
  {
    name: '2 December to 2 March, which the leap day makes 91 days',
    plan: aPlan({
      legal: { lookedAfterFrom: '2023-12-02' },
      chronology: [{ id: 'entry-1', on: '2024-03-02', what: 'Sam began at school.' }],
      child: { dateOfBirth: '2016-05-14' },
    }),
    asAt: '2024-03-02',
    expect: { outcome: 'needsReview', path: '/chronology/0', data: { days: 91 } },
  },
  {
    name: '2 December to 2 March of a common year, which is 90 days',
    plan: aPlan({
      legal: { lookedAfterFrom: '2024-12-02' },
      chronology: [{ id: 'entry-1', on: '2025-03-02' }],
      child: { dateOfBirth: '2016-05-14' },
    }),
    asAt: '2025-03-02',
    expect: 'pass',
  },
  {
    name: 'a month of which the day is not known, which counts from its first day to its last',
    plan: withEvents('2025-11', '2026-02-28'),
    asAt: '2026-03-01',
    expect: 'pass',
  },
  {
    name: 'a year of which the month is not known',
    plan: withEvents('2025', '2026'),
    asAt: '2026-11-21',
    expect: 'pass',
  },
  {
    name: 'years before the child became looked after',
    plan: withEvents('2016-05-14', '2021', '2025-09-01'),
    asAt: '2025-09-10',
    expect: 'pass',
  },
  {
    name: 'events that are not in order of date',
    plan: withEvents('2025-12-20', '2025-09-01', '2025-10-15'),
    asAt: '2026-01-10',
    expect: 'pass',
  },
  {
    name: 'an event in the gap that another entry corrects, so that it does not stand',
    plan: aCareOrderPlan({
      chronology: [
        { id: 'wrong', on: '2025-11-01' },
        { id: 'right', on: '2025-09-11', what: 'It was 11 September.', corrects: 'wrong' },
      ],
    }),
    asAt: '2025-12-31',
    expect: { outcome: 'needsReview', data: { from: '2025-09-11', days: 111 } },
  },
  {
    name: 'an event of the day after, which has not happened yet',
    plan: withEvents('2025-09-01', '2025-12-02'),
    asAt: '2025-12-01',
    expect: { outcome: 'needsReview', path: '/chronology' },
  },
  {
    name: '31 days where an authority allows 30',
    plan: withEvents('2025-09-01', '2025-10-02'),
    asAt: '2025-10-10',
    parameters: { gapDays: 30 },
    expect: { outcome: 'needsReview', path: '/chronology/1', data: { days: 31 } },
  },
  {
    name: 'only short breaks',
    plan: aPlan({
      legal: { lookedAfterFrom: '2025-09-01', statuses: [aLegalStatus('V4', '2025-09-01')] },
      chronology: [],
    }),
    asAt: '2026-11-21',
    expect: 'notApplicable',
  },
])
