import { aCareOrderPlan, aPlan, aReview, aView, aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './answer-to-views-recent.ts'

const asAt = '2026-11-21'
const { on: _, ...undated } = aView('2026-10-05')

testRule(rule, [
  {
    name: 'six months ago to the day',
    plan: aCareOrderPlan({ views: [aView('2026-05-21'), aView('2025-10-05')] }),
    asAt,
    expect: { outcome: 'pass', path: '/views/0', data: { on: '2026-05-21' } },
  },
  {
    name: 'longer ago, on the day of the last review',
    plan: aCareOrderPlan({ views: [aView('2026-04-22')], reviews: [aReview('2026-04-22')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'six months and a day ago, and before the last review',
    plan: aCareOrderPlan({ views: [aView('2026-05-20')], reviews: [aReview('2026-06-03')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/views/0',
      data: { on: '2026-05-20' },
      message: 'Ask the child again: their own words in the plan are of 20 May 2026',
    },
  },
  {
    name: 'old words, and new ones from others',
    plan: aCareOrderPlan({ views: [aView('2025-10-05'), aView('2026-11-05', { whose: 'parent' })] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'old words, and newer ones of the day after',
    plan: aCareOrderPlan({ views: [aView('2025-10-05'), aView('2026-11-22')] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'old words in the plan, and new ones on a visit',
    plan: aCareOrderPlan({
      views: [aView('2025-10-05')],
      visits: [aVisit('2026-10-01', { childsWords: 'I want Gran' }), aVisit('2026-11-05')],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/views/0',
      message:
        'Check whether what the child said on 1 October 2026 belongs in the plan: their words there are of 5 October 2025',
    },
  },
  {
    name: 'an authority that asks every three months',
    plan: aCareOrderPlan({ views: [aView('2026-08-20')] }),
    asAt,
    parameters: { months: 3 },
    expect: 'fail',
  },
  {
    name: 'words without a day',
    plan: aCareOrderPlan({ views: [undated] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/views/0/on',
      message: 'Enter the day on which the child said this: no other words of theirs have a date',
    },
  },
  {
    name: 'words without a day, and others with one',
    plan: aCareOrderPlan({ views: [undated, aView('2026-10-05')] }),
    asAt,
    expect: { outcome: 'pass', path: '/views/1' },
  },
  {
    name: 'no words of the child',
    plan: aCareOrderPlan({ views: [aView('2026-10-05', { words: ' ' })] }),
    asAt,
    expect: {
      outcome: 'notApplicable',
      message: 'The plan has no words of the child yet',
    },
  },
  {
    name: 'a baby',
    plan: aCareOrderPlan({ child: { dateOfBirth: '2026-01-10' }, views: [aView('2026-01-20')] }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'The child is under two' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
