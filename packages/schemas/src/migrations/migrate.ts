import type { ReadResult, StructureIssue } from '@open-care-plan/model'
import { missing, mustBeOneOf, undefinedValue, versionIssue, wrongValue } from '@open-care-plan/model/issues'
import { type FormId, forms } from '../forms/index.ts'
import { UnknownSchemaError } from '../schema-of.ts'
import { namesItsSchema } from './1-0-0-to-1-0-1.ts'
import type { AnyRecord, Step } from './step.ts'

/** Every step, in the order of the versions. */
const steps: readonly Step[] = [namesItsSchema]

export interface MigrateOptions {
  /** The version to which the record is brought: a published one, earlier or later than its own. */
  readonly to: string
  /** The form that the record is of. Left out: a care plan. A record does not say what it is a record of. */
  readonly form?: FormId
}

/**
 * Brings a record to another version of its schema. Nothing is lost: what has no place in the version is kept under
 * `extensions.migrated`, by the JSON Pointer of the place that it had, and put back by a later migration. Where that cannot
 * be done the record is not migrated, and the issue says why. The record itself is never changed.
 *
 * It does not judge the record besides: read or validate what comes of it.
 *
 * @throws UnknownSchemaError where `to` is no published version of the form.
 */
export function migrate(record: unknown, { to, form = 'care-plan' }: MigrateOptions): ReadResult<AnyRecord> {
  const versions: readonly string[] = forms.find(({ id }) => id === form)?.versions ?? []
  if (!versions.includes(to)) {
    throw new UnknownSchemaError(`There is no version "${to}" of ${form}. There is: ${versions.join(', ')}`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { ok: false, issues: [wrongValue('wrong-type', '', 'Must be an object, in braces: { … }')] }
  }
  const found = record as AnyRecord
  const from = found.schemaVersion
  if (typeof from !== 'string') return { ok: false, issues: [noVersion(found, versions)] }
  const otherVersion = versionIssue(record, versions)
  if (otherVersion !== undefined) return { ok: false, issues: [otherVersion] }
  return walk(found, versions.indexOf(from), versions.indexOf(to), versions, form)
}

/** Why a record says no version, in the words of its reader. */
function noVersion(record: AnyRecord, versions: readonly string[]): StructureIssue {
  const name = 'schemaVersion'
  const path = `/${name}`
  if (!Object.hasOwn(record, name)) return missing(path, name)
  const value = record[name]
  if (value === undefined) return undefinedValue(path, name, 'required')
  return wrongValue('wrong-code', path, mustBeOneOf(value, versions), 'required')
}

/** Takes one step after the other, up or down. */
function walk(
  record: AnyRecord,
  at: number,
  end: number,
  versions: readonly string[],
  form: FormId,
): ReadResult<AnyRecord> {
  if (at === end) return { ok: true, record }
  const next = at < end ? at + 1 : at - 1
  const [lower, upper] = at < end ? [at, next] : [next, at]
  const step = steps.find(({ from, to }) => from === versions[lower] && to === versions[upper])
  if (step === undefined) throw new Error(`There is no step from ${versions[lower]} to ${versions[upper]}`)
  const stepped = at < end ? step.up(record, form) : step.down(record, form)
  return stepped.ok ? walk(stepped.record, next, end, versions, form) : stepped
}
