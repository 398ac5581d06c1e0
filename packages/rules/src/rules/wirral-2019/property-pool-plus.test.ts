import type { Json, PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './property-pool-plus.ts'

const asAt = '2026-11-21'
const leaver: Partial<PathwayPlan> = {
  child: { id: 'child-1', dateOfBirth: '2008-05-14' },
  eligibility: 'former-relevant',
  eligibilityFrom: '2026-05-14',
}
const applied = (propertyPoolPlus: Json) =>
  aPathwayPlan({ ...leaver, extensions: { wirral: { propertyPoolPlus } } })
const whole = { appliedOn: '2026-06-01', band: 'B', missingDocuments: [] }

testPathwayRule(rule, [
  {
    name: 'band B, and no document is missing',
    pathwayPlan: applied(whole),
    asAt,
    expect: { outcome: 'pass', path: '/extensions/wirral/propertyPoolPlus' },
  },
  ...['', '01/12/2027', '2026-06'].map((appliedOn) => ({
    name: `"${appliedOn}" for the day of the application`,
    pathwayPlan: applied({ ...whole, appliedOn }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/extensions/wirral/propertyPoolPlus/appliedOn',
    } as const,
  })),
  { name: 'band D, the lowest', pathwayPlan: applied({ ...whole, band: 'D' }), asAt, expect: 'pass' },
  {
    name: 'band E, which is of the old scheme',
    pathwayPlan: applied({ ...whole, band: 'E' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/extensions/wirral/propertyPoolPlus/band',
      message: 'Choose band A, B, C or D: Property Pool Plus has no other',
    },
  },
  {
    name: 'an application without a band',
    pathwayPlan: applied({ appliedOn: '2026-06-01', missingDocuments: [] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/extensions/wirral/propertyPoolPlus/band' },
  },
  {
    name: 'two documents are missing',
    pathwayPlan: applied({ ...whole, missingDocuments: ['Birth certificate', 'Proof of status'] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/extensions/wirral/propertyPoolPlus/missingDocuments',
      data: { missing: 2 },
      message: 'Help the young person to get the documents that the application still needs: 2',
    },
  },
  {
    name: 'nobody says whether documents are missing',
    pathwayPlan: applied({ appliedOn: '2026-06-01', band: 'A' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/extensions/wirral/propertyPoolPlus/missingDocuments',
    },
  },
  {
    name: 'a band without the day of the application',
    pathwayPlan: applied({ band: 'A', missingDocuments: [] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/extensions/wirral/propertyPoolPlus/appliedOn',
    },
  },
  {
    name: 'an application that is dated after the day',
    pathwayPlan: applied({ ...whole, appliedOn: '2026-11-22' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/extensions/wirral/propertyPoolPlus/appliedOn',
    },
  },
  {
    name: 'nothing is recorded',
    pathwayPlan: aPathwayPlan(leaver),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/extensions/wirral/propertyPoolPlus' },
  },
  {
    name: 'the field holds something else altogether',
    pathwayPlan: applied(['A']),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/extensions/wirral/propertyPoolPlus' },
  },
  {
    name: 'the young person stays with the foster carer, and the plan says so',
    pathwayPlan: applied({ notApplying: 'Staying Put with Mo until 21' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a young person who is not entitled to a pathway plan',
    pathwayPlan: aPathwayPlan({ ...leaver, eligibility: 'none' } as Partial<PathwayPlan>),
    asAt,
    expect: 'notApplicable',
  },
])
