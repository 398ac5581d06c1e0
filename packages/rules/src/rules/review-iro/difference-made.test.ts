import type { Action, ReviewDecision } from '@open-care-plan/model'
import { aCareOrderPlan, aNeed, anAction, anOutcome, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './difference-made.ts'

const asAt = '2026-11-21'
const heldOn = '2026-09-24'
const plan = (actions: Partial<Action>[], decisions: Omit<ReviewDecision, 'id'>[] = []) =>
  aCareOrderPlan({
    needs: [
      aNeed({
        outcomes: [anOutcome({ actions: actions.map((each, at) => anAction({ id: `a${at}`, ...each })) })],
      }),
    ],
    reviews: [aReview(heldOn, { decisions: decisions.map((each, at) => ({ id: `d${at}`, ...each })) })],
  })
const difference = 'Sam sleeps, and stays awake at school.'

testRule(rule, [
  {
    name: 'an action and a decision are done, and both say what came of them',
    plan: plan([{ status: 'done', difference }], [{ doneOn: '2026-10-12', difference }]),
    asAt,
    expect: { outcome: 'pass', path: '/needs' },
  },
  {
    name: 'an action is done, and does not say what difference it made',
    plan: plan([{}, { status: 'done', doneOn: asAt }]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes/0/actions/1/difference',
      message: 'Say what difference this action has made to the child',
    },
  },
  {
    name: 'marked as done without a day, and a difference of blanks',
    plan: plan([{ status: 'done', difference: ' ' }]),
    asAt,
    expect: 'fail',
  },
  {
    name: 'a decision was carried out, and does not say what difference it made',
    plan: plan([{ status: 'done', difference }], [{ doneOn: '2026-10-12' }, { by: '2026-12-04' }]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/reviews/0/decisions/0/difference',
      data: { on: heldOn },
      message: 'Say what difference this decision of the review of 24 September 2026 has made to the child',
    },
  },
  {
    name: 'that there were no decisions is marked with the day of the review',
    plan: plan([], [{ what: 'No decisions', doneOn: heldOn }]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'both at once',
    plan: plan([{ status: 'done' }], [{ doneOn: '2026-10-12' }]),
    asAt,
    expect: [
      { outcome: 'fail', path: '/needs/0/outcomes/0/actions/0/difference' },
      { outcome: 'fail', path: '/reviews/0/decisions/0/difference' },
    ],
  },
  {
    name: 'an action that is to be done tomorrow',
    plan: plan([{ status: 'done', doneOn: '2026-11-22' }]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nothing is done yet',
    plan: plan([{ status: 'in-progress' }], [{}]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'neither needs nor reviews are in the plan',
    plan: aCareOrderPlan(),
    asAt,
    expect: 'notApplicable',
  },
])
