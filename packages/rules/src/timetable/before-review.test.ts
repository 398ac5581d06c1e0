import { addDays, englandWorkingDays } from '@open-care-plan/model'
import { aCareOrderPlan, aReview } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import type { Verdict } from '../engine/rule.ts'
import { caseFacts } from '../facts/case-facts.ts'
import { beforeReviews } from './before-review.ts'

const asAt = '2026-11-21'
const plan = aCareOrderPlan({
  reviews: [
    aReview('2026-01-14', { reportsReadyOn: '2026-01-09' }),
    aReview('2026-04-15'),
    aReview('2026-07-08'),
    { id: 'next', plannedFor: '2026-12-16' },
  ],
})
const duties = (whole: boolean) =>
  beforeReviews(
    { plan, asAt, facts: caseFacts(plan, asAt), workingDays: englandWorkingDays, whole },
    { field: 'reportsReadyOn', lastDay: (reviewOn) => addDays(reviewOn, -3) },
  ) as readonly Verdict[]

test('the whole timetable has each review, those that need nothing included', () => {
  expect(duties(true).map(({ outcome, kind, data }) => [outcome, kind, data])).toEqual([
    ['pass', undefined, { from: '2026-01-14', dueOn: '2026-01-11', doneOn: '2026-01-09' }],
    ['needsReview', 'unknown', { from: '2026-04-15', dueOn: '2026-04-12' }],
    ['needsReview', 'unknown', { from: '2026-07-08', dueOn: '2026-07-05' }],
    ['pass', 'due', { from: '2026-12-16', dueOn: '2026-12-13' }],
  ])
})

test('a report asks about the last review without the date, and has the next', () => {
  expect(duties(false).map(({ data }) => data.from)).toEqual(['2026-07-08', '2026-12-16'])
})
