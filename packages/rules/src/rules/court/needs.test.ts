import { aNeed, aPlan } from '@open-care-plan/model/testing'
import { awaitingPlan, courtPlanSays, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './needs.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the plan for the court sets them out',
    plan: courtPlanSays({ needs: 'Now: calm nights. Later: help with attention, and a true story.' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only the needs of the care plan are there',
    plan: inCourt({}, { needs: [aNeed()] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/plan/needs' },
  },
  {
    name: 'no need is there',
    plan: courtPlanSays({}, { needs: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/plan/needs',
      message:
        'Enter the child’s current and future needs for the court, those that come from the harm included',
    },
  },
  {
    name: 'needs that say nothing',
    plan: courtPlanSays({}, { needs: [{ id: 'need-1' }] }),
    asAt,
    expect: 'fail',
  },
  ...awaitingPlan(
    'needs',
    'Enter, by the day that the court set, the child’s current and future needs, those that come from the harm included',
  ),
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
