import { aNeed, aPlan } from '@open-care-plan/model/testing'
import { aHearing, courtPlanSays, inCourt } from '../../../test/court.ts'
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
  {
    name: 'no plan for the court is there, and the case has just begun',
    plan: inCourt(),
    asAt: '2026-06-17',
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/proceedings/0/plan/needs',
      message:
        'Enter, by the day that the court set, the child’s current and future needs, those that come from the harm included',
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
    expect: { outcome: 'fail', kind: 'absent', path: '/proceedings/0/plan/needs' },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
