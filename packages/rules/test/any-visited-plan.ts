import { addDays, type LegalStatusPeriod, type Placement } from '@open-care-plan/model'
import { aPlan, aReview, aVisit } from '@open-care-plan/model/testing'
import fc from 'fast-check'

/** Any day of four years. */
export const anyVisitDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const optional = <T extends Record<string, fc.Arbitrary<unknown>>>(of: T) =>
  fc.record(of, { requiredKeys: [] })

const anyPlacement: fc.Arbitrary<Omit<Placement, 'id'>> = fc
  .tuple(
    anyVisitDay,
    maybe(anyVisitDay),
    optional({
      section22C: fc.constantFrom('parents', 'connected-foster-carer', 'foster-carer'),
      intendedUntil18: fc.boolean(),
      arrangedByAnother: fc.constantFrom('', 'The Home Office'),
      approval: optional({
        temporary: optional({ from: anyVisitDay, until: anyVisitDay, fullApprovalOn: anyVisitDay }),
        withParents: optional({
          beforeAssessment: fc.boolean(),
          assessedOn: anyVisitDay,
          decidedOn: anyVisitDay,
        }),
        longTermFostering: optional({
          designatedOn: anyVisitDay,
          childAgreesToFewerVisits: fc.boolean(),
          childAgreedOn: anyVisitDay,
        }),
      }),
    }),
  )
  .map(
    ([from, to, rest]) =>
      ({ ...rest, from, ...(to !== undefined && to > from ? { to } : {}) }) as Omit<Placement, 'id'>,
  )

const anyStatus = fc
  .tuple(fc.constantFrom('C1', 'C2', 'V2', 'E1', 'J1', 'V3'), anyVisitDay, maybe(anyVisitDay))
  .map(
    ([status, from, to]) =>
      ({ status, from, ...(to === undefined ? {} : { to }) }) as Omit<LegalStatusPeriod, 'id'>,
  )

const numbered = <T>(name: string, list: readonly T[]) =>
  list.map((each, at) => ({ ...each, id: `${name}-${at}` }))

/** A plan with any placements, legal statuses, reviews and visits: what decides how often a child is visited. */
export const anyVisitedPlan = fc
  .tuple(
    fc.array(anyPlacement, { maxLength: 4 }),
    fc.array(anyStatus, { maxLength: 4 }),
    fc.array(anyVisitDay, { maxLength: 3 }),
    fc.array(anyVisitDay, { maxLength: 15 }),
    anyVisitDay,
  )
  .map(([placements, statuses, reviews, visits, lookedAfterFrom]) =>
    aPlan({
      legal: { lookedAfterFrom, statuses: numbered('status', statuses) },
      placements: numbered('placement', placements),
      reviews: numbered(
        'review',
        reviews.map((on) => aReview(on)),
      ),
      visits: numbered(
        'visit',
        visits.map((on) => aVisit(on)),
      ),
    }),
  )
