import { aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { aVisitedPlan, visitsEvery, visitsOn } from '../../../test/visits.ts'
import { rule } from './visits-long-term-foster.ts'

const agreed = { longTermFostering: { designatedOn: '2023-12-01', childAgreesToFewerVisits: true } }
const placement = { from: '2023-09-04', intendedUntil18: true, approval: agreed }
const visits = [
  ...visitsEvery(28, '2023-09-08', '2024-09-06'),
  ...visitsEvery(28, '2024-10-01', '2025-01-15'),
]
const last = '2025-01-21'

testRule(rule, [
  {
    name: 'visits no more than three months apart, as they would have to be in any case',
    plan: aVisitedPlan([...visits, ...visitsOn(last)], { ...placement, to: '2025-04-21' }),
    asAt: '2025-06-01',
    expect: { outcome: 'pass', path: '/visits' },
  },
  {
    name: 'the last of three months is today',
    plan: aVisitedPlan([...visits, ...visitsOn(last)], placement),
    asAt: '2025-04-21',
    expect: { outcome: 'pass', kind: 'due', data: { after: last, dueOn: '2025-04-21' } },
  },
  {
    name: 'more than three months and not more than six since the last visit',
    plan: aVisitedPlan([...visits, ...visitsOn(last)], placement),
    asAt: '2025-07-21',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/approval/longTermFostering',
      data: { after: last, dueOn: '2025-04-21', latestOn: '2025-07-21' },
    },
  },
  {
    name: 'the placement ended, and the first visit on record is one after it',
    plan: aVisitedPlan(visitsOn('2025-09-01'), { ...placement, to: '2025-08-29' }),
    asAt: '2025-10-01',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/visits',
      data: { endedOn: '2025-08-29', keptFrom: '2025-09-01' },
    },
  },
  {
    name: 'the day after six months, which can only ask for a person while the citation is not confirmed',
    plan: aVisitedPlan([...visits, ...visitsOn(last)], placement),
    asAt: '2025-07-22',
    expect: { outcome: 'needsReview', kind: 'overdue', data: { after: last, dueOn: '2025-07-21' } },
  },
  {
    name: 'a visit more than six months after the one before',
    plan: aVisitedPlan([...visits, ...visitsOn(last, '2025-07-22')], placement),
    asAt: '2025-08-01',
    expect: [
      { outcome: 'needsReview', kind: 'late', data: { doneOn: '2025-07-22' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'the placement ended more than six months after the last visit',
    plan: aVisitedPlan([...visits, ...visitsOn(last)], { ...placement, to: '2025-07-22' }),
    asAt: '2025-08-01',
    expect: { outcome: 'needsReview', kind: 'overdue', data: { endedOn: '2025-07-22' } },
  },
  {
    name: 'more than six months, and a visit is recorded without its date',
    plan: aVisitedPlan([...visits, ...visitsOn(last), { id: 'visit-undated' }], placement),
    asAt: '2025-07-22',
    expect: { outcome: 'needsReview', kind: 'unknown', path: `/visits/${visits.length + 1}/on` },
  },
  {
    name: 'more than six months, but for a visit at which the child was not seen',
    plan: aVisitedPlan(
      [...visits, ...visitsOn(last), aVisit('2025-04-20', { seen: false, alone: false })],
      placement,
    ),
    asAt: '2025-07-22',
    expect: { outcome: 'needsReview', kind: 'overdue' },
  },
  {
    name: 'a limit kept only by visits at which the child was not seen',
    plan: aVisitedPlan(
      [
        ...visits,
        ...visitsOn(last),
        aVisit('2025-04-20', { seen: false, alone: false }),
        aVisit('2025-07-18', { seen: false, alone: false }),
      ],
      placement,
    ),
    asAt: '2025-07-22',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `/visits/${visits.length + 1}`,
      data: { on: '2025-04-20' },
    },
  },
  {
    name: 'more than six months over days on which the rules were relaxed for coronavirus',
    plan: aVisitedPlan(
      [...visitsEvery(28, '2018-09-07', '2020-01-31'), ...visitsOn('2020-01-31', '2020-08-10')],
      {
        from: '2018-09-03',
        approval: { longTermFostering: { designatedOn: '2018-12-01', childAgreesToFewerVisits: true } },
      },
    ),
    asAt: '2020-08-20',
    expect: [
      { outcome: 'needsReview', kind: 'judge', data: { doneOn: '2020-08-10' } },
      { outcome: 'pass', kind: 'due' },
    ],
  },
  {
    name: 'no list of visits is kept',
    plan: aVisitedPlan(undefined, placement),
    asAt: '2025-07-22',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits' },
  },
  {
    name: 'the child did not agree to fewer visits',
    plan: aVisitedPlan(visits, {
      ...placement,
      approval: { longTermFostering: { designatedOn: '2023-12-01', childAgreesToFewerVisits: false } },
    }),
    asAt: '2025-07-22',
    expect: 'notApplicable',
  },
  {
    name: 'less than a year in the placement',
    plan: aVisitedPlan(visits, placement),
    asAt: '2024-09-04',
    expect: 'notApplicable',
  },
])
