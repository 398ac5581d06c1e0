import { aPlan } from '@open-care-plan/model/testing'
import { awaitingPlan, courtPlanSays, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './impact-of-harm.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the plan for the court sets it out',
    plan: courtPlanSays({ impactOfHarm: 'Hunger at night made Sam watchful and tired.' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the reasons for being looked after set it out',
    plan: inCourt({}, { reasons: { harm: 'Sam was often alone at night, and does not sleep.' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing sets it out',
    plan: courtPlanSays({ impactOfHarm: '' }, { reasons: { summary: 'Sam was not safe at home.' } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/plan/impactOfHarm',
      message: 'Enter what the harm suffered, or likely to be suffered, has done or would do to the child',
    },
  },
  {
    name: 'the court has decided',
    plan: inCourt({ decidedOn: '2026-11-20' }),
    asAt,
    expect: 'notApplicable',
  },
  ...awaitingPlan(
    'impactOfHarm',
    'Enter, by the day that the court set, what the harm suffered, or likely to be suffered, has done or would do to the child',
  ),
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
