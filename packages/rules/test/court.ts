import type { CarePlanRecord, CourtPlan, Hearing, Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'

type Parts = NonNullable<Parameters<typeof aPlan>[0]>

/** A care case that was sent on Friday 12 June 2026 and issued on Monday the 15th. */
export const aCareCase = (changes: Partial<Proceedings> = {}): Proceedings => ({
  id: 'case-1',
  kind: 'care',
  submittedOn: '2026-06-12',
  issuedOn: '2026-06-15',
  ...changes,
})

/** An application for a placement order, sent and issued on Monday 12 October 2026. */
export const aPlacementCase = (changes: Partial<Proceedings> = {}): Proceedings => ({
  id: 'case-2',
  kind: 'placement',
  submittedOn: '2026-10-12',
  issuedOn: '2026-10-12',
  ...changes,
})

/** A plan of which nothing is known but a care case before the court, and the parts that are given. */
export const inCourt = (changes: Partial<Proceedings> = {}, parts: Parts = {}): CarePlanRecord =>
  aPlan({ proceedings: [aCareCase(changes)], ...parts })

/** The same, with what the plan before the court says. */
export const courtPlanSays = (plan: CourtPlan, parts: Parts = {}): CarePlanRecord => inCourt({ plan }, parts)

/** A plan of adoption for which a placement order is asked for, and the parts that are given. */
export const adoptionInCourt = (changes: Partial<Proceedings> = {}, parts: Parts = {}): CarePlanRecord =>
  aPlan({ proceedings: [aPlacementCase(changes)], ...parts })

/** One hearing. */
export const aHearing = (kind: NonNullable<Hearing['kind']>, changes: Partial<Hearing> = {}): Hearing => ({
  id: `hearing-${kind}`,
  kind,
  ...changes,
})
