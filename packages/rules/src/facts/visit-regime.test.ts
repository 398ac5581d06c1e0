import { addDays, daysBetween, type Placement } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, type aPlan, aReview, aVisit } from '@open-care-plan/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyVisitedPlan, anyVisitDay as day } from '../../test/any-visited-plan.ts'
import { caseFacts } from './case-facts.ts'
import { located } from './located.ts'
import { visitedPlacements } from './visit-gaps.ts'
import { type RegimeFacts, regimeChanges, visitRegimeOn, visitRegimes } from './visit-regime.ts'

const start = '2025-09-01'
const own = (changes: Partial<Placement> = {}) => ({
  value: aPlacement(start, { id: 'placement-1', ...changes }),
  path: '/placements/0',
  start,
})
const facts = (status: 'C1' | 'C2' | 'E1' | 'V2' | undefined, reviewedOn?: string): RegimeFacts => ({
  legal: status === undefined ? undefined : { statuses: [aLegalStatus(status, start)] },
  reviews: reviewedOn === undefined ? [] : located([aReview(reviewedOn)], '/reviews'),
})
const withParents = { section22C: 'parents' } as const
const beforeAssessment = { ...withParents, approval: { withParents: { beforeAssessment: true } } } as const
const temporary = { section22C: 'connected-foster-carer', approval: { temporary: { from: start } } } as const
const longTerm = {
  approval: { longTermFostering: { designatedOn: '2025-10-01', childAgreesToFewerVisits: true } },
} as const

describe('which limit on the time between visits holds', () => {
  test.each([
    ['the first day', own(), facts('V2'), '2025-09-01', 'first-year'],
    ['the last day of the first year', own(), facts('V2'), '2026-09-01', 'first-year'],
    ['the day after the first year', own(), facts('V2'), '2026-09-02', 'later'],
    [
      'after the first year, meant to last until 18',
      own({ intendedUntil18: true }),
      facts('V2'),
      '2026-09-02',
      'until-18',
    ],
    [
      'in the first year, meant to last until 18',
      own({ intendedUntil18: true }),
      facts('V2'),
      '2026-09-01',
      'first-year',
    ],
    [
      'long-term fostering, the day after the first year',
      own(longTerm),
      facts('C2'),
      '2026-09-02',
      'long-term-foster',
    ],
    ['long-term fostering, in the first year', own(longTerm), facts('C2'), '2026-09-01', 'first-year'],
    [
      'long-term fostering, where nobody says that the child agrees',
      own({ approval: { longTermFostering: { designatedOn: '2025-10-01' } } }),
      facts('C2'),
      '2026-10-01',
      'later',
    ],
    ['with a parent under a care order', own(withParents), facts('C2'), '2025-10-01', 'care-order-parents'],
    [
      'with a parent, as the code of the return says',
      own({ type: 'P1', section22C: 'parents' }),
      facts('C2'),
      '2025-10-01',
      'care-order-parents',
    ],
    [
      'with a parent under an interim care order',
      own(withParents),
      facts('C1'),
      '2025-10-01',
      'temporary-carer',
    ],
    [
      'with a parent, and the legal status not recorded',
      own(withParents),
      facts(undefined),
      '2025-10-01',
      'temporary-carer',
    ],
    [
      'with a parent before assessment',
      own(beforeAssessment),
      facts('C2'),
      '2025-10-01',
      'emergency-parents',
    ],
    [
      'with a parent, assessed only after the child was placed',
      own({ ...withParents, approval: { withParents: { assessedOn: '2025-09-10' } } }),
      facts('C2'),
      '2025-10-01',
      'emergency-parents',
    ],
    [
      'before assessment and under an interim order, up to the first review',
      own(beforeAssessment),
      facts('C1'),
      '2025-09-20',
      'emergency-parents',
    ],
    [
      'before assessment and under an interim order, after the first review',
      own(beforeAssessment),
      facts('C1', '2025-09-24'),
      '2025-09-24',
      'temporary-carer',
    ],
    [
      'before assessment and under a care order, after the first review',
      own(beforeAssessment),
      facts('C2', '2025-09-24'),
      '2025-10-01',
      'emergency-parents',
    ],
    ['a carer approved for a time', own(temporary), facts('V2'), '2025-10-01', 'temporary-carer'],
    [
      'a carer approved for a time, on the day of full approval',
      own({ ...temporary, approval: { temporary: { from: start, fullApprovalOn: '2025-12-01' } } }),
      facts('V2'),
      '2025-12-01',
      'first-year',
    ],
    [
      'a carer whose approval has run out',
      own({ ...temporary, approval: { temporary: { from: start, until: '2025-12-22' } } }),
      facts('V2'),
      '2026-02-01',
      'temporary-carer',
    ],
    [
      'in care, where somebody else arranged it',
      own({ arrangedByAnother: 'The Home Office' }),
      facts('C2'),
      '2025-10-01',
      'other-arranger',
    ],
    [
      'accommodated, where somebody else arranged it',
      own({ arrangedByAnother: 'The Home Office' }),
      facts('V2'),
      '2025-10-01',
      'first-year',
    ],
    ['no arranger', own({ arrangedByAnother: 'No' }), facts('C2'), '2025-10-01', 'first-year'],
    ['an arranger of blanks', own({ arrangedByAnother: ' ' }), facts('C2'), '2025-10-01', 'first-year'],
    [
      'with a parent who was approved for a time before',
      own({ ...withParents, approval: { temporary: { from: start } } }),
      facts('C2'),
      '2025-10-01',
      'care-order-parents',
    ],
  ] as const)('%s', (_, placement, of, day, regime) => {
    expect(visitRegimeOn(of, placement, day)).toBe(regime)
  })
})

