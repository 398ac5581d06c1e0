import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pep-date.ts'

const asAt = '2026-11-21'
const inEducation = true

testRule(rule, [
  {
    name: 'the day on which the PEP was ready',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2025-11-21' } }),
    asAt,
    expect: { outcome: 'pass', path: '/education/pepCompletedOn' },
  },
  {
    name: 'ready over a year ago, and not reviewed since',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2025-11-20' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/education/pepCompletedOn',
      data: { on: '2025-11-20' },
      message: 'Review the PEP, or enter its last review: its last day in the record is 20 November 2025',
    },
  },
  {
    name: 'reviewed over a year ago, where another rule says which terms went by',
    plan: aCareOrderPlan({
      education: {
        inEducation,
        termDates: [{ id: 'term-1', from: '2026-09-02', to: '2026-12-18' }],
        pepReviews: [{ id: 'pep-review-1', on: '2025-11-20' }],
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'reviewed over a year ago, and then again, whatever the order of the list',
    plan: aCareOrderPlan({
      education: {
        inEducation,
        pepCompletedOn: '2025-09-22',
        pepReviews: [
          { id: 'pep-review-2', on: '2026-10-09' },
          { id: 'pep-review-1', on: '2025-10-09' },
        ],
      },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/education/pepReviews/0/on' },
  },
  {
    name: 'ready a month before the child became looked after, as the move was planned',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2025-08-01' } }),
    asAt: '2025-11-21',
    expect: 'pass',
  },
  {
    name: 'ready the day before that, in an earlier time in care',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2025-07-31' } }),
    asAt: '2025-11-21',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/education/pepCompletedOn' },
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
    name: 'of an earlier time in care, and the new one has still to be ready',
    plan: aCareOrderPlan({ education: { inEducation, pepCompletedOn: '2025-07-31' } }),
    asAt: '2025-09-29',
    expect: { outcome: 'pass', kind: 'due' },
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
