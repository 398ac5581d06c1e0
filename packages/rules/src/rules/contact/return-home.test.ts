import type { PermanencePlan, ReturnHome } from '@open-care-plan/model'
import { aCareOrderPlan, aPerson } from '@open-care-plan/model/testing'
import { homeUnderCareOrder, placedForAdoption } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './return-home.ts'

const asAt = '2026-11-21'
const home = (returnHome: ReturnHome, ...plans: PermanencePlan[]) =>
  aCareOrderPlan({ people: [aPerson()], permanence: { returnHome, plans } })
const reason = 'Kim is not able to keep Sam safe'
const plan = (changes: Partial<PermanencePlan>): PermanencePlan => ({ id: 'plan-1', ...changes })

testRule(rule, [
  {
    name: 'not worked towards, and why',
    plan: home({ decision: 'not-pursued', reason }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'worked towards, with why and how',
    plan: home({ decision: 'pursued', reason: 'Kim is well again', steps: 'Weekends from January' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not decided yet, with why and when it will be',
    plan: home({ decision: 'not-decided', reason: 'The assessment runs', reviewOn: '2026-11-21' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the plan is silent',
    plan: aCareOrderPlan({ people: [aPerson()] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/permanence/returnHome/decision',
      message: 'Enter whether the child’s return home is worked towards',
    },
  },
  {
    name: 'a newborn with adoption as the plan, and nothing on going home',
    plan: aCareOrderPlan({
      child: { dateOfBirth: '2026-11-01' },
      permanence: { plans: [plan({ plan: 'ADOPTION', standing: 'main' })] },
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'worked towards, and neither why nor how',
    plan: home({ decision: 'pursued' }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        path: '/permanence/returnHome/reason',
        message: 'Enter why return home is, or is not, worked towards',
      },
      {
        outcome: 'fail',
        path: '/permanence/returnHome/steps',
        message: 'Enter what has to change before the child goes home, who helps, and by when',
      },
    ],
  },
  {
    name: 'not worked towards, while the main plan is to go home',
    plan: home({ decision: 'not-pursued', reason }, plan({ plan: 'RETURN6M', standing: 'main' })),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/permanence/plans/0/plan',
      message: 'Check the plan for permanence: it is to go home, but return home is not worked towards',
    },
  },
  {
    name: 'not worked towards, after the plan to go home was given up',
    plan: home(
      { decision: 'not-pursued', reason },
      plan({ plan: 'RETURN6M', standing: 'main', to: '2026-10-01' }),
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not decided, and not when it will be',
    plan: home({ decision: 'not-decided', reason }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/permanence/returnHome/reviewOn',
      message: 'Enter when return home will be decided: it has not been decided yet',
    },
  },
  {
    name: 'not decided, on the day after it was to be looked at again',
    plan: home({ decision: 'not-decided', reason, reviewOn: '2026-11-20' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      data: { reviewOn: '2026-11-20' },
      message: 'Check whether return home has been decided: it was to be looked at again on 20 November 2026',
    },
  },
  { name: 'the child lives with a parent', plan: homeUnderCareOrder(), asAt, expect: 'notApplicable' },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  {
    name: 'a child who came alone, whose parents nobody can reach',
    plan: aCareOrderPlan({ unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
