import type { Placement } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aPlacement } from '@open-care-plan/model/testing'
import { inCareIn, shortBreaks, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './no-overlap.ts'

const asAt = '2026-11-21'
const first = (to?: string) => aPlacement('2025-09-01', to === undefined ? {} : { to })
const placed = (...placements: Placement[]) => aCareOrderPlan({ placements })

testRule(rule, [
  {
    name: 'the next placement begins on the day the last one ends',
    plan: placed(first('2026-03-02'), aPlacement('2026-03-02')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the next placement begins on the day before the last one ends',
    plan: placed(first('2026-03-02'), aPlacement('2026-03-01')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/1/from',
      data: { from: '2026-03-01', to: '2026-03-02' },
      message:
        'Check the dates: a placement begins on 1 March 2026, before the one before it ended on 2 March 2026',
    },
  },
  {
    name: 'the next placement begins, and the last one has no end',
    plan: placed(first(), aPlacement('2026-03-02')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0/to',
      data: { from: '2026-03-02' },
      message: 'Enter the day the earlier placement ended: another began on 2 March 2026',
    },
  },
  {
    name: 'a day between two placements for which there is no record',
    plan: placed(first('2026-03-01'), aPlacement('2026-03-02')),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/1/from',
      data: { from: '2026-03-01', to: '2026-03-02' },
      message: 'Add where the child lived from 1 March 2026 to 2 March 2026: no placement is recorded',
    },
  },
  {
    name: 'days between becoming looked after and the first placement',
    plan: placed(aPlacement('2025-09-04')),
    asAt,
    expect: { outcome: 'needsReview', data: { from: '2025-09-01', to: '2025-09-04' } },
  },
  ...['placement-0', 'placement-9'].map((id) => ({
    name: `a placement of one day, ${id}, before the one that begins on that day`,
    plan: placed({ ...first('2025-09-01'), id }, first()),
    asAt,
    expect: 'pass' as const,
  })),
  ...['placement-0', 'placement-9'].map((id) => ({
    name: `a placement of one day, ${id}, before one that has ended too`,
    plan: placed({ ...first('2025-09-01'), id }, first('2026-03-02'), aPlacement('2026-03-02')),
    asAt,
    expect: 'pass' as const,
  })),
  {
    name: 'listed in another order',
    plan: placed(aPlacement('2026-03-02'), first('2026-03-02')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a stay in hospital within a placement',
    plan: placed(first(), aPlacement('2026-03-02', { to: '2026-03-09', type: 'T1' })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a stay in hospital between two placements',
    plan: placed(
      first('2026-03-02'),
      aPlacement('2026-03-02', { to: '2026-03-09', type: 'T1' }),
      aPlacement('2026-03-09'),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that is only planned',
    plan: placed(first(), aPlacement('2026-11-20', { planned: true })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement that begins tomorrow',
    plan: placed(first(), aPlacement('2026-11-22')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no placement has begun',
    plan: inCareIn({ from: '2026-12-01' }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No placement has begun' },
  },
  {
    name: 'on remand, where the point on the placement is not judged at all',
    plan: inCareIn({}, { legal: { lookedAfterFrom: since, statuses: [aLegalStatus('J1', since)] } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'the last placement ended, and the next one is only planned',
    plan: placed(first('2026-08-01'), aPlacement('2026-12-15', { planned: true })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements',
      data: { from: '2026-08-01' },
      message: 'Add where the child has lived since 1 August 2026: no placement is recorded that runs',
    },
  },
  {
    name: 'the last placement ends today, and the next one is only planned',
    plan: placed(first(asAt), aPlacement('2026-12-15', { planned: true })),
    asAt,
    expect: 'pass',
  },
])
