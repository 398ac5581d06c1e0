import type { HousingHelp, PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { aCareLeaver, anEligibleChild, aRelevantChild } from '../../../test/pathway.ts'
import { testPathwayRule } from '../../../test/test-rule.ts'
import { rule } from './local-connection.ts'

const asAt = '2026-11-21'
const path = '/housing/register'
const refused = { register: 'refused-local-connection', registerOn: '2026-10-12' } as const
const plan = (housing: HousingHelp, parts: Partial<PathwayPlan> = {}) => aCareLeaver({ housing, ...parts })

testPathwayRule(rule, [
  {
    name: 'on the register',
    pathwayPlan: plan({ register: 'accepted' }),
    asAt,
    expect: { outcome: 'pass', path },
  },
  {
    name: 'refused for another reason',
    pathwayPlan: plan({ register: 'refused-other' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'refused for want of a local connection',
    pathwayPlan: plan(refused),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path,
      message:
        'Ask the housing authority to look again: it asked a care leaver under 25 for a local connection',
    },
  },
  {
    name: 'the same for a relevant child',
    pathwayPlan: aRelevantChild('2026-07-01', { housing: refused }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'refused, and nobody entered on which day: it may have been before the law',
    pathwayPlan: plan({ register: 'refused-local-connection' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/housing/registerOn',
      message: 'Enter the day on which the young person was refused for want of a local connection',
    },
  },
  {
    name: 'refused on 1 August 2025',
    pathwayPlan: plan({ ...refused, registerOn: '2025-08-01' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'refused on 31 July 2025',
    pathwayPlan: plan({ ...refused, registerOn: '2025-07-31' }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path,
      data: { on: '2025-07-31' },
      message:
        'Apply for the housing register again: the refusal of 31 July 2025 is older than the law that ended the local-connection test',
    },
  },
  {
    name: 'refused on the day before the twenty-fifth birthday',
    pathwayPlan: plan(refused, { child: { id: 'c', dateOfBirth: '2001-11-22' } }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the twenty-fifth birthday',
    pathwayPlan: plan(refused, { child: { id: 'c', dateOfBirth: '2001-11-21' } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an eligible child was refused',
    pathwayPlan: anEligibleChild({ housing: refused }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'a young person who qualifies for advice alone was refused',
    pathwayPlan: aPathwayPlan({ eligibility: 'qualifying', housing: refused }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path },
  },
  {
    name: 'refused, and nobody entered what the young person is entitled to',
    pathwayPlan: aPathwayPlan({ housing: refused }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/eligibility' },
  },
  { name: 'not decided yet', pathwayPlan: plan({ register: 'waiting' }), asAt, expect: 'notApplicable' },
  {
    name: 'a decision that is dated tomorrow',
    pathwayPlan: plan({ ...refused, registerOn: '2026-11-22' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the plan says nothing of the register',
    pathwayPlan: aCareLeaver(),
    asAt,
    expect: 'notApplicable',
  },
])
