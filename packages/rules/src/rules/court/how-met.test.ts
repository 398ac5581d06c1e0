import { aNeed, aPlan } from '@open-care-plan/model/testing'
import { awaitingPlan, courtPlanSays } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './how-met.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the plan for the court says how',
    plan: courtPlanSays({ howMet: 'Gran gives Sam calm nights already, and play therapy goes on there.' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'needs with actions, and no word on the long-term plan',
    plan: courtPlanSays({}, { needs: [aNeed()] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/plan/howMet',
      message: 'Enter how the long-term plan would meet the child’s current and future needs',
    },
  },
  { name: 'blanks only', plan: courtPlanSays({ howMet: '  ' }), asAt, expect: 'fail' },
  ...awaitingPlan(
    'howMet',
    'Enter, by the day that the court set, how the long-term plan would meet the child’s current and future needs',
  ),
  {
    name: 'the court never decided, and the young person is 18',
    plan: courtPlanSays({}, { child: { dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'No care case is before the court on this day' },
  },
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
