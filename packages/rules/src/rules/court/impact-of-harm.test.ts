import { aPlan } from '@open-care-plan/model/testing'
import { aHearing, courtPlanSays, inCourt } from '../../../test/court.ts'
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
  {
    name: 'no plan for the court is there, and the case has just begun',
    plan: inCourt(),
    asAt: '2026-06-17',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/0/plan/impactOfHarm',
      message:
        'Enter, by the day that the court set, what the harm suffered, or likely to be suffered, has done or would do to the child',
    },
  },
  {
    name: 'no plan for the court is there on the day before the final hearing',
    plan: inCourt({ hearings: [aHearing('final', { on: '2026-11-22' })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'no plan for the court is there on the day of the final hearing',
    plan: inCourt({ hearings: [aHearing('final', { on: asAt })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/proceedings/0/plan/impactOfHarm' },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
