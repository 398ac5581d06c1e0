import { closestMatch } from 'leven'
import * as z from 'zod'
import type { StructureIssue, StructureIssueCode } from '../findings/structure-issue.ts'
import { toPointer } from './pointer.ts'

/** What zod found in a value, as issues that a reader can act on: one for each wrong place. */
export function structureIssues(
  schema: z.core.$ZodType,
  value: unknown,
  error: z.core.$ZodError,
): StructureIssue[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownMember(schema, issue.path, key))
      : [knownMember(value, issue)],
  )
}

function knownMember(value: unknown, issue: z.core.$ZodIssue): StructureIssue {
  const path = toPointer(issue.path)
  const name = issue.path.at(-1)
  if (name !== undefined && !has(value, issue.path)) {
    return { code: 'missing', path, message: `"${String(name)}" is missing`, remedy: `Add "${String(name)}"` }
  }
  const code = codeOf(issue)
  return { code, path, message: issue.message, remedy: path === '' ? wholeDocument : remedies[code] }
}

const wholeDocument =
  'Give a record as one JSON object, with "schemaVersion", "id" and the parts of the record'

/** Whether the value has a member or item at the place. */
function has(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return true
}

function codeOf(issue: z.core.$ZodIssue): keyof typeof remedies {
  if (issue.code === 'invalid_value') return 'wrong-code'
  if (issue.code === 'invalid_format') {
    return issue.message.startsWith('There is no such day') ? 'impossible-date' : 'bad-format'
  }
  return 'wrong-type'
}

const remedies = {
  'wrong-code': 'Use one of the codes of the list, or leave the member out',
  'impossible-date': 'Write a day that exists, or leave the member out',
  'bad-format': 'Write it as the message says, or leave the member out',
  'wrong-type': 'Write it as the message says, or leave the member out: null is not the same as leaving out',
} as const satisfies Partial<Record<StructureIssueCode, string>>

function unknownMember(schema: z.core.$ZodType, path: PropertyKey[], key: string): StructureIssue {
  const known = Object.keys(shapeAt(schema, path))
  const near = closestMatch(key, known, { maxDistance: Math.max(2, Math.floor(key.length / 3)) })
  return {
    code: 'unknown-member',
    path: toPointer([...path, key]),
    message: `The model has no "${key}" here`,
    remedy:
      near === undefined
        ? 'Put a field of your own under "extensions", in a namespace of your own'
        : `Did you mean "${near}"? A field of your own goes under "extensions", in a namespace of your own`,
  }
}

/** The members that the schema knows at a place. */
function shapeAt(schema: z.core.$ZodType, path: PropertyKey[]): Record<string, z.core.$ZodType> {
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
