/** A form whose record this package publishes a schema of. */
export interface Form<Id extends string = string> {
  /** The folder of its schemas, and the name of its entry: `care-plan`. */
  readonly id: Id
  /** What people call it. */
  readonly title: string
  /** The name of its record in the model and among the generated types: `CarePlanRecord`. */
  readonly record: string
  /** Every published version of its schema (SchemaVer), the first one first. The last is the one that is written today. */
  readonly versions: readonly [string, ...string[]]
}

/** Declares a form, and keeps its id as a type. */
export const defineForm = <const Id extends string>(form: Form<Id>): Form<Id> => form

/** The version that a record is written in today. */
export const currentVersion = ({ versions }: Form): string => versions[versions.length - 1] ?? versions[0]
