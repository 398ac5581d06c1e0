import type { Review, ReviewDecision } from '@open-care-plan/model'
import { aCareOrderPlan, aLegalStatus, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './decisions-carried-out.ts'

const asAt = '2026-11-21'
const heldOn = '2026-09-24'
const deciding = (on: string, ...decisions: Omit<ReviewDecision, 'id'>[]) =>
  aReview(on, { decisions: decisions.map((decision, at) => ({ id: `${on}-${at}`, ...decision })) })
const plan = (...reviews: Review[]) => aCareOrderPlan({ reviews })
const done = { by: '2026-10-30', doneOn: '2026-11-06' }

testRule(rule, [
  {
    name: 'every decision was carried out, one of them after its day',
    plan: plan(deciding('2026-04-01', { doneOn: '2026-04-20' }), deciding(heldOn, done)),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the last day for a decision is today',
    plan: plan(deciding(heldOn, { by: asAt })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last day for a decision was yesterday, and nothing shows that it was done',
    plan: plan(deciding(heldOn, done, { by: '2026-11-20' })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'overdue',
      path: '/reviews/0/decisions/1/doneOn',
      data: { on: heldOn, dueOn: '2026-11-20' },
      message:
        'Carry out this decision of the review of 24 September 2026, or tell the IRO why not: it was to be done by 20 November 2026',
    },
  },
  {
    name: 'it is to be done tomorrow, and its day was yesterday',
    plan: plan(deciding(heldOn, { by: '2026-11-20', doneOn: '2026-11-22' })),
    asAt,
    expect: { outcome: 'needsReview', kind: 'overdue' },
  },
  {
    name: 'it was not carried out, and the IRO was told',
    plan: plan(deciding(heldOn, { by: '2026-10-30', reasonNotDone: 'No places', iroToldOn: '2026-11-02' })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'it was not carried out, with the reason, and nobody entered that the IRO was told',
    plan: plan(deciding(heldOn, { by: '2026-10-30', reasonNotDone: 'No places' })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/0/decisions/0/iroToldOn',
      data: { on: heldOn },
      message:
        'Tell the IRO that this decision of the review of 24 September 2026 was not carried out, and enter the day',
    },
  },
  {
    name: 'a decision was carried out on the day of the review',
    plan: plan(deciding(heldOn, { by: '2026-10-30', doneOn: heldOn })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a decision was carried out the day before the review that made it',
    plan: plan(deciding(heldOn, { by: '2026-10-30', doneOn: '2026-09-23' })),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'conflict',
      path: '/reviews/0/decisions/0/doneOn',
      data: { on: heldOn, doneOn: '2026-09-23' },
      message:
        'Check the day: 23 September 2026 is before the review of 24 September 2026, which made this decision',
    },
  },
  {
    name: 'the IRO was told that a decision was not carried out on the day of the review',
    plan: plan(deciding(heldOn, { by: '2026-10-30', iroToldOn: heldOn })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO was told that a decision was not carried out before it was made',
    plan: plan(deciding(heldOn, { by: '2026-10-30', reasonNotDone: 'No places', iroToldOn: '2026-09-23' })),
    asAt,
    expect: { outcome: 'needsReview', kind: 'conflict', path: '/reviews/0/decisions/0/iroToldOn' },
  },
  {
    name: 'a decision without a last day, of which nothing shows that it was done',
    plan: plan(deciding(heldOn, {})),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/0/decisions/0/doneOn' },
  },
  {
    name: 'the list of decisions says that there were none',
    plan: plan(deciding(heldOn, { what: 'No decisions' })),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'a decision of an earlier review is still open',
    plan: plan(deciding('2026-04-01', { by: '2026-05-29' }), deciding(heldOn)),
    asAt,
    expect: { outcome: 'needsReview', kind: 'overdue', path: '/reviews/0/decisions/0/doneOn' },
  },
  {
    name: 'nobody recorded what the last review decided, and an earlier one either',
    plan: plan(aReview('2026-04-01'), aReview(heldOn)),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/reviews/1/decisions',
      data: { on: heldOn },
      message: 'Enter the decisions of the review of 24 September 2026, or record that there were none',
    },
  },
  {
    name: 'an open decision of a review that was held on remand',
    plan: aCareOrderPlan({
      legal: {
        lookedAfterFrom: '2025-09-01',
        statuses: [aLegalStatus('J1', '2025-09-01', { to: '2026-05-01' }), aLegalStatus('C2', '2026-05-01')],
      },
      reviews: [deciding('2026-04-01', { by: '2026-05-29' }), deciding(heldOn, done)],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no list of reviews is kept',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  { name: 'no review has been held', plan: plan(), asAt, expect: 'notApplicable' },
])
