import {
  type CarerFeedback,
  type CarerUpdate,
  type HealthPassport,
  type PathwayPlan,
  type Pep,
  type SdqRecord,
  type ServiceFigures,
  schemaVersion,
} from '../entities/index.ts'

const head = (id: string) => ({ schemaVersion, id }) as const
const child = { id: 'child-1' }

/** A valid PEP with nothing in it but ids, and the parts that are given. */
export const aPep = (parts: Partial<Pep> = {}): Pep => ({ ...head('pep-1'), child, ...parts })

/** A valid health passport with nothing in it but ids, and the parts that are given. */
export const aHealthPassport = (parts: Partial<HealthPassport> = {}): HealthPassport => ({
  ...head('passport-1'),
  child,
  ...parts,
})

/** A valid pathway plan with nothing in it but ids, and the parts that are given. */
export const aPathwayPlan = (parts: Partial<PathwayPlan> = {}): PathwayPlan => ({
  ...head('pathway-1'),
  child,
  ...parts,
})

/** A valid carer's update with nothing in it but ids, and the parts that are given. */
export const aCarerUpdate = (parts: Partial<CarerUpdate> = {}): CarerUpdate => ({
  ...head('update-1'),
  carePlanId: 'plan-1',
  ...parts,
})

/** A valid carer's feedback with nothing in it but an id, and the parts that are given. */
export const aCarerFeedback = (parts: Partial<CarerFeedback> = {}): CarerFeedback => ({
  ...head('feedback-1'),
  ...parts,
})

/** Valid SDQ scores of a child with nothing in them but ids, and the parts that are given. */
export const someSdqScores = (parts: Partial<SdqRecord> = {}): SdqRecord => ({
  ...head('sdq-1'),
  child,
  ...parts,
})

/** Valid figures of a service with nothing in them but an id, and the parts that are given. */
export const someServiceFigures = (parts: Partial<ServiceFigures> = {}): ServiceFigures => ({
  schemaVersion: '1-0-0',
  id: 'figures-1',
  ...parts,
})
