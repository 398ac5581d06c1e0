import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './worker-and-iro-in-touch.ts'

const asAt = '2026-06-20'
// Thursday 28 May 2026. Fifteen working days before it, over the bank holiday of 25 May, is Wednesday 6 May.
const heldOn = '2026-05-28'
const dueOn = '2026-05-06'
const held = (changes: Partial<Review> = {}) => aCareOrderPlan({ reviews: [aReview(heldOn, changes)] })
const planned = (changes: Partial<Review> = {}) =>
  aCareOrderPlan({ reviews: [{ id: 'next', plannedFor: heldOn, ...changes }] })

testRule(rule, [
  {
    name: 'in touch on the last day, counted over a bank holiday',
    plan: held({ workerAndIroInTouchOn: dueOn }),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'in touch the day after the last day',
    plan: held({ workerAndIroInTouchOn: '2026-05-07' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/0/workerAndIroInTouchOn',
      data: { from: heldOn, dueOn, doneOn: '2026-05-07' },
      message:
        'The social worker and the IRO were in touch about the review of 28 May 2026 on 7 May 2026: that was due by 6 May 2026',
    },
  },
  {
    name: 'in touch only after the review',
    plan: held({ workerAndIroInTouchOn: '2026-05-29' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      message:
        'The social worker and the IRO were in touch about the review of 28 May 2026 on 29 May 2026: that was due by 6 May 2026',
    },
  },
  {
    name: 'an authority that asks for ten working days',
    plan: held({ workerAndIroInTouchOn: '2026-05-13' }),
    asAt,
    parameters: { workingDaysBefore: 10 },
    expect: 'pass',
  },
  {
    name: 'no day is recorded for two reviews: the last is asked about',
    plan: aCareOrderPlan({ reviews: [aReview('2026-01-14'), aReview(heldOn)] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/workerAndIroInTouchOn',
      data: { from: heldOn, dueOn },
      message:
        'Enter when the social worker and the IRO were in touch before the review of 28 May 2026: that was due by 6 May 2026',
    },
  },
  {
    name: 'the next review is planned, and the last day is today',
    plan: planned(),
    asAt: dueOn,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/reviews/0/workerAndIroInTouchOn',
      data: { from: heldOn, dueOn },
      message: 'Have the social worker and the IRO speak by 6 May 2026, before the review of 28 May 2026',
    },
  },
  {
    name: 'the next review is planned, and the last day was yesterday',
    plan: planned(),
    asAt: '2026-05-07',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/workerAndIroInTouchOn' },
  },
  {
    name: 'they are to speak too late before the next review',
    plan: planned({ workerAndIroInTouchOn: '2026-05-20' }),
    asAt: '2026-05-12',
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/reviews/0/workerAndIroInTouchOn',
      message:
        'Have the social worker and the IRO speak now: that was due by 6 May 2026, before the review of 28 May 2026',
    },
  },
  {
    name: 'of two planned reviews the nearer one counts',
    plan: aCareOrderPlan({
      reviews: [
        { id: 'later', plannedFor: '2026-11-12' },
        { id: 'next', plannedFor: heldOn },
      ],
    }),
    asAt: '2026-05-01',
    expect: { outcome: 'pass', kind: 'due', path: '/reviews/1/workerAndIroInTouchOn' },
  },
  {
    name: 'called for on a day from which there was no time left',
    plan: held({ early: 'The IRO asked', earlySince: '2026-05-11' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'called early, with time enough',
    plan: held({ early: 'The IRO asked', earlySince: dueOn, workerAndIroInTouchOn: '2026-05-12' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late' },
  },
  {
    name: 'called early, and nothing says when',
    plan: held({ early: 'The IRO asked', workerAndIroInTouchOn: '2026-05-12' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Decide whether they could have been in touch by 6 May 2026: the review of 28 May 2026 was called early, and nothing says when',
    },
  },
  {
    name: 'called early by something that the record names, and nothing says when',
    plan: held({ earlyTrigger: 'visit-concern', workerAndIroInTouchOn: '2026-05-12' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'a first review so soon that there was no time',
    plan: aCareOrderPlan({ reviews: [aReview('2025-09-15')] }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'No review is on record before which there was time for it',
    },
  },
  { name: 'no review is on record', plan: aCareOrderPlan(), asAt, expect: 'notApplicable' },
  {
    name: 'they were in touch the day before the review before, and not since',
    plan: aCareOrderPlan({
      reviews: [aReview('2026-01-14'), aReview(heldOn, { workerAndIroInTouchOn: '2026-01-13' })],
    }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/reviews/1/workerAndIroInTouchOn',
        data: { from: heldOn, dueOn, doneOn: '2026-01-13', heldOn: '2026-01-14' },
        message:
          'Check when the social worker and the IRO were in touch before the review of 28 May 2026: 13 January 2026 is before the review of 14 January 2026',
      },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/workerAndIroInTouchOn' },
    ],
  },
  {
    name: 'they were in touch on the day of the review before',
    plan: aCareOrderPlan({
      reviews: [
        aReview('2026-01-14', { workerAndIroInTouchOn: '2025-12-01' }),
        aReview(heldOn, { workerAndIroInTouchOn: '2026-01-14' }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the review was adjourned, and what was done before its first day is for the rest of it too',
    plan: aCareOrderPlan({
      reviews: [
        aReview('2026-05-14', { adjournedUntil: heldOn, workerAndIroInTouchOn: '2026-04-20' }),
        aReview(heldOn, { workerAndIroInTouchOn: '2026-04-20' }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the review is the rest of one that was adjourned, and is still to come',
    plan: aCareOrderPlan({
      reviews: [
        aReview('2026-05-14', { adjournedUntil: heldOn, workerAndIroInTouchOn: '2026-04-20' }),
        { id: 'next', plannedFor: heldOn, workerAndIroInTouchOn: '2026-04-20' },
      ],
    }),
    asAt: '2026-05-15',
    expect: 'pass',
  },
  { name: 'only short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
])
