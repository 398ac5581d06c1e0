import { aCareOrderPlan, aNeed, anAction, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './actions-owned.ts'

const asAt = '2026-11-21'
const withActions = (...actions: ReturnType<typeof anAction>[]) =>
  aCareOrderPlan({ needs: [aNeed({ outcomes: [anOutcome({ actions })] })] })
const { owner: _, ...unowned } = anAction()
const { by: __, ...undated } = anAction()

testRule(rule, [
  { name: 'a named owner and a date', plan: withActions(anAction()), asAt, expect: 'pass' },
  {
    name: 'an owner by role alone',
    plan: withActions(anAction({ owner: { role: 'foster carer' } })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an owner who is one of the people of the record',
    plan: withActions(anAction({ owner: { personId: 'person-1' } })),
    asAt,
    expect: 'pass',
  },
  {
    name: 'done, stopped and dropped actions are passed over',
    plan: aCareOrderPlan({
      needs: [
        aNeed({
          outcomes: [
            anOutcome({ actions: [anAction(), { id: 'action-2', what: 'Ask', status: 'done' }] }),
            anOutcome({ id: 'outcome-2', status: 'dropped', actions: [{ id: 'action-3', what: 'Call' }] }),
          ],
        }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an action with the day on which it was done, which is not marked as done',
    plan: withActions(anAction(), { id: 'action-2', what: 'Ask', doneOn: asAt }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an action that is to be done tomorrow, which nobody owns',
    plan: withActions({ id: 'action-2', what: 'Ask', doneOn: '2026-11-22', by: '2026-11-22' }),
    asAt,
    expect: { outcome: 'fail', path: '/needs/0/outcomes/0/actions/0/owner' },
  },
  {
    name: 'nobody named',
    plan: withActions(unowned),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes/0/actions/0/owner',
      message: 'Enter who does this action',
    },
  },
  {
    name: 'only an organisation named',
    plan: withActions(anAction({ owner: { name: '', organisation: 'CAMHS' } })),
    asAt,
    expect: { outcome: 'fail', path: '/needs/0/outcomes/0/actions/0/owner' },
  },
  {
    name: 'no date',
    plan: withActions(anAction({ id: 'action-0' }), undated),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes/0/actions/1/by',
      message: 'Enter the last day for this action',
    },
  },
  {
    name: 'neither owner nor date',
    plan: withActions({ id: 'action-1', what: 'Find a tutor' }),
    asAt,
    expect: [
      { outcome: 'fail', path: '/needs/0/outcomes/0/actions/0/owner' },
      { outcome: 'fail', path: '/needs/0/outcomes/0/actions/0/by' },
    ],
  },
  {
    name: 'no action that is still to be done',
    plan: withActions({ id: 'action-1', what: 'Find a tutor', status: 'done' }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The plan has no action that is still to be done' },
  },
  {
    name: 'an outcome without any action',
    plan: withActions(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/needs',
      message: 'Add what will be done, by whom and by when: the plan has no action',
    },
  },
  {
    name: 'an action in which nothing is said is none',
    plan: withActions({ id: 'action-1', what: ' ' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/needs' },
  },
  { name: 'no needs', plan: aCareOrderPlan(), asAt, expect: 'needsReview' },
  {
    name: 'every action is of an outcome that was met',
    plan: aCareOrderPlan({
      needs: [aNeed({ outcomes: [anOutcome({ status: 'met', actions: [anAction()] })] })],
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
