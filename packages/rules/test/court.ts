import type { CarePlanRecord, CourtPlan, Hearing, Proceedings } from '@open-care-plan/model'
import { aPlan } from '@open-care-plan/model/testing'
import type { RuleCase } from './test-rule.ts'

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

/** The day of these checks, on which a final hearing may be. */
const asAt = '2026-11-21'

/** A field of the plan for the court, which is asked for while the whole plan may still come, and is absent once the final hearing has. */
export const awaitingPlan = (field: keyof CourtPlan, message: string): RuleCase[] => [
  {
    name: 'no plan for the court is there, and the case has just begun',
    plan: inCourt(),
    asAt: '2026-06-17',
    expect: { outcome: 'needsReview', kind: 'unknown', path: `/proceedings/0/plan/${field}`, message },
  },
  {
    name: 'no plan for the court is there on the day before the final hearing',
    plan: inCourt({ hearings: [aHearing('final', { on: '2026-11-22' })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown' },
  },
  {
    name: 'no plan for the court is there on the day of the final hearing',
    plan: inCourt({ hearings: [aHearing('final', { on: asAt })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: `/proceedings/0/plan/${field}` },
  },
]
