import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './review-reports.ts'

const asAt = '2026-06-20'
const heldOn = '2026-05-28'
const dueOn = '2026-05-25'
const held = (changes: Partial<Review> = {}) => aCareOrderPlan({ reviews: [aReview(heldOn, changes)] })

testRule(rule, [
  {
    name: 'ready three days before, on a bank holiday, which counts as a day',
    plan: held({ reportsReadyOn: dueOn }),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'ready two days before',
    plan: held({ reportsReadyOn: '2026-05-26' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/0/reportsReadyOn',
      data: { from: heldOn, dueOn, doneOn: '2026-05-26' },
      message:
        'The reports for the review of 28 May 2026 were ready on 26 May 2026: they were due by 25 May 2026',
    },
  },
  {
    name: 'three days before 2 March, after a leap day',
    plan: aCareOrderPlan({
      legal: { lookedAfterFrom: '2023-09-01', orders: [] },
      reviews: [aReview('2024-03-02', { reportsReadyOn: '2024-02-28' })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an authority that asks for five days',
    plan: held({ reportsReadyOn: dueOn }),
    asAt,
    parameters: { daysBefore: 5 },
    expect: { outcome: 'fail', kind: 'late', data: { dueOn: '2026-05-23' } },
  },
  {
    name: 'no day is recorded for two reviews: the last is asked about',
    plan: aCareOrderPlan({ reviews: [aReview('2026-01-14'), aReview(heldOn)] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/reportsReadyOn',
      data: { from: heldOn, dueOn },
      message:
        'Enter when the reports for the review of 28 May 2026 were ready: they were due by 25 May 2026',
    },
  },
  {
    name: 'the review is in three days',
    plan: aCareOrderPlan({ reviews: [{ id: 'next', plannedFor: heldOn }] }),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/reviews/0/reportsReadyOn',
      message: 'Have the reports for the review of 28 May 2026 ready by 25 May 2026',
    },
  },
  {
    name: 'the review is tomorrow, and the reports are to be ready on the day',
    plan: aCareOrderPlan({ reviews: [{ id: 'next', plannedFor: heldOn, reportsReadyOn: heldOn }] }),
    asAt: '2026-05-27',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      message: 'Have the reports for the review of 28 May 2026 ready now: they were due by 25 May 2026',
    },
  },
  {
    name: 'the reports are of the day before the review before',
    plan: aCareOrderPlan({
      reviews: [aReview('2026-01-14'), aReview(heldOn, { reportsReadyOn: '2026-01-13' })],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/reviews/1/reportsReadyOn',
        data: { from: heldOn, dueOn, doneOn: '2026-01-13', heldOn: '2026-01-14' },
        message:
          'Check when the reports for the review of 28 May 2026 were ready: 13 January 2026 is before the review of 14 January 2026',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/reportsReadyOn' },
    ],
  },
  {
    name: 'the reports are of the day of the review before',
    plan: aCareOrderPlan({
      reviews: [
        aReview('2026-01-14', { reportsReadyOn: '2025-12-01' }),
        aReview(heldOn, { reportsReadyOn: '2026-01-14' }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the review was adjourned, and what was done before its first day is for the rest of it too',
    plan: aCareOrderPlan({
      reviews: [
        aReview('2026-05-14', { adjournedUntil: heldOn, reportsReadyOn: '2026-04-20' }),
        aReview(heldOn, { reportsReadyOn: '2026-04-20' }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the review is the rest of one that was adjourned, and is still to come',
    plan: aCareOrderPlan({
      reviews: [
        aReview('2026-05-14', { adjournedUntil: heldOn, reportsReadyOn: '2026-04-20' }),
        { id: 'next', plannedFor: heldOn, reportsReadyOn: '2026-04-20' },
      ],
    }),
    asAt: '2026-05-15',
    expect: 'pass',
  },
  {
    name: 'called early, and nothing says when',
    plan: held({ early: 'The IRO asked', reportsReadyOn: heldOn }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Decide whether the reports could have been ready by 25 May 2026: the review of 28 May 2026 was called early, and nothing says when',
    },
  },
  {
    name: 'called for the day before it was held',
    plan: held({ early: 'The IRO asked', earlySince: '2026-05-27', reportsReadyOn: heldOn }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
