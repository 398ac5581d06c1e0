import { aCareOrderPlan, aLegalStatus } from '@open-care-plan/model/testing'
import { accommodatedIn, inCareIn, placedForAdoption, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './ending.ts'

const asAt = '2026-11-21'
const steps = 'A review first, then three visits to the new home'
const notice = 'Mo gives 28 days to the authority'

const ownConsent = {
  child: { dateOfBirth: '2009-02-01' },
  legal: {
    lookedAfterFrom: since,
    statuses: [aLegalStatus('V2', since)],
    section20: { ownConsent: true, consentOn: since },
  },
}

testRule(rule, [
  { name: 'steps and notice, in care', plan: inCareIn({ ending: { steps, notice } }), asAt, expect: 'pass' },
  {
    name: 'the placement plan says it',
    plan: inCareIn({ plan: { ending: 'After a review, with 28 days’ notice from either side' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care, and nothing is said',
    plan: inCareIn(),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/ending/steps',
        message: 'Enter how the placement, or being looked after, would end: steps, order and who decides',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/ending/notice',
        message: 'Enter who gives how much notice, and to whom',
      },
    ],
  },
  {
    name: 'under section 20, and not that parents may take the child home',
    plan: accommodatedIn({ ending: { steps, notice } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements/0/ending/section20',
      message:
        'Enter that a person with parental responsibility may take the child home, and how that would be managed',
    },
  },
  {
    name: 'under section 20, with what was said of taking the child home',
    plan: accommodatedIn({
      ending: { steps, notice, section20: 'Kim may take Sam home, and rings Nadia first' },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a young person of 17 who agreed for themselves cannot be taken home',
    plan: accommodatedIn({ ending: { steps, notice } }, ownConsent),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a child who came alone: nobody could take the child home',
    plan: accommodatedIn({ ending: { steps, notice } }, { unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no placement recorded',
    plan: aCareOrderPlan({ placements: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/placements',
      message: 'Add the placement, and how it or being looked after would end',
    },
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
])
