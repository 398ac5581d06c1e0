import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, commonVisitCases, visitsEvery, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-later.ts'

const from = '2024-09-02'
const firstYear = visitsEvery(28, '2024-09-06', '2025-09-05')
const notUntil18 = { from, intendedUntil18: false }
const until18 = { from, intendedUntil18: true }

testRule(rule, [
  ...commonVisitCases({
    placement: notUntil18,
    visits: [...firstYear, ...visitsOn('2025-10-13')],
    dueOn: '2025-11-24',
  }),
  {
    name: 'meant to last until 18: three months from 30 November, to the last day of February',
    plan: aVisitedPlan([...firstYear, ...visitsOn('2025-11-30')], until18),
    asAt: '2026-02-28',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-11-30', dueOn: '2026-02-28' } },
  },
  {
    name: 'meant to last until 18: the day after those three months',
    plan: aVisitedPlan([...firstYear, ...visitsOn('2025-11-30')], until18),
    asAt: '2026-03-01',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      message: 'Visit the child now: a visit was due by 28 February 2026',
    },
  },
  {
    name: 'meant to last until 18: three months to a leap day',
    plan: aVisitedPlan([...visitsEvery(28, '2026-09-04', '2027-09-03'), ...visitsOn('2027-11-30')], {
      from: '2026-09-01',
      intendedUntil18: true,
    }),
    asAt: '2028-02-29',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2028-02-29' } },
  },
  {
    name: 'twelve weeks are not three months: a visit 85 days later is in time',
    plan: aVisitedPlan([...firstYear, ...visitsOn('2025-09-29', '2025-12-23')], {
      ...until18,
      to: '2025-12-24',
    }),
    asAt: '2026-02-01',
    expect: 'pass',
  },
  {
    name: 'meant to last until 18: the interval spans the end of the first year, and has three months',
    plan: aVisitedPlan([...visitsEvery(28, '2024-09-06', '2025-08-08'), ...visitsOn('2025-11-07')], until18),
    asAt: '2025-11-07',
    expect: { outcome: 'pass', kind: 'due', data: { after: '2025-11-07' } },
  },
  {
    name: 'whether it is meant to last until 18 is not said, and it makes the difference',
    plan: aVisitedPlan([...firstYear, ...visitsOn('2025-10-13')], { from }),
    asAt: '2025-11-25',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/intendedUntil18',
      data: { dueOn: '2025-11-24', latestOn: '2026-01-13' },
      message:
        'Say whether the placement is meant to last until 18: a visit was due by 24 November 2025, or by 13 January 2026 if it is',
    },
  },
  {
    name: 'whether it is meant to last until 18 is not said, and the visit is overdue in either case',
    plan: aVisitedPlan([...firstYear, ...visitsOn('2025-10-13')], { from }),
    asAt: '2026-01-14',
    expect: { outcome: 'fail', kind: 'overdue', data: { dueOn: '2026-01-13' } },
  },
  {
    name: 'not visited since the first year: due from the day on which this limit began',
    plan: aVisitedPlan(visitsEvery(28, '2024-09-06', '2025-03-21'), notUntil18),
    asAt: '2026-01-01',
    expect: { outcome: 'fail', kind: 'overdue', data: { after: '2025-03-21', dueOn: '2025-09-03' } },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: aVisitedPlan([...visitsEvery(28, '2019-02-08', '2020-03-06'), ...visitsOn('2020-04-03')], {
      from: '2019-02-04',
      intendedUntil18: false,
    }),
    asAt: '2020-06-01',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-05-15' } },
  },
  {
    name: 'in the first year of the only placement',
    plan: aVisitedPlan([], { intendedUntil18: true }),
    asAt: '2026-09-01',
    expect: 'notApplicable',
  },
  {
    name: 'long-term fostering with visits six months apart agreed',
    plan: aVisitedPlan(firstYear, {
      from,
      approval: { longTermFostering: { designatedOn: '2024-12-01', childAgreesToFewerVisits: true } },
    }),
    asAt: '2026-06-01',
    expect: 'notApplicable',
  },
  {
    name: 'whether it is meant to last until 18 is not said, and it makes the difference twice: it is asked once',
    plan: aVisitedPlan([...firstYear, ...visitsOn('2025-10-13', '2025-12-15')], { from }),
    asAt: '2026-02-02',
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/placements/0/intendedUntil18',
        data: { after: '2025-12-15', dueOn: '2026-01-26', latestOn: '2026-03-15' },
      },
    ],
  },
])
