import type { JsonObject } from '../../../server/json.ts'

/** What is said in a record: without the ids that the form gave, and without what is empty. */
export function said(value: unknown): JsonObject {
  return (bare(value) ?? {}) as JsonObject
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => bare(item) ?? {})
  if (typeof value !== 'object' || value === null) return value
  const left = Object.entries(value).flatMap(([name, member]) => {
    const own = name === 'id' ? undefined : bare(member)
    return own === undefined || own === '' ? [] : [[name, own]]
  })
  return left.length === 0 ? undefined : Object.fromEntries(left)
}
