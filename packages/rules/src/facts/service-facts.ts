import type { ServiceFigures } from '@open-care-plan/model'
import type { Condition } from '../engine/rule.ts'

/** What several rules ask of the same figures of a service, as at one day. */
export interface ServiceFacts {
  /** Whether the caseloads were counted by the day; undefined where nobody says when. */
  readonly counted: boolean | undefined
}

/** Works the facts out. */
export const serviceFacts = ({ countedOn }: ServiceFigures, asAt: string): ServiceFacts => ({
  counted: countedOn === undefined ? undefined : countedOn <= asAt,
})

/** The caseloads are of the day, or of one before it. */
export const countedByThen: Condition<ServiceFacts> = {
  holds: ({ counted }) => counted,
  otherwise: 'The caseloads were counted after this day',
  missing: { path: '/countedOn', message: 'Enter the day that the caseloads are of' },
}