const asAt = '2027-06-01'
const visited = (plan: ReturnType<typeof aPlan>) =>
  visitedPlacements({ plan, asAt, facts: caseFacts(plan, asAt) })

describe('whatever the placements, statuses, reviews and visits', () => {
  test('exactly one regime holds on each day of a placement, and it changes only where that is known beforehand', () => {
    fc.assert(
      fc.property(anyVisitedPlan, (plan) => {
        const { legal } = plan
        const { reviews } = caseFacts(plan, asAt)
        for (const { placement, stretches, endedOn } of visited(plan)) {
          const last = endedOn ?? asAt
          for (let on = placement.start; on < last; on = addDays(on, 17)) {
            const holding = stretches.filter(({ from, to }) => from <= on && (to === undefined || on < to))
            expect(holding).toHaveLength(1)
            const regime = visitRegimeOn({ legal, reviews }, placement, on)
            expect(visitRegimes).toContain(regime)
            const limit = holding[0]?.limit
            if (limit !== undefined) expect(limit.key).toBe(regime)
          }
          for (const change of regimeChanges({ reviews }, placement))
            expect(change).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('one visit more never makes any visit later', () => {
    const daysLate = (plan: ReturnType<typeof aPlan>) =>
      visited(plan)
        .flatMap(({ gaps }) => gaps)
        .reduce((sum, { missed, dueOn, end }) => sum + (missed ? daysBetween(dueOn, end) : 0), 0)
    fc.assert(
      fc.property(anyVisitedPlan, day, (plan, on) => {
        const more = { ...plan, visits: [...(plan.visits ?? []), aVisit(on, { id: 'one-more' })] }
        expect(daysLate(more)).toBeLessThanOrEqual(daysLate(plan))
      }),
      { numRuns: 300 },
    )
  })

  test('visits of one placement do not count in another', () => {
    fc.assert(
      fc.property(anyVisitedPlan, (plan) => {
        for (const { placement, visits } of visited(plan)) {
          for (const { on } of visits) {
            expect(on >= placement.start && on <= (placement.value.to ?? asAt)).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
