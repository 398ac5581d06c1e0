import type { Visit } from '@open-care-plan/model'
import { aCareOrderPlan, aPlan, aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './visit-alone-recorded.ts'

const asAt = '2026-11-21'
const withVisits = (...visits: Visit[]) => aCareOrderPlan({ visits })
const silent = (on: string): Visit => ({ id: `visit-${on}`, on, seen: true })

testRule(rule, [
  {
    name: 'seen alone, and once not with the reason',
    plan: withVisits(aVisit('2025-09-05'), aVisit('2025-10-15', { alone: false, whyNotAlone: 'refused' })),
    asAt,
    expect: { outcome: 'pass', path: '/visits' },
  },
  {
    name: 'a visit that does not say',
    plan: withVisits(aVisit('2025-09-05'), silent('2025-10-15')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/visits/1/alone',
      data: { on: '2025-10-15' },
      message: 'Say whether the child was seen alone at the visit of 15 October 2025',
    },
  },
  {
    name: 'three visits that do not say',
    plan: withVisits(silent('2025-11-20'), silent('2025-09-05'), silent('2025-10-15')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/visits/1/alone',
      data: { count: 3, on: '2025-09-05' },
      message: 'Say whether the child was seen alone, for 3 visits from 5 September 2025 on',
    },
  },
  {
    name: 'not seen alone, without a reason',
    plan: withVisits(aVisit('2025-09-05', { alone: false })),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/visits/0/whyNotAlone',
      message: 'Say why the child was not seen alone at the visit of 5 September 2025',
    },
  },
  {
    name: 'not seen at all, without a reason, and another like it',
    plan: withVisits(
      { id: 'visit-1', on: '2025-09-05', seen: false },
      aVisit('2025-10-15', { alone: false }),
    ),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/visits/0/whyNotAlone',
      data: { count: 2, on: '2025-09-05' },
      message: 'Say why the child was not seen alone, for 2 visits from 5 September 2025 on',
    },
  },
  {
    name: 'a visit on the day before the second birthday',
    plan: aCareOrderPlan({
      visits: [silent('2026-05-13'), aVisit('2026-05-14')],
      child: { dateOfBirth: '2024-05-14' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a visit on the second birthday',
    plan: aCareOrderPlan({ visits: [silent('2026-05-14')], child: { dateOfBirth: '2024-05-14' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a baby',
    plan: aCareOrderPlan({ visits: [silent('2026-05-14')], child: { dateOfBirth: '2025-09-01' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a visit of before this time in care, and one of tomorrow',
    plan: withVisits(silent('2025-08-31'), silent('2026-11-22'), aVisit('2025-09-05')),
    asAt,
    expect: 'pass',
  },
  { name: 'no visits are recorded', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'no date of birth',
    plan: aPlan({ visits: [silent('2025-09-05')] }),
    asAt,
    expect: 'fail',
  },
])
