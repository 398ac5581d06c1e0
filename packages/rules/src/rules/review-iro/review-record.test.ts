import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './review-record.ts'

const heldOn = '2026-03-30'
const path = '/reviews/0/recordCompletedOn'
const plan = (changes: Partial<Review> = {}) => aCareOrderPlan({ reviews: [aReview(heldOn, changes)] })

testRule(rule, [
  {
    name: 'the record is ready',
    plan: plan({ recordCompletedOn: '2026-05-20' }),
    asAt: '2026-06-01',
    expect: { outcome: 'pass', path, data: { on: heldOn } },
  },
  {
    name: 'the record was sent round, and the day it was ready was not entered',
    plan: plan({ recordSentOn: '2026-04-20' }),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  { name: 'ready on the day', plan: plan({ recordCompletedOn: heldOn }), asAt: '2026-06-01', expect: 'pass' },
  {
    name: 'ready the day before the review, as the record has it',
    plan: plan({ recordCompletedOn: '2026-03-29' }),
    asAt: '2026-06-01',
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { on: heldOn, doneOn: '2026-03-29' },
      message:
        'Check the day: the record of the review of 30 March 2026 was ready before it, on 29 March 2026',
    },
  },
  {
    name: 'ready the day before the review, as the record has it, and sent round after it',
    plan: plan({ recordCompletedOn: '2026-03-29', recordSentOn: '2026-04-20' }),
    asAt: '2026-06-01',
    expect: 'pass',
  },
  {
    name: 'not ready on the fifteenth working day, over Good Friday and Easter Monday',
    plan: plan(),
    asAt: '2026-04-22',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      data: { on: heldOn, dueOn: '2026-04-22' },
      message: 'Put the record of the review of 30 March 2026 on the case record by 22 April 2026',
    },
  },
  {
    name: 'nothing shows that it was ready on the sixteenth',
    plan: plan(),
    asAt: '2026-04-23',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      data: { on: heldOn },
      message: 'Enter the day on which the record of the review of 30 March 2026 was ready, or write it',
    },
  },
  {
    name: 'a day for the record that is still to come',
    plan: plan({ recordCompletedOn: '2026-06-02' }),
    asAt: '2026-06-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'no list of reviews is kept',
    plan: aCareOrderPlan(),
    asAt: '2026-06-01',
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  {
    name: 'no review has been held',
    plan: aCareOrderPlan({ reviews: [] }),
    asAt: '2026-06-01',
    expect: 'notApplicable',
  },
])
