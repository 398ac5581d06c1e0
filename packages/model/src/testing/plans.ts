import * as z from 'zod'
import { CarePlanRecord, schemaVersion } from '../entities/index.ts'
import { aLegalStatus, aPlacement } from './items.ts'

/** The top-level parts of a plan that a test is about. A part that is given takes the place of the builder's own. */
type Parts = Partial<Omit<CarePlanRecord, 'child' | 'schemaVersion'>> & {
  readonly child?: Partial<CarePlanRecord['child']>
}

/** A valid plan with nothing in it but ids, and the parts that are given. */
export const aPlan = ({ child, ...parts }: Parts = {}): CarePlanRecord => ({
  schemaVersion,
  id: 'plan-1',
  ...parts,
  child: { id: 'child-1', ...child },
})

const since = '2025-09-01'

const lookedAfterPlan = (status: 'C2' | 'V2', { child, ...parts }: Parts): CarePlanRecord =>
  aPlan({
    legal: { lookedAfterFrom: since, statuses: [aLegalStatus(status, since)], orders: [] },
    placements: [aPlacement(since)],
    ...parts,
    child: { dateOfBirth: '2016-05-14', ...child },
  })

/** A child born on 14 May 2016, in foster care under a care order since Monday 1 September 2025. */
export const aCareOrderPlan = (parts: Parts = {}): CarePlanRecord => lookedAfterPlan('C2', parts)

/** The same child, accommodated under section 20 since that day. */
export const aSection20Plan = (parts: Parts = {}): CarePlanRecord => lookedAfterPlan('V2', parts)

/** A plan in which every part is present, and each has nothing in it: recorded as empty, and still a valid document. */
export const aCarePlanOfEverything = (): CarePlanRecord =>
  Object.fromEntries(
    Object.entries(CarePlanRecord.shape).map(([name, field]) => [name, empty(name, field)]),
  ) as unknown as CarePlanRecord

function empty(name: string, field: z.core.$ZodType): unknown {
  if (name === '$schema') return 'https://unpkg.com/@open-care-plan/schemas/care-plan/1-0-1.schema.json'
  if (name === 'schemaVersion') return schemaVersion
  if (name === 'id' || name === 'replaces') return 'plan-1'
  if (name === 'child') return { id: 'child-1' }
  if (name === 'revision') return 1
  const inner = field instanceof z.ZodExactOptional ? field.unwrap() : field
  return inner instanceof z.ZodArray ? [] : {}
}
