import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './advocacy-offered.ts'

const asAt = '2026-11-21'
const offeredOn = '2026-11-21'

testRule(rule, [
  {
    name: 'offered that day, and the child has one',
    plan: aCareOrderPlan({
      participation: { advocacy: { offeredOn, takenUp: true, advocate: { name: 'Jo Pike' } } },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/participation/advocacy/offeredOn' },
  },
  {
    name: 'offered, and the child said no',
    plan: aCareOrderPlan({ participation: { advocacy: { offeredOn, takenUp: false } } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no record of an offer',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/participation/advocacy/offeredOn',
      message: 'Offer the child an advocate, or enter the day on which that was done',
    },
  },
  {
    name: 'to be offered the day after',
    plan: aCareOrderPlan({ participation: { advocacy: { offeredOn: '2026-11-22', takenUp: false } } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'to be offered the day after, so that nobody can say yet what the child said',
    plan: aCareOrderPlan({ participation: { advocacy: { offeredOn: '2026-11-22' } } }),
    asAt,
    expect: [{ outcome: 'needsReview', path: '/participation/advocacy/offeredOn' }],
  },
  {
    name: 'offered, and nobody says what the child said',
    plan: aCareOrderPlan({ participation: { advocacy: { offeredOn } } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/participation/advocacy/takenUp',
      message: 'Say whether the child wanted an advocate',
    },
  },
  {
    name: 'the child wanted one, and has none',
    plan: aCareOrderPlan({ participation: { advocacy: { offeredOn, takenUp: true } } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/participation/advocacy/advocate/name',
      message: 'Enter the name of the child’s advocate',
    },
  },
  {
    name: 'a baby',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2024-11-22' } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is under two' },
  },
  {
    name: 'on the second birthday',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2024-11-21' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
