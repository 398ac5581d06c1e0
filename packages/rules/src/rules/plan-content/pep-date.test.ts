import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pep-date.ts'

const asAt = '2026-11-21'
const inEducation = true

testRule(rule, [
  {
    name: 'the day on which the PEP was ready',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2025-09-22' } }),
    asAt,
    expect: { outcome: 'pass', path: '/education/pepCompletedOn' },
  },
  {
    name: 'a review of the PEP',
    plan: aCareOrderPlan({
      education: { inEducation, pepReviews: [{ id: 'pep-review-1', on: '2026-10-09' }] },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/education/pepReviews/0/on' },
  },
  {
    name: 'only the day on which it was started',
    plan: aCareOrderPlan({ education: { inEducation, pepStartedOn: '2026-11-21' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last of the 20 working days in which it is to be ready',
    plan: aCareOrderPlan({ education: { inEducation } }),
    asAt: '2025-09-29',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/education/pepCompletedOn',
      data: { dueOn: '2025-09-29' },
      message: 'Enter the day on which the PEP is ready, by 29 September 2025',
    },
  },
  {
    name: 'the day after',
    plan: aCareOrderPlan({ education: { inEducation } }),
    asAt: '2025-09-30',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/pepCompletedOn',
      message: 'Enter the day on which the PEP was ready, or was last reviewed',
    },
  },
  {
    name: 'once the first review was held, it is not to come any more',
    plan: aCareOrderPlan({ education: { inEducation }, reviews: [aReview('2025-09-20')] }),
    asAt: '2025-09-24',
    expect: 'needsReview',
  },
  {
    name: 'a day that is still to come',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2026-11-22' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a child who is not in education',
    plan: aCareOrderPlan({ education: { inEducation: false } }),
    asAt,
    expect: 'notApplicable',
  },
])
