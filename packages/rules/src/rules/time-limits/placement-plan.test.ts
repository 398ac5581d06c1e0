import type { PlacementPlan } from '@open-care-plan/model'
import { aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './placement-plan.ts'

const from = '2025-09-01'
const asAt = '2025-11-01'
const reasonNotReadyBefore = 'The placement before broke down overnight'
const legal = { lookedAfterFrom: from }
const placed = (plan: PlacementPlan | undefined, start = from) =>
  aPlan({
    legal: { lookedAfterFrom: start },
    placements: [aPlacement(start, { id: 'placement-1', ...(plan === undefined ? {} : { plan }) })],
  })

testRule(rule, [
  {
    name: 'ready on the day before the placement',
    plan: placed({ preparedOn: '2025-08-31' }),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  {
    name: 'ready on the fifth working day, with the reason why not before',
    plan: placed({ preparedOn: '2025-09-08', reasonNotReadyBefore }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready on the fifth working day, without a reason why not before',
    plan: placed({ preparedOn: '2025-09-08' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/plan/reasonNotReadyBefore' },
  },
  {
    name: 'ready on the sixth working day',
    plan: placed({ preparedOn: '2025-09-09', reasonNotReadyBefore }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/0/plan/preparedOn',
      data: { placementId: 'placement-1', from, dueOn: '2025-09-08', doneOn: '2025-09-09' },
    },
  },
  {
    name: 'placed on a Saturday: Monday is the first day',
    plan: placed({ preparedOn: '2025-09-12', reasonNotReadyBefore }, '2025-09-06'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'five working days over Good Friday and Easter Monday',
    plan: placed({ preparedOn: '2025-04-28', reasonNotReadyBefore }, '2025-04-16'),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2025-04-25' } },
  },
  {
    name: 'five working days over the coronation holiday of 8 May 2023',
    plan: placed({ preparedOn: '2023-05-12', reasonNotReadyBefore }, '2023-05-04'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not ready, and the fifth working day is today',
    plan: placed(undefined),
    asAt: '2025-09-08',
    expect: { outcome: 'pass', kind: 'due', data: { dueOn: '2025-09-08' } },
  },
  {
    name: 'nobody entered when it was ready, and the fifth working day was yesterday',
    plan: placed(undefined),
    asAt: '2025-09-09',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/plan/preparedOn' },
  },
  {
    name: 'ready only after the day of the check, when the time was over',
    plan: placed({ preparedOn: '2025-10-01' }),
    asAt: '2025-09-20',
    expect: { outcome: 'fail', kind: 'overdue' },
  },
  {
    name: 'two placements, and only the plan of the second was late',
    plan: aPlan({
      legal,
      placements: [
        aPlacement(from, { id: 'first', to: '2025-10-01', plan: { preparedOn: '2025-08-29' } }),
        aPlacement('2025-10-01', { id: 'second', plan: { preparedOn: '2025-10-20', reasonNotReadyBefore } }),
      ],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/1/plan/preparedOn',
      data: { placementId: 'second' },
    },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: placed({ preparedOn: '2020-06-01' }, '2020-05-11'),
    asAt: '2020-07-01',
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'no list of placements is kept',
    plan: aPlan({ legal }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'a placement without the day on which it began',
    plan: aPlan({ legal, placements: [{ id: 'p', section22C: 'childrens-home' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/from' },
  },
  {
    name: 'only in hospital, which is no placement under section 22C',
    plan: aPlan({ legal, placements: [aPlacement(from, { section22C: 'not-22C' })] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'only on holiday, by the code of the return',
    plan: aPlan({ legal, placements: [{ id: 'p', from, type: 'T2' }] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a placement that began before 1 April 2011',
    plan: placed(undefined, '2011-03-31'),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'a placement of one night, without a plan',
    plan: aPlan({ legal, placements: [aPlacement(from, { to: '2025-09-02' })] }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'without a plan, and ended on the day after the fifth working day',
    plan: aPlan({ legal, placements: [aPlacement(from, { to: '2025-09-09' })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/plan/preparedOn' },
  },
  {
    name: 'the placement began while the rules were relaxed for coronavirus, and the last day came after',
    plan: placed({ preparedOn: '2020-10-10' }, '2020-09-22'),
    asAt: '2020-12-20',
    expect: { outcome: 'needsReview', kind: 'judge', data: { dueOn: '2020-09-29' } },
  },
  {
    name: 'the placement began the day after those days',
    plan: placed({ preparedOn: '2020-10-10' }, '2020-09-26'),
    asAt: '2020-12-20',
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'ready a year before the placement began',
    plan: placed({ preparedOn: '2024-09-01' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'ready more than a year before the placement began',
    plan: placed({ preparedOn: '2024-08-31' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/plan/preparedOn',
      message:
        'Check the day on which the placement plan was ready: 31 August 2024 is more than a year before the placement began on 1 September 2025',
    },
  },
])
