import type { DelegatedDecision } from '@open-care-plan/model'
import { accommodatedIn, homeUnderCareOrder, inCareIn, placedForAdoption } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './delegation.ts'

const asAt = '2026-11-21'
const categories = [
  'health-and-dental',
  'education',
  'leisure-and-home-life',
  'faith',
  'social-media',
] as const
const decided = (category: NonNullable<DelegatedDecision['category']>): DelegatedDecision => ({
  id: `decision-${category}`,
  category,
  decidedBy: 'carer',
})
const all = categories.map(decided)

testRule(rule, [
  {
    name: 'somebody decides in each matter',
    plan: inCareIn({}, { delegatedAuthority: all }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'accommodated in a children’s home, somebody decides in each matter',
    plan: accommodatedIn({ type: 'K2', section22C: 'childrens-home' }, { delegatedAuthority: all }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing is said of who decides',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/delegatedAuthority',
      message: 'Enter who decides what about the child',
    },
  },
  {
    name: 'one matter is left out, and one has nobody who decides',
    plan: inCareIn(
      {},
      {
        delegatedAuthority: [
          ...all.filter(({ category }) => category !== 'faith' && category !== 'social-media'),
          { id: 'decision-media', category: 'social-media' },
        ],
      },
    ),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        path: '/delegatedAuthority',
        message: 'Enter who decides about faith and religious observance',
      },
      {
        outcome: 'needsReview',
        path: '/delegatedAuthority/3/decidedBy',
        message: 'Enter who decides about the use of social media',
      },
    ],
  },
  {
    name: 'only something else is settled',
    plan: inCareIn({}, { delegatedAuthority: [decided('other')] }),
    asAt,
    expect: [
      { outcome: 'needsReview', message: 'Enter who decides about health and dental treatment' },
      { outcome: 'needsReview', message: 'Enter who decides about education' },
      { outcome: 'needsReview', message: 'Enter who decides about leisure and home life' },
      { outcome: 'needsReview', message: 'Enter who decides about faith and religious observance' },
      { outcome: 'needsReview', message: 'Enter who decides about the use of social media' },
    ],
  },
  {
    name: 'with a parent under a care order',
    plan: homeUnderCareOrder(),
    asAt,
    expect: 'notApplicable',
  },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
])
