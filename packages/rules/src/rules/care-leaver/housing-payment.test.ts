import type { HousingHelp } from '@open-care-plan/model'
import { aCareLeaver, anEligibleChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './housing-payment.ts'

const asAt = '2026-11-21'
const path = '/housing/discretionaryOn'
const accommodation = { agreement: 'tenancy', from: '2026-09-01' } as const
const tenant = (housing: HousingHelp = {}) => aCareLeaver({ accommodation, housing })

testPathwayRule(rule, [
  {
    name: 'considered today',
    pathwayPlan: tenant({ discretionaryOn: asAt }),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'what came of it, without the day',
    pathwayPlan: tenant({ discretionary: 'None is needed: the rent is covered' }),
    asAt,
    expect: { outcome: 'pass', path: '/housing/discretionary' },
  },
  {
    name: 'a tenancy, and nothing entered of such a payment',
    pathwayPlan: aCareLeaver({ accommodation }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path,
      message:
        'Consider a Discretionary Housing Payment, or what has taken its place, and enter when and what came of it',
    },
  },
  {
    name: 'the same with an equitable tenancy of an eligible child',
    pathwayPlan: anEligibleChild({ accommodation: { agreement: 'equitable-tenancy' } }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'to be considered tomorrow',
    pathwayPlan: tenant({ discretionaryOn: '2026-11-22' }),
    asAt,
    expect: { outcome: 'needsReview', path },
  },
  {
    name: 'a tenancy that begins tomorrow',
    pathwayPlan: aCareLeaver({ accommodation: { ...accommodation, from: '2026-11-22' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a licence',
    pathwayPlan: aCareLeaver({ accommodation: { agreement: 'licence' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'nothing is recorded of accommodation', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  { name: 'at 25', pathwayPlan: tenant(), asAt: '2032-06-02', expect: 'notApplicable' },
])
