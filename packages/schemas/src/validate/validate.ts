import type { ReadResult } from '@open-care-plan/model'
import { duplicateIds, ownFieldsProblems, versionIssue } from '@open-care-plan/model/issues'
import { recordIssues } from './record-issues.ts'
import type { PartType } from './record-type.ts'

/** What is compiled of a form: a quick yes or no, and what its record is made of. */
export interface CompiledRecord {
  readonly accepts: (value: unknown) => boolean
  readonly type: PartType
  /** The schema versions that are read, the newest last. */
  readonly versions: readonly string[]
}

/**
 * Reads a value as a record. The compiled validator says yes or no; only after a no is the value gone through again for the
 * reasons. They are those of the reader of the model, word for word.
 */
export function validate<T>({ accepts, type, versions }: CompiledRecord, value: unknown): ReadResult<T> {
  if (accepts(value) && haveOwnFieldsJson(value)) return { ok: true, record: value as T }
  const otherVersion = versionIssue(value, versions)
  if (otherVersion !== undefined) return { ok: false, issues: [otherVersion] }
  const found = recordIssues(type, value)
  const issues = found.length === 0 ? duplicateIds(value) : found
  return issues.length === 0 ? { ok: true, record: value as T } : { ok: false, issues }
}

/** A schema cannot say that what is under `extensions` is JSON: in a document it always is, in memory it may be anything. */
function haveOwnFieldsJson(value: unknown): boolean {
  const { extensions } = value as { readonly extensions?: unknown }
  return extensions === undefined || ownFieldsProblems(extensions).length === 0
}
