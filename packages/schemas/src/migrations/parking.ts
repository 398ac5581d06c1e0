import type { StructureIssue } from '@open-care-plan/model'
import type { AnyRecord, Stepped } from './step.ts'

// What has no place in a version is kept under `extensions.migrated`, by the JSON Pointer of the place that it had, until a
// version has that place again.

/** Under which is kept that own fields were there, and that there were none. */
const emptyExtensions = '/extensions'

/** Takes a member out of a record and keeps it aside. Says why not, where keeping it would lose something. */
export function park(record: AnyRecord, name: string, hasExtensions: boolean): Stepped {
  if (!Object.hasOwn(record, name)) return { ok: true, record }
  const { [name]: value, ...rest } = record
  const pointer = `/${name}`
  if (!hasExtensions) {
    return refusal(pointer, `There is no "${name}" in the earlier version, and no "extensions" to keep it in`)
  }
  const extensions = objectAt(record, 'extensions')
  const migrated = extensions && objectAt(extensions, 'migrated')
  if (extensions === undefined || migrated === undefined) {
    return refusal(
      '/extensions',
      'Something stands in the way of "extensions.migrated", where members are kept',
    )
  }
  if (Object.hasOwn(migrated, pointer)) {
    return refusal(`/extensions/migrated/~1${name}`, `Another "${name}" is already kept here`)
  }
  // That there was an "extensions", and nothing in it, could not be seen any more once something is kept there.
  const wasEmpty = Object.hasOwn(record, 'extensions') && Object.keys(extensions).length === 0
  const kept = { ...(wasEmpty && { [emptyExtensions]: {} }), ...migrated, [pointer]: value }
  return { ok: true, record: { ...rest, extensions: { ...extensions, migrated: kept } } }
}

/** Puts back a member that was kept aside, if its place is free. */
export function unpark(record: AnyRecord, name: string): AnyRecord {
  const pointer = `/${name}`
  const extensions = objectAt(record, 'extensions')
  const migrated = extensions && objectAt(extensions, 'migrated')
  if (!migrated || !Object.hasOwn(migrated, pointer) || Object.hasOwn(record, name)) return record
  const { [pointer]: value, ...others } = migrated
  const { migrated: _, ...namespaces } = extensions
  const isOver = Object.keys(others).every((each) => each === emptyExtensions)
  const left = isOver ? namespaces : { ...namespaces, migrated: others }
  const { extensions: __, ...rest } = record
  const back = { [name]: value, ...rest }
  const isLeft = Object.keys(left).length > 0 || Object.hasOwn(others, emptyExtensions)
  return isLeft ? { ...back, extensions: left } : back
}

/** An object at a member, an empty one where there is no such member, and undefined where it is something else. */
function objectAt(holder: AnyRecord, name: string): AnyRecord | undefined {
  if (!Object.hasOwn(holder, name)) return {}
  const value = holder[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as AnyRecord)
    : undefined
}

const refusal = (
  path: string,
  message: string,
): { readonly ok: false; readonly issues: StructureIssue[] } => ({
  ok: false,
  issues: [
    {
      code: 'unknown-member',
      path,
      message,
      remedy: 'Keep the record in its version, or take the member out yourself',
    },
  ],
})
