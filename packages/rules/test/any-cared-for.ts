import { addDays, type CarePlanRecord, daysBetween, type PathwayPlan } from '@open-care-plan/model'
import fc from 'fast-check'
import { anyCarePlan, anyDay, anyPathwayPlan } from '../../model/test/arbitrary-record.ts'

/** A document, and the day as at which it is looked at. */
export type Dated<T> = readonly [document: T, asAt: string]

const years = (count: number) => Math.round(count * 365.25)

/** The same document with all its days drawn together into the two years or so that begin shortly before a day. */
const drawnTogether = <T>(document: T, about: string): T =>
  JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? addDays(about, (daysBetween('2010-01-01', value) % 700) - 60)
      : value,
  ) as T

const somewhere = fc.integer({ min: years(1.5), max: years(14) }).map((days) => addDays('2010-01-01', days))

/**
 * A plan of a child who has been looked after since a day, with everything else as arbitrary as in any plan, and so close together
 * that much of it is of one time in care.
 */
const anyCaredFor: fc.Arbitrary<Dated<CarePlanRecord>> = fc
  .tuple(
    anyCarePlan,
    somewhere,
    fc.integer({ min: 0, max: 700 }),
    fc.integer({ min: 0, max: years(17) }),
    fc.constantFrom('V2', 'C1', 'C2', undefined),
  )
  .map(([plan, from, since, age, status]) => {
    const near = drawnTogether(plan, from)
    const { lookedAfterUntil: _, shortBreaks: __, ...legal } = near.legal ?? {}
    const statuses = status === undefined ? [] : [{ id: 'status-1', status, from }]
    const child = { ...near.child, dateOfBirth: addDays(from, -age) }
    return [
      { ...near, child, legal: { ...legal, lookedAfterFrom: from, statuses } },
      addDays(from, since),
    ] as const
  })

/** The same of a young person who has left care. */
const anyCareLeaver: fc.Arbitrary<Dated<PathwayPlan>> = fc
  .tuple(
    anyPathwayPlan,
    somewhere,
    fc.integer({ min: 0, max: 700 }),
    fc.constantFrom('relevant', 'former-relevant'),
  )
  .map(([plan, from, since, eligibility]) => {
    const near = drawnTogether(plan, from)
    const age = eligibility === 'relevant' ? years(16.2) : years(18)
    const child = { ...near.child, dateOfBirth: addDays(from, -age) }
    return [{ ...near, child, eligibility, eligibilityFrom: from }, addDays(from, since)] as const
  })

/** Any plan and day, sensible or not, and as often one of a child who is looked after. */
export const anyDatedPlan: fc.Arbitrary<Dated<CarePlanRecord>> = fc.oneof(
  fc.tuple(anyCarePlan, anyDay),
  anyCaredFor,
)

/** The same of pathway plans. */
export const anyDatedPathwayPlan: fc.Arbitrary<Dated<PathwayPlan>> = fc.oneof(
  fc.tuple(anyPathwayPlan, anyDay),
  anyCareLeaver,
)
