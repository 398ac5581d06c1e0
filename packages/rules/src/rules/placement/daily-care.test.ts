import { aLegalStatus } from '@open-care-plan/model/testing'
import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './daily-care.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the placement plan says how the child is cared for',
    plan: withPlacementPlan({ dailyCare: 'Mo takes Sam to school, and sits with Sam until sleep comes' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a placement plan that does not say it',
    plan: withPlacementPlan({ visits: 'Every four weeks' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/placements/0/plan/dailyCare',
      message: 'Enter how the child is cared for day to day and kept safe',
    },
  },
  {
    name: 'a placement plan that does not say it, before the placement begins',
    plan: inCareIn({ from: '2026-11-22', plan: { visits: 'Every four weeks' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      message: 'Enter how the child is cared for day to day and kept safe before the placement begins',
    },
  },
  {
    name: 'a placement plan that does not say it on the fifth working day',
    plan: withPlacementPlan({ visits: 'Every four weeks' }),
    asAt: '2025-09-08',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/plan',
      data: { dueOn: '2025-09-08' },
      message: 'Enter how the child is cared for day to day and kept safe by 8 September 2025',
    },
  },
  {
    name: 'a placement plan that does not say it on the sixth working day',
    plan: withPlacementPlan({ visits: 'Every four weeks' }),
    asAt: '2025-09-09',
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'a placement of long ago, for whose days there is no calendar',
    plan: inCareIn(
      { from: '1999-09-01', plan: { visits: 'Every four weeks' } },
      {
        child: { dateOfBirth: '1998-05-14' },
        legal: { lookedAfterFrom: '1999-09-01', statuses: [aLegalStatus('C2', '1999-09-01')] },
      },
    ),
    asAt: '2015-03-02',
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
])
