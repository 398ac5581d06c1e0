import type { LegalPosition, Review } from '@open-care-plan/model'
import { aPlan, aReview } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './review-dates.ts'

const asAt = '2025-12-01'
const plan = (
  reviews: Review[] | undefined,
  { dateOfBirth = '2016-05-14', legal = {} }: { dateOfBirth?: string; legal?: LegalPosition } = {},
) =>
  aPlan({
    child: { dateOfBirth },
    legal: { lookedAfterFrom: '2025-09-01', ...legal },
    ...(reviews === undefined ? {} : { reviews }),
  })
/** After one review the next is due in three months, after two in six. */
const one = [aReview('2025-09-24')]
const two = [...one, aReview('2025-11-12')]
const twice = [...one, aReview('2025-09-24', { id: 'again' })]
const adjourned = [aReview('2025-09-10', { adjournedUntil: '2025-09-24' }), ...one]
const next = { id: 'next', plannedFor: '2025-12-17' }

testRule(rule, [
  {
    name: 'the last and the next review are dated',
    plan: plan([aReview('2025-09-24'), next]),
    asAt,
    expect: { outcome: 'pass', path: '/reviews' },
  },
  {
    name: 'the next review is today',
    plan: plan([aReview('2025-09-24'), { ...next, plannedFor: asAt }]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the next review has a day on which it will have been held',
    plan: plan([aReview('2025-09-24'), aReview('2025-12-17')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no review has been held yet, and the first is planned',
    plan: plan([next]),
    asAt,
    expect: {
      outcome: 'pass',
      path: '/reviews',
      message: 'Every review on record is dated, and so is the next one if one is to come',
    },
  },
  {
    name: 'no next review is planned',
    plan: plan([aReview('2025-09-24')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/reviews',
      message: 'Enter the day for which the next review is planned',
    },
  },
  {
    name: 'the day of the planned review has passed, and nobody entered whether it was held',
    plan: plan([aReview('2025-09-24'), { ...next, plannedFor: '2025-11-30' }]),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/reviews/1/heldOn',
        data: { plannedFor: '2025-11-30' },
        message: 'Enter the day on which the review planned for 30 November 2025 was held, or its new day',
      },
      { outcome: 'fail', kind: 'absent', path: '/reviews' },
    ],
  },
  {
    name: 'the day of the planned review has passed without an entry, and the next is planned',
    plan: plan([aReview('2025-09-24'), { id: 'past', plannedFor: '2025-11-30' }, next]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/reviews/1/heldOn' },
  },
  {
    name: 'a planned day that was not kept, before a review that was held',
    plan: plan([{ id: 'moved', plannedFor: '2025-09-20' }, aReview('2025-09-24'), next]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a review without any day',
    plan: plan([aReview('2025-09-24'), { id: 'undated' }, next]),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reviews/1/heldOn' },
  },
  {
    name: 'no reviews are in the plan',
    plan: plan(undefined),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/reviews' },
  },
  ...(
    [
      ['is eighteen on the day the second review is due', one, '2007-12-24', 'pass'],
      ['is eighteen the day after the second review is due', one, '2007-12-25', 'absent'],
      ['is eighteen when the second is due, and the first was entered twice', twice, '2007-12-24', 'pass'],
      ['is eighteen a day later, and the first was entered twice', twice, '2007-12-25', 'absent'],
      ['is eighteen when the second is due, and the first was adjourned', adjourned, '2007-12-24', 'pass'],
      ['is eighteen a day later, and the first was adjourned', adjourned, '2007-12-25', 'absent'],
      ['is eighteen on the day the third review is due', two, '2008-05-12', 'pass'],
      ['is eighteen the day after the third review is due', two, '2008-05-13', 'absent'],
    ] as const
  ).map(([name, reviews, dateOfBirth, said]) => ({
    name: `no next review is planned, and the child ${name}`,
    plan: plan([...reviews], { dateOfBirth }),
    asAt,
    expect: said === 'pass' ? ('pass' as const) : { outcome: 'fail' as const, kind: 'absent' as const },
  })),
  {
    name: 'no review has been held, and the child is eighteen before the first is due',
    plan: plan([], { dateOfBirth: '2007-09-29' }),
    asAt: '2025-09-10',
    expect: 'pass',
  },
  {
    name: 'no review has been held, and the child is eighteen the day after the first is due',
    plan: plan([], { dateOfBirth: '2007-09-30' }),
    asAt: '2025-09-10',
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'no next review is planned, and being looked after ends before one is due',
    plan: plan(two, { legal: { lookedAfterUntil: '2026-01-02' } }),
    asAt,
    expect: 'pass',
  },
  { name: 'only short breaks', plan: aPlan({ legal: { shortBreaks: true } }), asAt, expect: 'notApplicable' },
])
