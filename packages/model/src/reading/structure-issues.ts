import * as z from 'zod'
import type { StructureIssue } from '../findings/structure-issue.ts'
import { badFormat, missing, unknownMember, wrongValue } from './make-issue.ts'
import { toPointer } from './pointer.ts'

/** What zod found in a value, as issues that a reader can act on: one for each wrong place. */
export function structureIssues(
  schema: z.core.$ZodType,
  value: unknown,
  error: z.core.$ZodError,
): StructureIssue[] {
  const issues = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownMembers(schema, issue.path, issue.keys)
      : [knownMember(value, issue)],
  )
  // A number may be no whole number and too large: zod says so twice, in the same words.
  return issues.filter(({ path, message }, at) => {
    const before = issues[at - 1]
    return path !== before?.path || message !== before.message
  })
}

function knownMember(value: unknown, issue: z.core.$ZodIssue): StructureIssue {
  const path = toPointer(issue.path)
  const name = issue.path.at(-1)
  if (name !== undefined && !has(value, issue.path)) return missing(path, String(name))
  if (issue.code === 'invalid_format') return badFormat(path, issue.message)
  return wrongValue(issue.code === 'invalid_value' ? 'wrong-code' : 'wrong-type', path, issue.message)
}

/** Whether the value has a member or item at the place. */
function has(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return true
}

function unknownMembers(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  names: readonly string[],
): StructureIssue[] {
  const members = Object.keys(shapeAt(schema, path))
  const ownFields = 'extensions' in shapeAt(schema, [])
  return names.map((name) => unknownMember(toPointer([...path, name]), name, { members, ownFields }))
}

/** The members that the schema knows at a place. */
function shapeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Record<string, z.core.$ZodType> {
  let at: z.core.$ZodType | undefined = schema
  for (const step of path) {
    const here = unwrapped(at)
    if (here instanceof z.ZodArray) at = here.element
    else if (here instanceof z.ZodObject) at = (here.shape as Record<string, z.core.$ZodType>)[String(step)]
    else return {}
  }
  const here = unwrapped(at)
  return here instanceof z.ZodObject ? (here.shape as Record<string, z.core.$ZodType>) : {}
}

const unwrapped = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodExactOptional ? unwrapped(schema.unwrap() as z.core.$ZodType) : schema
