import { aCareOrderPlan, aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './participation-code.ts'

const asAt = '2026-11-21'
const bornOn = (dateOfBirth: string) => ({ dateOfBirth })
const { participation: _, ...withoutCode } = aReview('2026-06-03')

testRule(rule, [
  {
    name: 'a child of ten, at one review and not at another',
    plan: aCareOrderPlan({
      reviews: [aReview('2026-01-14'), aReview('2026-06-03', { participation: 'PN7' })],
    }),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'PN0 on the day before the fourth birthday',
    plan: aCareOrderPlan({
      child: bornOn('2022-06-04'),
      reviews: [aReview('2026-06-03', { participation: 'PN0' })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'PN0 on the fourth birthday',
    plan: aCareOrderPlan({
      child: bornOn('2022-06-03'),
      reviews: [aReview('2026-06-03', { participation: 'PN0' })],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/reviews/0/participation',
      data: { on: '2026-06-03' },
      message: 'Check how the child took part on 3 June 2026: the code PN0 is for a child under 4',
    },
  },
  {
    name: 'another code on the day before the fourth birthday',
    plan: aCareOrderPlan({ child: bornOn('2022-06-04'), reviews: [aReview('2026-06-03')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/reviews/0/participation',
      message: 'Check how the child took part on 3 June 2026: for a child under 4 the code is PN0',
    },
  },
  {
    name: 'born on 29 February, and reviewed on the fourth birthday',
    plan: aCareOrderPlan({
      child: bornOn('2020-02-29'),
      legal: { lookedAfterFrom: '2023-01-09' },
      reviews: [aReview('2024-02-28', { participation: 'PN0' }), aReview('2024-02-29')],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review without a code',
    plan: aCareOrderPlan({ reviews: [aReview('2026-01-14'), withoutCode] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/participation',
      message: 'Select how the child took part in the review of 3 June 2026',
    },
  },
  {
    name: 'no date of birth',
    plan: { ...aCareOrderPlan({ reviews: [aReview('2026-06-03')] }), child: { id: 'child-1' } },
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/child/dateOfBirth',
      message: 'Enter the date of birth: it decides which codes of participation fit',
    },
  },
  {
    name: 'a review of the day after',
    plan: aCareOrderPlan({ reviews: [aReview('2026-11-22', { participation: 'PN0' })] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No review was held yet' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
