import type { PathwayMatter } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './adviser-and-three-matters.ts'

const asAt = '2026-11-21'
const three = ['accommodation', 'family', 'money'] as const
const all = three.map((matter): PathwayMatter => ({ id: matter, matter, howMet: 'Ife sees to it' }))
const adviser = { name: 'Ife Cole' }

testPathwayRule(rule, [
  {
    name: 'the adviser by name, and the three matters',
    pathwayPlan: anEligibleChild({ adviser, matters: all }),
    asAt,
    expect: { outcome: 'pass', path: '/matters' },
  },
  {
    name: 'no adviser, and nothing of family',
    pathwayPlan: anEligibleChild({ matters: all.filter(({ id }) => id !== 'family') }),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/adviser/name',
        message: 'Enter the name of the personal adviser',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/matters',
        message: 'Add to the pathway plan what it has no word of: family and social relationships',
      },
    ],
  },
  {
    name: 'a role and a blank where the name should be',
    pathwayPlan: anEligibleChild({ adviser: { name: ' ', role: 'Personal adviser' }, matters: all }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'absent', path: '/adviser/name' },
  },
  {
    name: 'nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ adviser, matters: all }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  { name: 'a relevant child', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
  { name: 'a former relevant child', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
])
