import { aLegalStatus, aPerson } from '@open-care-plan/model/testing'
import { accommodatedIn, inCareIn, since } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './section-20-matters.ts'

const asAt = '2026-11-21'
const authorityResponsibilities = 'Finds and pays for the placement'
const parentsResponsibilities = 'Kim takes Sam to the doctor'
const whole = { plan: { authorityResponsibilities, parentsResponsibilities } }
const seventeen = { child: { dateOfBirth: '2009-02-01' } }

testRule(rule, [
  { name: 'accommodated, and both are said', plan: accommodatedIn(whole), asAt, expect: 'pass' },
  {
    name: 'accommodated, and neither is said',
    plan: accommodatedIn({ plan: { preparedOn: since } }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/plan/authorityResponsibilities',
        message: 'Enter what the authority answers for',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/plan/parentsResponsibilities',
        message: 'Enter what the parents answer for',
      },
    ],
  },
  {
    name: 'a child who came alone: no parents to answer for anything',
    plan: accommodatedIn({ plan: { authorityResponsibilities } }, { unaccompanied: { unaccompanied: true } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a father whom nobody can reach, and a mother who can be reached',
    plan: accommodatedIn(
      { plan: { authorityResponsibilities } },
      { people: [aPerson(), aPerson({ id: 'person-2', relationship: 'father', whereaboutsUnknown: true })] },
    ),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a young person of 17, and not whether they agreed for themselves',
    plan: accommodatedIn(whole, seventeen),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/legal/section20/ownConsent',
      message: 'Enter whether the young person agreed to be accommodated for themselves',
    },
  },
  {
    name: 'a young person of 17 who did not agree for themselves',
    plan: accommodatedIn(whole, {
      ...seventeen,
      legal: {
        lookedAfterFrom: since,
        statuses: [aLegalStatus('V2', since)],
        section20: { ownConsent: false },
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in care under an order',
    plan: inCareIn({ plan: { preparedOn: since } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is in care under an order' },
  },
  {
    name: 'the legal status is not known',
    plan: inCareIn({ plan: { preparedOn: since } }, { legal: { lookedAfterFrom: since } }),
    asAt,
    expect: { outcome: 'needsReview', path: '/legal/statuses' },
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: accommodatedIn(),
    asAt,
    expect: 'notApplicable',
  },
])
