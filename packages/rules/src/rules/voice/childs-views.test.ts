import {
  aCareOrderPlan,
  aContactArrangement,
  aNeed,
  aPlan,
  aSection20Plan,
  aView,
} from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './childs-views.ts'

const asAt = '2026-11-21'
const baby = { dateOfBirth: '2026-09-30' }
const notObtained = [
  { id: 'view-1', whose: 'child', on: '2026-11-20', notObtained: 'Seven weeks old' },
] as const

testRule(rule, [
  {
    name: 'the child’s own words',
    plan: aCareOrderPlan({ views: [aView('2026-11-21')] }),
    asAt,
    expect: { outcome: 'pass', path: '/views/0' },
  },
  {
    name: 'a baby of whom it is said why her wishes cannot be known',
    plan: aCareOrderPlan({ child: baby, views: [...notObtained] }),
    asAt,
    expect: { outcome: 'pass', path: '/views/0/notObtained' },
  },
  {
    name: 'an older child whose views could not be had, and no more than a word for it',
    plan: aCareOrderPlan({ views: [{ ...notObtained[0], notObtained: 'None' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/views' },
  },
  {
    name: 'nothing of the child',
    plan: aSection20Plan({ views: [aView('2026-10-06', { whose: 'parent' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views',
      message: 'Add what the child wishes and feels about the plan, in their own words',
    },
  },
  {
    name: 'spoken to the day after',
    plan: aCareOrderPlan({ views: [aView('2026-11-22')] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'an older child whose views could not be had',
    plan: aCareOrderPlan({ views: [...notObtained] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/views/0/notObtained',
      message: 'Check what was tried: the plan says that the child’s views could not be had',
    },
  },
  {
    name: 'the child’s words are only about a need',
    plan: aCareOrderPlan({ needs: [aNeed({ childsView: 'I hate the dark' })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/views',
      message:
        'Add what the child wishes and feels about the plan: their words are only about single parts of it',
    },
  },
  {
    name: 'the child’s words are only about family time',
    plan: aCareOrderPlan({ contact: [aContactArrangement({ childsView: 'Too short' })] }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'a baby, and nothing of her',
    plan: aCareOrderPlan({ child: baby }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/views',
      message: 'Say what was seen of how the child feels, or why that cannot be known at this age',
    },
  },
  {
    name: 'a child who is not born yet',
    plan: aPlan({ child: { expectedDateOfBirth: '2027-01-15' } }),
    asAt,
    expect: 'notApplicable',
  },
])
