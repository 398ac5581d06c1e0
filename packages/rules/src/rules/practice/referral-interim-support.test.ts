import type { Referral } from '@open-care-plan/model'
import { aCareOrderPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './referral-interim-support.ts'

const asAt = '2026-11-21'
const referred = (...referrals: Partial<Referral>[]) =>
  aCareOrderPlan({
    health: { referrals: referrals.map((referral, at) => ({ id: `referral-${at}`, ...referral })) },
  })

testRule(rule, [
  {
    name: 'waiting, with help meanwhile',
    plan: referred({ madeOn: '2026-06-01', interimSupport: 'The school counsellor every Monday' }),
    asAt,
    expect: { outcome: 'pass', path: '/health/referrals' },
  },
  {
    name: 'waiting, and nothing is said of help meanwhile',
    plan: referred({ madeOn: '2026-06-01', acceptedOn: '2026-07-01' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/health/referrals/0/interimSupport',
      data: { madeOn: '2026-06-01' },
      message: 'Say what help the child has while waiting: the referral was made on 1 June 2026',
    },
  },
  {
    name: 'a referral without a date, and nothing said',
    plan: referred({ to: 'CAMHS', interimSupport: ' ' }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/referrals/0/madeOn',
        message: 'Enter the day on which the referral was made',
      },
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/health/referrals/0/interimSupport',
        message: 'Say what help the child has while waiting for this service',
      },
    ],
  },
  {
    name: 'first seen on the day of the referral',
    plan: referred({ madeOn: '2026-06-01', firstSeenOn: '2026-06-01' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'first seen on the day before the referral was made, and another declined before it',
    plan: referred(
      { madeOn: '2026-06-01', firstSeenOn: '2026-05-31' },
      { madeOn: '2026-06-01', declinedOn: '2025-06-01' },
    ),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/health/referrals/0/firstSeenOn',
        data: { madeOn: '2026-06-01' },
        message: 'Check the days: this day is before the referral was made on 1 June 2026',
      },
      { outcome: 'needsReview', path: '/health/referrals/1/declinedOn' },
    ],
  },
  {
    name: 'first seen today',
    plan: referred({ madeOn: '2026-06-01', firstSeenOn: asAt }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'to be seen tomorrow: the child still waits',
    plan: referred({ madeOn: '2026-06-01', firstSeenOn: '2026-11-22' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'declined: the child does not wait any more',
    plan: referred({ madeOn: '2026-06-01', declinedOn: '2026-09-02' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'one seen and one waiting',
    plan: referred({ madeOn: '2026-01-05', firstSeenOn: '2026-03-02' }, { madeOn: '2026-06-01' }),
    asAt,
    expect: { outcome: 'fail', path: '/health/referrals/1/interimSupport' },
  },
  {
    name: 'a referral of tomorrow',
    plan: referred({ madeOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'no referrals', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
])
