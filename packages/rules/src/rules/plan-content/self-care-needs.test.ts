import { aCareOrderPlan, aNeed, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './self-care-needs.ts'

const asAt = '2026-11-21'
const domain = 'self-care'

testRule(rule, [
  {
    name: 'a need with an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'what the child can do for themselves, in the identity part',
    plan: aCareOrderPlan({
      identity: { selfCare: 'Feeds well from a bottle, and sleeps four hours at a time' },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/identity/selfCare' },
  },
  {
    name: 'nothing about it, also for a baby',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-09-01' }, identity: { selfCare: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message:
        'Say what the child can do for themselves at this age and what is next, or add a need with an action',
    },
  },
  {
    name: 'a need without an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain, outcomes: [] })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs/0/outcomes',
      message: 'Add an action to this need, or say what the child can do for themselves and what is next',
    },
  },
  {
    name: 'every need is met',
    plan: aCareOrderPlan({ needs: [aNeed({ domain, outcomes: [anOutcome({ status: 'met' })] })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/needs',
      message: 'Check whether the child has any need in self-care now: those of the plan are met',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
