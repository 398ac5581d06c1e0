import { aCareOrderPlan, aNeed, anAction, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './how-needs-met.ts'

const asAt = '2026-11-21'

testRule(rule, [
  { name: 'each need has an action', plan: aCareOrderPlan({ needs: [aNeed()] }), asAt, expect: 'pass' },
  {
    name: 'the actions are done and the outcome is still open',
    plan: aCareOrderPlan({
      needs: [aNeed({ outcomes: [anOutcome({ actions: [anAction({ status: 'done' })] })] })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs/0/outcomes',
      message: 'Decide whether this need is met, or add what will be done next: every action for it is done',
    },
  },
  {
    name: 'the last action was done today, and another was stopped',
    plan: aCareOrderPlan({
      needs: [
        aNeed({
          outcomes: [
            anOutcome({
              actions: [anAction({ doneOn: asAt }), anAction({ id: 'action-2', status: 'stopped' })],
            }),
          ],
        }),
      ],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/needs/0/outcomes' },
  },
  {
    name: 'the last action is done tomorrow',
    plan: aCareOrderPlan({
      needs: [
        aNeed({ outcomes: [anOutcome({ actions: [anAction({ status: 'done', doneOn: '2026-11-22' })] })] }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'one action is done, and one goes on',
    plan: aCareOrderPlan({
      needs: [
        aNeed({
          outcomes: [
            anOutcome({ actions: [anAction({ status: 'done' })] }),
            anOutcome({ id: 'outcome-2', actions: [anAction({ id: 'action-2' })] }),
          ],
        }),
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the actions for one need are done, and another need has none',
    plan: aCareOrderPlan({
      needs: [
        aNeed({ outcomes: [anOutcome({ actions: [anAction({ status: 'done' })] })] }),
        aNeed({ id: 'need-2', outcomes: [anOutcome({ actions: [] })] }),
      ],
    }),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: '/needs/0/outcomes' },
      { outcome: 'fail', kind: 'absent', path: '/needs/1/outcomes' },
    ],
  },
  {
    name: 'a met need beside one with an action',
    plan: aCareOrderPlan({
      needs: [aNeed(), aNeed({ id: 'need-2', outcomes: [anOutcome({ status: 'met', actions: [] })] })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no needs recorded',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message: 'Add what the child needs, and what will be done about each need',
    },
  },
  {
    name: 'one need of two without an action',
    plan: aCareOrderPlan({
      needs: [aNeed(), aNeed({ id: 'need-2', outcomes: [anOutcome({ actions: [] })] })],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/1/outcomes',
      message: 'Add an action that works towards meeting this need',
    },
  },
  {
    name: 'the action stands under an outcome that is met, and the open one has none',
    plan: aCareOrderPlan({
      needs: [
        aNeed({ outcomes: [anOutcome({ status: 'met' }), anOutcome({ id: 'outcome-2', actions: [] })] }),
      ],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'every action was stopped',
    plan: aCareOrderPlan({
      needs: [aNeed({ outcomes: [anOutcome({ actions: [anAction({ status: 'stopped' })] })] })],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the only need was dropped',
    plan: aCareOrderPlan({ needs: [aNeed({ outcomes: [anOutcome({ status: 'dropped' })] })] }),
    asAt,
    expect: { outcome: 'fail', path: '/needs' },
  },
  {
    name: 'every need is met',
    plan: aCareOrderPlan({ needs: [aNeed({ outcomes: [anOutcome({ status: 'met' })] })] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'Every need of the plan is met' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
