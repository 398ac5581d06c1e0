import { aCareOrderPlan, aNeed, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './social-presentation-needs.ts'

const asAt = '2026-11-21'
const domain = 'social-presentation'

testRule(rule, [
  {
    name: 'a need with an action',
    plan: aCareOrderPlan({ needs: [aNeed({ domain })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'how the child comes across to others, in the identity part',
    plan: aCareOrderPlan({
      identity: {
        socialPresentation: 'She likes to choose her clothes, and asks her carer about messages from friends',
      },
    }),
    asAt,
    expect: { outcome: 'pass', path: '/identity/socialPresentation' },
  },
  {
    name: 'nothing about it, also for a baby',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-09-01' }, identity: { socialPresentation: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      message: 'Say what helps the child with how they come across to others, or add a need with an action',
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
      message: 'Add an action to this need, or say what helps the child with how they come across to others',
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
      message: 'Check whether the child has any need in social presentation now: those of the plan are met',
    },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
