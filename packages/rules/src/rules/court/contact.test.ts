import { aContactArrangement, aPlan } from '@open-care-plan/model/testing'
import { awaitingPlan, courtPlanSays, inCourt } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contact.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the plan for the court sets it out, with what the mother says',
    plan: courtPlanSays({ contact: 'Kim once a month. Kim asks for every fortnight.' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'only the arrangements of the care plan are there',
    plan: inCourt({}, { contact: [aContactArrangement()] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/proceedings/0/plan/contact' },
  },
  {
    name: 'nothing about family time',
    plan: courtPlanSays({}, { contact: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/proceedings/0/plan/contact',
      message: 'Enter the family time that is arranged or proposed, and what others say of it, for the court',
    },
  },
  {
    name: 'an arrangement that says nothing',
    plan: courtPlanSays({}, { contact: [{ id: 'contact-1', personId: 'person-1' }] }),
    asAt,
    expect: 'fail',
  },
  ...awaitingPlan(
    'contact',
    'Enter, by the day that the court set, the family time that is arranged or proposed, and what others say of it',
  ),
  { name: 'no proceedings', plan: aPlan(), asAt, expect: 'notApplicable' },
])
