import type { LeavingAccommodation } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './accommodation-seen.ts'

const asAt = '2026-11-21'
const path = '/accommodation/seenFirstOn'
const home = (accommodation: LeavingAccommodation) => aCareLeaver({ accommodation })

testPathwayRule(rule, [
  {
    name: 'seen three weeks before the decision',
    pathwayPlan: home({ code: 'D1', seenFirstOn: '2026-06-10', decidedOn: '2026-07-01' }),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'seen on the day of the decision',
    pathwayPlan: home({ seenFirstOn: '2026-07-01', decidedOn: '2026-07-01', from: '2026-07-20' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'seen, and neither the day of the decision nor that of moving in',
    pathwayPlan: home({ code: 'D1', seenFirstOn: '2026-11-01' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/accommodation/decidedOn',
      message: 'Enter the day on which it was decided that the young person lives there',
    },
  },
  {
    name: 'seen, and it begins in January',
    pathwayPlan: home({ code: 'D1', seenFirstOn: '2026-11-01', from: '2027-01-04' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'seen on the day after',
    pathwayPlan: home({ seenFirstOn: '2026-07-02', decidedOn: '2026-07-01' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path,
      data: { seenOn: '2026-07-02', decidedOn: '2026-07-01' },
      message:
        'Say why the young person saw the accommodation only on 2 July 2026: it was decided by 1 July 2026',
    },
  },
  {
    name: 'no day of the decision: seen only after moving in',
    pathwayPlan: home({ seenFirstOn: '2026-07-21', from: '2026-07-20' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { seenOn: '2026-07-21', decidedOn: '2026-07-20' } },
  },
  {
    name: 'seen too late, with the reason',
    pathwayPlan: home({
      seenFirstOn: '2026-07-21',
      from: '2026-07-20',
      reasonNotSeen: 'In hospital; saw a film of it',
    }),
    asAt,
    expect: { outcome: 'pass', path: '/accommodation/reasonNotSeen' },
  },
  {
    name: 'seen too late, and no more than a word where the reason is to be',
    pathwayPlan: home({ seenFirstOn: '2026-07-21', from: '2026-07-20', reasonNotSeen: 'None.' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'lives there, and nobody entered whether it was seen first',
    pathwayPlan: home({ code: 'U1', from: '2026-07-20', reasonNotSeen: ' ' }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path },
  },
  {
    name: 'to be decided in January',
    pathwayPlan: anEligibleChild({ accommodation: { decidedOn: '2027-01-15' } }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path,
      message: 'Let the young person see the accommodation before it is decided',
    },
  },
  {
    name: 'stays with the former foster carer',
    pathwayPlan: home({ code: 'Z1', from: '2025-06-02' }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'in custody', pathwayPlan: home({ code: 'X2' }), asAt, expect: 'notApplicable' },
  { name: 'no accommodation is recorded', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying', accommodation: { from: '2026-07-20' } }),
    asAt,
    expect: 'notApplicable',
  },
])
