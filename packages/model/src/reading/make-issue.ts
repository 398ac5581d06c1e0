import { closestMatch } from 'leven'
import { isAboutNoSuchDay } from '../fields/sentences.ts'
import type { StructureIssue, StructureIssueCode } from '../findings/structure-issue.ts'

// The issues themselves, whoever finds them: zod here, or a compiled validator.

const wholeDocument =
  'Give a record as one JSON object, with "schemaVersion", "id" and the parts of the record'

const remedies = {
  'wrong-code': 'Use one of the codes of the list',
  'impossible-date': 'Write a day that exists',
  'bad-format': 'Write it as the message says',
  'wrong-type': 'Write it as the message says',
} as const satisfies Partial<Record<StructureIssueCode, string>>

/** What a value is to what holds it: a member that may be left out or has to be there, or an item of a list. */
export type Standing = 'optional' | 'required' | 'item'

type WrongCode = keyof typeof remedies

/** What else can be done than to write it right: nothing, where the record is none without it. */
const orElse = (code: WrongCode, standing: Standing): string => {
  if (standing === 'required') return ''
  if (standing === 'item') return ', or take the item out of the list'
  return `, or leave the member out${code === 'wrong-type' ? ': null is not the same as leaving out' : ''}`
}

/** A value that its place cannot hold. */
export const wrongValue = (
  code: WrongCode,
  path: string,
  message: string,
  standing: Standing = 'optional',
): StructureIssue => ({
  code,
  path,
  message,
  remedy: path === '' ? wholeDocument : remedies[code] + orElse(code, standing),
})

/** Text that is not written as its place asks. */
export const badFormat = (path: string, message: string, standing?: Standing): StructureIssue =>
  wrongValue(isAboutNoSuchDay(message) ? 'impossible-date' : 'bad-format', path, message, standing)

const remediesOfUndefined = {
  optional: () => 'Leave the member out',
  required: (name) => `Give "${name}" a value`,
  item: () => 'Take the item out of the list',
} as const satisfies Record<Standing, (name: string) => string>

/** A member or item that is there, and is undefined: JSON has no such thing, and a file would come out without it. */
export const undefinedValue = (path: string, name: string, standing: Standing): StructureIssue => ({
  code: 'wrong-type',
  path,
  message: standing === 'item' ? 'The item is undefined' : `"${name}" is there, and is undefined`,
  remedy: remediesOfUndefined[standing](name),
})

/** A member that has to be there and is not. */
export const missing = (path: string, name: string): StructureIssue => ({
  code: 'missing',
  path,
  message: `"${name}" is missing`,
  remedy: `Add "${name}"`,
})

/** What the model knows around a member that it does not know. */
interface Known {
  /** The members that it knows at that place. */
  readonly members: readonly string[]
  /** Whether the record has a place for own fields. What is said without a name has none. */
  readonly ownFields: boolean
}

/** A member that the model does not know. */
export function unknownMember(path: string, name: string, { members, ownFields }: Known): StructureIssue {
  const near = closestMatch(name, members, { maxDistance: Math.max(2, Math.floor(name.length / 3)) })
  return {
    code: 'unknown-member',
    path,
    message: `The model has no "${name}" here`,
    remedy: ownFields ? remedyWithOwnFields(near) : remedyWithout(near),
  }
}

const remedyWithOwnFields = (near: string | undefined) =>
  near === undefined
    ? 'Put a field of your own under "extensions", in a namespace of your own'
    : `Did you mean "${near}"? A field of your own goes under "extensions", in a namespace of your own`

const remedyWithout = (near: string | undefined) =>
  near === undefined
    ? 'Take it out: this record has no place for fields of your own'
    : `Did you mean "${near}"? This record has no place for fields of your own`
