import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './told-of-changes.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'a second revision that says what changed',
    plan: aCareOrderPlan({ revision: 2, state: { whatChanged: 'You see Gran every second Sunday now.' } }),
    asAt,
    expect: { outcome: 'pass', path: '/state/whatChanged' },
  },
  {
    name: 'a second revision that does not',
    plan: aCareOrderPlan({ revision: 2, state: { whatChanged: ' ' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/state/whatChanged',
      message: 'Say what changed since the last revision of the plan, in words for the child',
    },
  },
  {
    name: 'the first revision',
    plan: aCareOrderPlan(),
    asAt,
    expect: { outcome: 'notApplicable', message: 'This is the first revision of the plan' },
  },
  {
    name: 'a draft',
    plan: aCareOrderPlan({ revision: 2, state: { status: 'draft' } }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The plan is a draft: the child is told of what is agreed',
    },
  },
  {
    name: 'a baby',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-06-11' }, revision: 3 }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is under two' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ revision: 2, legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
