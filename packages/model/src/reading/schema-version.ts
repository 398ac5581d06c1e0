import type { StructureIssue } from '../findings/structure-issue.ts'

const schemaVer = /^(\d{1,6})-(\d{1,6})-(\d{1,6})$/

/** Compares two SchemaVer versions: below zero where `a` is earlier, above zero where it is later. */
function compareSchemaVersions(a: readonly number[], b: readonly number[]): number {
  for (const [at, number] of a.entries()) {
    const difference = number - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const numbers = (version: string) => schemaVer.exec(version)?.slice(1).map(Number)

/**
 * Says why a document of another schema version cannot be read here, or undefined where its version is one of those known,
 * of which the last is the newest. It is asked before anything else: every other complaint about a later document would be
 * misleading.
 */
export function versionIssue(value: unknown, known: readonly string[]): StructureIssue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const found = (value as { schemaVersion?: unknown }).schemaVersion
  if (typeof found !== 'string' || known.includes(found)) return undefined
  const newest = known.at(-1) ?? ''
  const reads = known.join(' and ')
  const version = numbers(found)
  const path = '/schemaVersion'
  if (version === undefined) {
    return {
      code: 'unknown-version',
      path,
      message: `${JSON.stringify(found)} is not a schema version`,
      remedy: `Write the version of the model that the document follows; this one reads ${reads}`,
    }
  }
  return compareSchemaVersions(version, numbers(newest) ?? []) > 0
    ? {
        code: 'later-version',
        path,
        message: `The document is of schema version ${found}, and this version of the model reads ${reads}`,
        remedy: 'Update @open-care-plan/model; the document has not been touched',
      }
    : {
        code: 'unknown-version',
        path,
        message: `There is no schema version ${found}; this version of the model reads ${reads}`,
        remedy: `Write "schemaVersion": "${newest}" if the document follows it`,
      }
}
