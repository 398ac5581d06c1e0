import { aPlan } from '@open-care-plan/model/testing'
import { adoptionInCourt, courtPlanSays } from '../../../test/court.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './contact-after-adoption.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'the plan says who keeps in touch',
    plan: adoptionInCourt({}, { permanence: { contactAfterAdoption: 'Letters with Kim twice a year' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the court was told of family time, and nobody says of which time',
    plan: courtPlanSays({ final: 'C', contact: 'Kim by letter, Gran once a year' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/permanence/contactAfterAdoption' },
  },
  {
    name: 'nothing is said',
    plan: adoptionInCourt({}, { permanence: { contactAfterAdoption: '' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/permanence/contactAfterAdoption',
      message: 'Enter with whom the child keeps in touch once placed for adoption, or why with nobody',
    },
  },
  { name: 'the plan is not adoption', plan: aPlan(), asAt, expect: 'notApplicable' },
])
