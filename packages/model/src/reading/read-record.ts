import * as z from 'zod'
import { CarePlanRecord } from '../entities/care-plan-record.ts'
import { CarerFeedback } from '../entities/carer-feedback.ts'
import { CarerUpdate } from '../entities/carer-update.ts'
import { HealthPassport } from '../entities/health-passport.ts'
import { PathwayPlan } from '../entities/pathway-plan.ts'
import { Pep } from '../entities/pep.ts'
import { SdqRecord } from '../entities/sdq-record.ts'
import { ServiceFigures } from '../entities/service-figures.ts'
import type { StructureIssue } from '../findings/structure-issue.ts'
import { acceptsOf } from './accepts.ts'
import { duplicateIds } from './duplicate-ids.ts'
import { wrongValue } from './make-issue.ts'
import { versionIssue } from './schema-version.ts'
import { structureIssues } from './structure-issues.ts'

/** A record of the shape of the model, or every reason why it is not one. */
export type ReadResult<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly issues: readonly StructureIssue[] }

/**
 * Reads a value, for example from `JSON.parse`, as a care plan. It judges shape alone: a half-filled plan is read. The
 * value itself is returned, not a copy, so that nothing in it can be lost; it is never changed.
 */
export const readCarePlan = (value: unknown): ReadResult<CarePlanRecord> => read(CarePlanRecord, value)

/** Reads a value as a personal education plan. See `readCarePlan`. */
export const readPep = (value: unknown): ReadResult<Pep> => read(Pep, value)

/** Reads a value as a health passport. See `readCarePlan`. */
export const readHealthPassport = (value: unknown): ReadResult<HealthPassport> => read(HealthPassport, value)

/** Reads a value as a pathway plan. See `readCarePlan`. */
export const readPathwayPlan = (value: unknown): ReadResult<PathwayPlan> => read(PathwayPlan, value)

/** Reads a value as a carer's update. See `readCarePlan`. */
export const readCarerUpdate = (value: unknown): ReadResult<CarerUpdate> => read(CarerUpdate, value)

/** Reads a value as a carer's feedback. See `readCarePlan`. */
export const readCarerFeedback = (value: unknown): ReadResult<CarerFeedback> => read(CarerFeedback, value)

/** Reads a value as a child's SDQ scores. See `readCarePlan`. */
export const readSdqScores = (value: unknown): ReadResult<SdqRecord> => read(SdqRecord, value)

/** Reads a value as the figures of a service. See `readCarePlan`. */
export const readServiceFigures = (value: unknown): ReadResult<ServiceFigures> => read(ServiceFigures, value)

function read<T>(schema: z.ZodObject & z.ZodType<T>, value: unknown): ReadResult<T> {
  if (acceptsOf(schema)(value)) return { ok: true, record: value as T }
  const version = versionIssue(value, versionsOf(schema))
  if (version !== undefined) return { ok: false, issues: [version] }
  const issues = shapeIssues(schema, value) ?? duplicateIds(value)
  return issues.length === 0 ? { ok: true, record: value as T } : { ok: false, issues }
}

/** What is wrong with the shape of a value, as zod finds it; undefined where nothing is. */
function shapeIssues(schema: z.ZodType, value: unknown): readonly StructureIssue[] | undefined {
  try {
    const parsed = schema.safeParse(value)
    return parsed.success ? undefined : structureIssues(schema, value, parsed.error)
  } catch (error) {
    // A hundred thousand problems in one list are more than zod can pass on. They are still a no, and no crash.
    if (!(error instanceof RangeError)) throw error
    return [wrongValue('wrong-type', '', 'More is wrong with it than can be listed')]
  }
}

/** The schema versions that a record may have, the newest last. */
function versionsOf({ shape }: z.ZodObject): string[] {
  const field: unknown = shape.schemaVersion
  const values =
    field instanceof z.ZodEnum ? field.options : field instanceof z.ZodLiteral ? [...field.values] : []
  return values.map(String)
}
