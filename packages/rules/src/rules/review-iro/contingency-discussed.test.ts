import type { Review } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { considering } from '../../../test/review-matters.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contingency-discussed.ts'

const asAt = '2026-11-21'
const heldOn = '2026-09-24'
const contingency = 'If Mo is ill, Sam goes to Gran. Gran has said yes, and Sam knows it.'
const path = '/reviews/0/contingency'
const plan = (...reviews: Review[]) => aCareOrderPlan({ reviews })

testRule(rule, [
  {
    name: 'the last review talked about it',
    plan: plan(aReview(heldOn, { contingency })),
    asAt,
    expect: { outcome: 'pass', path, data: { on: heldOn } },
  },
  {
    name: 'the last review has its matters on record, and this is not among them',
    plan: plan(considering(heldOn, 'placement')),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path,
      data: { on: heldOn },
      message:
        'Enter what the review of 24 September 2026 said about what happens if things change, or talk about it at the next review',
    },
  },
  {
    name: 'only an earlier review talked about it',
    plan: plan(aReview('2026-04-01', { contingency }), considering(heldOn, 'placement')),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reviews/1/contingency' },
  },
  {
    name: 'a text of blanks',
    plan: plan({ ...considering(heldOn, 'placement'), contingency: '  ' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'nobody recorded what the last review talked about',
    plan: plan(aReview(heldOn)),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'no list of reviews is kept',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews' },
  },
  { name: 'no review has been held', plan: plan(), asAt, expect: 'notApplicable' },
])
