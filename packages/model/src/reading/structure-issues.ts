import * as z from 'zod'
import type { StructureIssue } from '../findings/structure-issue.ts'
import { badFormat, missing, type Standing, undefinedValue, unknownMember, wrongValue } from './make-issue.ts'
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
      : [knownMember(schema, value, issue)],
  )
  // A number may be no whole number and too large: zod says so twice, in the same words.
  return issues.filter(({ path, message }, at) => {
    const before = issues[at - 1]
    return path !== before?.path || message !== before.message
  })
}

function knownMember(schema: z.core.$ZodType, value: unknown, issue: z.core.$ZodIssue): StructureIssue {
  const path = toPointer(issue.path)
  const name = issue.path.at(-1)
  if (name !== undefined) {
    const found = memberAt(value, issue.path)
    if (found === undefined) return missing(path, String(name))
    if (found.value === undefined) return undefinedValue(path, String(name), standingOf(schema, issue.path))
  }
  const standing = standingOf(schema, issue.path)
  if (issue.code === 'invalid_format') return badFormat(path, issue.message, standing)
  return wrongValue(
    issue.code === 'invalid_value' ? 'wrong-code' : 'wrong-type',
    path,
    issue.message,
    standing,
  )
}

/** What the value has at the place, or undefined where it has no such member. A hole in a list is an item that is undefined. */
function memberAt(value: unknown, path: readonly PropertyKey[]): { readonly value: unknown } | undefined {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    if (!Object.hasOwn(at, step) && !(Array.isArray(at) && Number(step) < at.length)) return undefined
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return { value: at }
}

function standingOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): Standing {
  const name = path.at(-1)
  if (typeof name === 'number') return 'item'
  const shape = shapeAt(schema, path.slice(0, -1))
  const isKnown = name !== undefined && Object.hasOwn(shape, name)
  return isKnown && !(shape[String(name)] instanceof z.ZodExactOptional) ? 'required' : 'optional'
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
