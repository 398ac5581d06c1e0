import type { LeavingAccommodation } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './no-tenancy-under-18.ts'

const asAt = '2026-11-21'
const held = '/accommodation/tenancyHeldBy'
const home = (accommodation: LeavingAccommodation) => aRelevantChild('2026-07-01', { accommodation })
const bornOn = (dateOfBirth: string, accommodation: LeavingAccommodation) =>
  anEligibleChild({ child: { id: 'child-1', dateOfBirth }, accommodation })

testPathwayRule(rule, [
  {
    name: 'a tenancy that the council holds in trust',
    pathwayPlan: home({ agreement: 'tenancy', tenancyHeldBy: 'The council, until 18' }),
    asAt,
    expect: { outcome: 'pass', path: held },
  },
  {
    name: 'an equitable tenancy',
    pathwayPlan: home({ agreement: 'equitable-tenancy' }),
    asAt,
    expect: { outcome: 'pass', path: '/accommodation/agreement' },
  },
  {
    name: 'a tenancy, and nobody who holds it in trust or stands as guarantor',
    pathwayPlan: home({ agreement: 'tenancy', tenancyHeldBy: ' ' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: held,
      message: 'Enter who holds the tenancy in trust until 18 or stands as guarantor, or make it a licence',
    },
  },
  {
    name: 'the same on the day before the eighteenth birthday',
    pathwayPlan: bornOn('2008-11-22', { agreement: 'tenancy' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: held },
  },
  {
    name: 'the same on the eighteenth birthday',
    pathwayPlan: bornOn('2008-11-21', { agreement: 'tenancy' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a tenancy that begins on the eighteenth birthday',
    pathwayPlan: bornOn('2009-01-12', { agreement: 'tenancy', from: '2027-01-12' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a tenancy that begins on the day before it',
    pathwayPlan: bornOn('2009-01-12', { agreement: 'tenancy', from: '2027-01-11' }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: held },
  },
  {
    name: 'born on 29 February: a tenancy from 1 March of the year of turning 18',
    pathwayPlan: bornOn('2008-02-29', { agreement: 'tenancy', from: '2026-03-01' }),
    asAt: '2026-01-10',
    expect: 'notApplicable',
  },
  {
    name: 'a flat of their own, and nobody entered whether it is a licence or a tenancy',
    pathwayPlan: home({ code: 'U1' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/agreement' },
  },
  {
    name: 'the tenancy is told in words alone',
    pathwayPlan: home({ tenancy: 'In her own name' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/accommodation/agreement' },
  },
  {
    name: 'a licence',
    pathwayPlan: home({ code: 'D1', agreement: 'licence' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'with relatives, by no agreement',
    pathwayPlan: home({ agreement: 'none' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'in a children’s home', pathwayPlan: home({ code: 'C1' }), asAt, expect: 'notApplicable' },
  { name: 'no accommodation is recorded', pathwayPlan: anEligibleChild(), asAt, expect: 'notApplicable' },
  {
    name: 'nobody entered the date of birth',
    pathwayPlan: aPathwayPlan({ eligibility: 'eligible', accommodation: { agreement: 'tenancy' } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/child/dateOfBirth' },
  },
])
