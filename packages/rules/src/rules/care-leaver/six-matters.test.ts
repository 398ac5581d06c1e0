import type { PathwayMatter } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './six-matters.ts'

const asAt = '2026-11-21'
const six = ['support', 'education', 'employment', 'skills', 'health', 'contingency'] as const
const all = six.map((matter): PathwayMatter => ({ id: matter, matter, need: 'Named here' }))

testPathwayRule(rule, [
  {
    name: 'all six matters',
    pathwayPlan: anEligibleChild({ matters: all }),
    asAt,
    expect: { outcome: 'pass', path: '/matters' },
  },
  {
    name: 'what happens if things change stands in its own list',
    pathwayPlan: anEligibleChild({
      matters: all.filter(({ id }) => id !== 'contingency'),
      contingencies: [{ id: 'c', action: 'Dawn has a bed' }],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing of health, and of skills a blank',
    pathwayPlan: anEligibleChild({
      matters: [
        ...all.filter(({ id }) => id !== 'health' && id !== 'skills'),
        { id: 'skills', matter: 'skills', need: ' ' },
      ],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/matters',
      message:
        'Add to the pathway plan what it has no word of: skills for independence; health, mental health included',
    },
  },
  { name: 'no matter at all', pathwayPlan: anEligibleChild({ matters: [] }), asAt, expect: 'fail' },
  {
    name: 'nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ matters: all }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  { name: 'a relevant child', pathwayPlan: aRelevantChild('2026-07-01'), asAt, expect: 'notApplicable' },
  {
    name: 'the eighteenth birthday: former relevant from then on',
    pathwayPlan: anEligibleChild({ child: { id: 'child-1', dateOfBirth: '2008-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'a former relevant child', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
])
