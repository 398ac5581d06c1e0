import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyVisitDay, anyVisitedPlan } from '../../test/any-visited-plan.ts'
import { caseFacts } from './case-facts.ts'
import { isInCare, legalBasisOn } from './legal-basis.ts'
import { type OwnPlacement, ownPlacements, withParents } from './own-placements.ts'
import { type RegimeFacts, type VisitRegime, visitRegimeOn, visitRegimes } from './visit-regime.ts'

const asAt = '2027-06-01'

/**
 * Whether a regime fits a placement on a day, each by itself and whatever else fits: SI 2010/959 reg 28(2) to (6). Written from the
 * regulation, so that the code, which asks in another order, is held against it.
 */
const fits: Readonly<
  Record<VisitRegime, (facts: RegimeFacts, placement: OwnPlacement, day: string) => boolean>
> = {
  'emergency-parents': (facts, placement, day) => {
    const basis = legalBasisOn(facts.legal, day)
    const { beforeAssessment, assessedOn } = placement.value.approval?.withParents ?? {}
    const unassessed =
      beforeAssessment ?? (assessedOn !== undefined && assessedOn > String(placement.value.from))
    // After the first review the visits of an interim order are the more frequent, so that this regime has run out.
    const runsOut = basis === undefined || basis === 'interim-care-order'
    const reviewed = facts.reviews.some(
      ({ value: { heldOn = '' } }) => placement.start <= heldOn && heldOn <= day,
    )
    return withParents(placement.value) && isInCare(basis) !== false && unassessed && !(runsOut && reviewed)
  },
  'temporary-carer': ({ legal }, { value }, day) => {
    const basis = legalBasisOn(legal, day)
    const interimAtHome = withParents(value) && (basis === undefined || basis === 'interim-care-order')
    const { from = '', fullApprovalOn = '9' } = value.approval?.temporary ?? {}
    const approvedForATime = value.approval?.temporary !== undefined && from <= day && day < fullApprovalOn
    return interimAtHome || (approvedForATime && value.section22C !== 'parents')
  },
  'care-order-parents': ({ legal }, { value }, day) =>
    withParents(value) && legalBasisOn(legal, day) === 'care-order',
  'other-arranger': ({ legal }, { value }, day) =>
    isInCare(legalBasisOn(legal, day)) === true && (value.arrangedByAnother ?? '') !== '',
  'long-term-foster': (_, { value, start }, day) => {
    const {
      designatedOn = '9',
      childAgreesToFewerVisits,
      childAgreedOn = '',
    } = value.approval?.longTermFostering ?? {}
    const agreed = childAgreesToFewerVisits === true && designatedOn <= day && childAgreedOn <= day
    return agreed && afterAYear(start, day)
  },
  'until-18': (_, { value, start }, day) => value.intendedUntil18 === true && afterAYear(start, day),
  later: (_, { start }, day) => afterAYear(start, day),
  'first-year': () => true,
}

/** Whether more than a year has passed: the first year ends with the same day of the next year. */
function afterAYear(start: string, day: string): boolean {
  const nextYear = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`
  return day > (nextYear.endsWith('-02-29') ? nextYear.replace('-29', '-28') : nextYear)
}

describe('on any day of any placement', () => {
  test('of the limits that fit, the one that is listed first holds, and always one does', () => {
    const held = new Set<VisitRegime>()
    fc.assert(
      fc.property(anyVisitedPlan, anyVisitDay, (plan, day) => {
        const facts = caseFacts(plan, asAt)
        const of = { legal: plan.legal, reviews: facts.reviews }
        for (const placement of ownPlacements(facts)) {
          const { to = asAt } = placement.value
          if (day < placement.start || day >= to) continue
          const first = visitRegimes.find((regime) => fits[regime](of, placement, day))
          expect(visitRegimeOn(of, placement, day)).toBe(first)
          if (first !== undefined) held.add(first)
        }
      }),
      { numRuns: 2000 },
    )
    expect([...held].sort()).toEqual([...visitRegimes].sort())
  })
})
