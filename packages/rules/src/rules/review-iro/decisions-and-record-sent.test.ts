import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './decisions-and-record-sent.ts'

const heldOn = '2026-03-30'
// Good Friday is 3 April 2026, Easter Monday the 6th.
const onTime = { decisionsSentOn: '2026-04-08', recordCompletedOn: '2026-04-22', recordSentOn: '2026-04-29' }
const plan = (changes: Partial<Review> = {}, ...others: Review[]) =>
  aCareOrderPlan({ reviews: [...others, aReview(heldOn, changes)] })
const later = '2026-06-01'

testRule(rule, [
  {
    name: 'each on its last day: the fifth, the fifteenth and the twentieth working day, over Easter',
    plan: plan(onTime),
    asAt: later,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'each one working day later',
    plan: plan({
      decisionsSentOn: '2026-04-09',
      recordCompletedOn: '2026-04-23',
      recordSentOn: '2026-04-30',
    }),
    asAt: later,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: '/reviews/0/decisionsSentOn',
        data: { from: heldOn, dueOn: '2026-04-08', doneOn: '2026-04-09' },
        message:
          'The decisions of the review of 30 March 2026 were sent round on 9 April 2026: that was due by 8 April 2026',
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/reviews/0/recordCompletedOn',
        data: { from: heldOn, dueOn: '2026-04-22', doneOn: '2026-04-23' },
      },
      {
        outcome: 'fail',
        kind: 'late',
        path: '/reviews/0/recordSentOn',
        data: { from: heldOn, dueOn: '2026-04-29', doneOn: '2026-04-30' },
      },
    ],
  },
  {
    name: 'nothing is sent yet on the fifth working day',
    plan: plan(),
    asAt: '2026-04-08',
    expect: [
      {
        outcome: 'pass',
        kind: 'due',
        path: '/reviews/0/decisionsSentOn',
        data: { from: heldOn, dueOn: '2026-04-08' },
        message: 'Send the decisions of the review of 30 March 2026 round by 8 April 2026',
      },
      {
        outcome: 'pass',
        kind: 'due',
        path: '/reviews/0/recordCompletedOn',
        data: { from: heldOn, dueOn: '2026-04-22' },
      },
      {
        outcome: 'pass',
        kind: 'due',
        path: '/reviews/0/recordSentOn',
        data: { from: heldOn, dueOn: '2026-04-29' },
      },
    ],
  },
  {
    name: 'nobody entered anything by the twenty-first working day',
    plan: plan(),
    asAt: '2026-04-30',
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/decisionsSentOn' },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/recordCompletedOn' },
      { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/recordSentOn' },
    ],
  },
  {
    name: 'a day for the decisions that is still to come, after the last day',
    plan: plan({ ...onTime, decisionsSentOn: '2026-06-02' }),
    asAt: later,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/decisionsSentOn' },
  },
  {
    name: 'the review decided nothing, and its record was sent in time',
    plan: plan({ recordCompletedOn: '2026-04-22', recordSentOn: '2026-04-29', decisions: [] }),
    asAt: later,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'somebody wrote in the list of decisions that there were none, and its record was sent in time',
    plan: plan({
      recordCompletedOn: '2026-04-22',
      recordSentOn: '2026-04-29',
      decisions: [{ id: 'decision-1', what: 'No decisions were made' }],
    }),
    asAt: later,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the review decided nothing, and a paper that says so went round on the sixth working day',
    plan: plan({ ...onTime, decisionsSentOn: '2026-04-09', decisions: [] }),
    asAt: '2026-04-30',
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the review decided nothing, so that there is nothing to object to',
    plan: plan({ ...onTime, decisions: [] }),
    asAt: '2026-04-30',
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the record went round on the fifteenth working day, and nobody entered when it was ready',
    plan: plan({ decisionsSentOn: '2026-04-08', recordSentOn: '2026-04-22' }),
    asAt: later,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the record went round on the sixteenth working day, and nobody entered when it was ready',
    plan: plan({ decisionsSentOn: '2026-04-08', recordSentOn: '2026-04-23' }),
    asAt: later,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/recordCompletedOn' },
  },
  {
    name: 'a manager can still object on the fifth working day after the decisions were sent',
    plan: plan(onTime),
    asAt: '2026-04-15',
    expect: [
      { outcome: 'pass', kind: 'due', path: '/reviews/0/recordCompletedOn' },
      { outcome: 'pass', kind: 'due', path: '/reviews/0/recordSentOn' },
      {
        outcome: 'pass',
        kind: 'due',
        path: '/reviews/0/decisionsObjectedOn',
        data: { from: '2026-04-08', dueOn: '2026-04-15' },
        message: 'Raise any objection to the decisions that were sent round on 8 April 2026 by 15 April 2026',
      },
    ],
  },
  {
    name: 'a manager objected on the fifth working day after the decisions were sent',
    plan: plan({ ...onTime, decisionsObjectedOn: '2026-04-15' }),
    asAt: later,
    expect: 'pass',
  },
  {
    name: 'a manager objected on the day the decisions were sent',
    plan: plan({ ...onTime, decisionsObjectedOn: '2026-04-08' }),
    asAt: later,
    expect: 'pass',
  },
  {
    name: 'a manager objected the day before the decisions were sent',
    plan: plan({ ...onTime, decisionsObjectedOn: '2026-04-07' }),
    asAt: later,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/reviews/0/decisionsObjectedOn',
      data: { from: '2026-04-08', doneOn: '2026-04-07' },
      message:
        'Check the day: a manager objected on 7 April 2026, before the decisions were sent round on 8 April 2026',
    },
  },
  {
    name: 'all on the day of the review',
    plan: plan({ decisionsSentOn: heldOn, recordCompletedOn: heldOn, recordSentOn: heldOn }),
    asAt: later,
    expect: 'pass',
  },
  {
    name: 'all on the day before the review',
    plan: plan({
      decisionsSentOn: '2026-03-29',
      recordCompletedOn: '2026-03-29',
      recordSentOn: '2026-03-29',
    }),
    asAt: later,
    expect: (['decisionsSentOn', 'recordCompletedOn', 'recordSentOn'] as const).map((field) => ({
      outcome: 'needsReview' as const,
      kind: 'judge' as const,
      path: `/reviews/0/${field}`,
      data: { from: heldOn, doneOn: '2026-03-29' },
      message: 'Check the day: this was done on 29 March 2026, before the review of 30 March 2026 was held',
    })),
  },
  {
    name: 'a manager objected on the sixth, when the decisions stood',
    plan: plan({ ...onTime, decisionsObjectedOn: '2026-04-16' }),
    asAt: later,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/0/decisionsObjectedOn',
      data: { from: '2026-04-08', dueOn: '2026-04-15', doneOn: '2026-04-16' },
      message:
        'Let the decisions stand that were sent round on 8 April 2026: a manager objected on 16 April 2026, and could do so until 15 April 2026',
    },
  },
  {
    name: 'the record of an earlier review was sent late, and its other days were not entered',
    plan: plan(onTime, aReview('2025-09-30', { recordSentOn: '2025-10-29' })),
    asAt: later,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/reviews/0/recordSentOn',
      data: { from: '2025-09-30', dueOn: '2025-10-28', doneOn: '2025-10-29' },
    },
  },
  {
    name: 'sent late after a review that was held on remand',
    plan: aCareOrderPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2026-01-05' }), aLegalStatus('C2', '2026-01-05')],
      },
      reviews: [aReview('2025-09-30', { recordSentOn: '2025-10-29' }), aReview(heldOn, onTime)],
    }),
    asAt: later,
    expect: 'pass',
  },
  {
    name: 'no list of reviews is kept',
    plan: aCareOrderPlan(),
    asAt: later,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'no review has been held',
    plan: aCareOrderPlan({ reviews: [] }),
    asAt: later,
    expect: 'notApplicable',
  },
])
