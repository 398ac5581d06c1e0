import { aCareOrderPlan, aPlan, aSection20Plan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './trafficking-asylum-status.ts'

const asAt = '2026-11-21'
const notTrafficked = { victim: 'no' } as const
const notAlone = { unaccompanied: false } as const
const seeking = {
  unaccompanied: true,
  claim: 'claimed',
  basis: 'Claim of 4 May 2026, and what he said',
} as const

testRule(rule, [
  {
    name: 'neither, and said so',
    plan: aCareOrderPlan({ modernSlavery: notTrafficked, unaccompanied: notAlone }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'suspected trafficking, and what it rests on',
    plan: aCareOrderPlan({
      modernSlavery: { victim: 'suspected', basis: 'A stranger’s telephone and new clothes' },
      unaccompanied: notAlone,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an unaccompanied child who has claimed asylum',
    plan: aSection20Plan({ modernSlavery: notTrafficked, unaccompanied: seeking }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an unaccompanied child with indefinite leave: outside regulation 5(2)',
    plan: aSection20Plan({
      modernSlavery: notTrafficked,
      unaccompanied: { unaccompanied: true, claim: 'claimed', indefiniteLeave: true },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a baby, of whom asylum is not asked',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-09-30' }, modernSlavery: notTrafficked }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a positive decision that a later negative one overtook',
    plan: aCareOrderPlan({
      modernSlavery: { victim: 'no', reasonableGrounds: 'positive', conclusiveGrounds: 'negative' },
      unaccompanied: notAlone,
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'said that there is no reason to believe it, after a positive decision',
    plan: aCareOrderPlan({
      modernSlavery: { victim: 'no', reasonableGrounds: 'positive', reasonableGroundsOn: '2026-11-21' },
      unaccompanied: notAlone,
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/modernSlavery/victim',
      message:
        'Check the status: there is a positive decision on trafficking, and the plan says that there is no reason to believe it',
    },
  },
  ...(
    [
      ['referred that day, and not decided yet', { nrmReferredOn: asAt }, 'needsReview'],
      ['to be referred the next day', { nrmReferredOn: '2026-11-22' }, 'pass'],
      [
        'referred, and the negative decision came that day',
        { nrmReferredOn: '2026-10-01', reasonableGrounds: 'negative', reasonableGroundsOn: asAt },
        'pass',
      ],
      [
        'referred, and the decision came the day after',
        { nrmReferredOn: '2026-10-01', reasonableGrounds: 'negative', reasonableGroundsOn: '2026-11-22' },
        'needsReview',
      ],
      [
        'referred, and the negative conclusive decision has no day',
        { nrmReferredOn: '2026-10-01', conclusiveGrounds: 'negative' },
        'pass',
      ],
    ] as const
  ).map(([name, modernSlavery, expect]) => ({
    name: `said that there is no reason to believe it; ${name}`,
    plan: aCareOrderPlan({ modernSlavery: { ...notTrafficked, ...modernSlavery }, unaccompanied: notAlone }),
    asAt,
    expect,
  })),
  {
    name: 'said that there is no reason to believe it, after a referral that nobody has decided',
    plan: aCareOrderPlan({
      modernSlavery: { ...notTrafficked, screenedOn: '2026-09-01', nrmReferredOn: '2026-10-01' },
      unaccompanied: notAlone,
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/modernSlavery/victim',
      data: { referredOn: '2026-10-01' },
      message:
        'Check the status: the child was referred on 1 October 2026, no decision is on record, and the plan says that there is no reason to believe it',
    },
  },
  {
    name: 'nothing recorded',
    plan: aCareOrderPlan(),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/modernSlavery/victim',
        message: 'Say whether there is reason to believe that the child is a victim of trafficking',
      },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/unaccompanied/unaccompanied',
        message: 'Say whether the child is an unaccompanied asylum-seeking child',
      },
    ],
  },
  {
    name: 'nobody has considered trafficking yet',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'not-considered' }, unaccompanied: notAlone }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'trafficked, and not a word what that rests on',
    plan: aCareOrderPlan({ modernSlavery: { victim: 'yes' }, unaccompanied: notAlone }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/modernSlavery/basis',
      message: 'Say what the suspicion or finding of trafficking rests on',
    },
  },
  {
    name: 'unaccompanied, and nothing about a claim',
    plan: aSection20Plan({ modernSlavery: notTrafficked, unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/unaccompanied/claim',
      message: 'Enter where the asylum claim of the child stands',
    },
  },
  {
    name: 'a claim is meant, and not a word what that rests on',
    plan: aSection20Plan({
      modernSlavery: notTrafficked,
      unaccompanied: { unaccompanied: true, claim: 'intended' },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/unaccompanied/basis',
      message: 'Say what it rests on that the child is unaccompanied and seeks asylum',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
