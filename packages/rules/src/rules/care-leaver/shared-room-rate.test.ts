import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './shared-room-rate.ts'

const asAt = '2026-11-21'
const path = '/housing/rentRate'
const housing = { rentRate: 'shared-room' } as const
const shared = (parts: Partial<PathwayPlan> = {}) => aCareLeaver({ housing, ...parts })

testPathwayRule(rule, [
  {
    name: 'the rate for a place of one’s own',
    pathwayPlan: aCareLeaver({ housing: { rentRate: 'own-place' } }),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'the shared-room rate',
    pathwayPlan: shared(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      message:
        'Ask for the rate for a place of one’s own: help with rent is at the shared-room rate, to which care leavers under 25 are not held',
    },
  },
  {
    name: 'the same for a relevant child',
    pathwayPlan: aRelevantChild('2026-07-01', { housing }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the day before the twenty-fifth birthday',
    pathwayPlan: shared({ child: { id: 'c', dateOfBirth: '2001-11-22' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the twenty-fifth birthday',
    pathwayPlan: shared({ child: { id: 'c', dateOfBirth: '2001-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an eligible child',
    pathwayPlan: anEligibleChild({ housing }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'a young person who qualifies for advice alone',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying', housing }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ housing }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  { name: 'the plan says nothing of a rate', pathwayPlan: aCareLeaver(), asAt, expect: 'notApplicable' },
])
