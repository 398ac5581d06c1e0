import { toPointer } from '@open-care-plan/model'
import type * as z from 'zod'
import { provisions } from '../engine/commencement.ts'
import {
  type ProfileFault,
  UnconfirmedRuleError,
  UnknownProfileError,
  UnknownProvisionError,
  UnknownRuleError,
  UnknownSetError,
} from '../engine/errors.ts'
import { nearestWords } from '../engine/nearest.ts'
import { type AnyRule, ruleSets } from '../engine/rule.ts'
import { ruleSettings } from './profile.ts'
import { parameterFault } from './profile-faults.ts'
import { profileIds } from './profiles.ts'

/** Why a document could not be read as a profile: one problem at one place. */
export interface ProfileIssue {
  readonly code: ProfileIssueCode
  /** Where: a JSON Pointer (RFC 6901). */
  readonly path: string
  /** What is wrong there. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

export type ProfileIssueCode =
  | 'wrong-type'
  | 'bad-format'
  | 'missing'
  | 'unknown-member'
  | 'unknown-setting'
  | 'unknown-profile'
  | 'unknown-set'
  | 'unknown-rule'
  | 'unconfirmed-rule'
  | 'unknown-parameter'
  | 'parameter-type'
  | 'parameter-range'
  | 'unknown-provision'
  | 'parameter-order'
  | 'calendar-order'
  | 'outside-calendar'
  | 'unknown-term'

/** What zod found in a value, in the words that the errors of a checker have. */
export function profileIssues(
  value: unknown,
  error: z.core.$ZodError,
  rules: readonly AnyRule[],
): ProfileIssue[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownName([...issue.path, key], rules))
      : [wrongValue(issue, value, rules)],
  )
}

const fault = (path: readonly PropertyKey[], error: ProfileFault): ProfileIssue => ({
  // E_UNKNOWN_RULE is unknown-rule here: one list of names for all that can be wrong.
  code: error.code.slice(2).toLowerCase().replaceAll('_', '-') as ProfileIssueCode,
  path: toPointer(path),
  message: error.problem,
  remedy: error.remedy,
})

/** A member that the schema does not know: where rules, limits or provisions are named, the name of none. */
function unknownName(path: readonly PropertyKey[], rules: readonly AnyRule[]): ProfileIssue {
  const [part, id] = path.map(String)
  const name = String(path.at(-1))
  const ids = rules.map((rule) => rule.id as string)
  if ((part === 'rules' || part === 'parameters') && path.length === 2) {
    const rule = rules.find((each) => each.id === id)
    if (rule === undefined) return fault(path, new UnknownRuleError(name, ids))
    return {
      code: 'unknown-parameter',
      path: toPointer(path),
      message: `The rule "${rule.id}" has no parameters`,
      remedy: 'Leave it out',
    }
  }
  if (part === 'parameters' && path.length === 3) {
    const rule = rules.find((each) => each.id === id)
    const found = rule && parameterFault(rule, name, 0)
    if (found !== undefined) return fault(path, found)
  }
  if (part === 'commencement') return fault(path, new UnknownProvisionError(name, Object.keys(provisions)))
  const known = membersOf(part, path.length)
  return {
    code: 'unknown-member',
    path: toPointer(path),
    message: `A profile has no "${name}" here`,
    remedy: nearestWords(name, known) ?? `Leave it out. There are: ${known.join(', ')}`,
  }
}

function membersOf(part: string | undefined, depth: number): readonly string[] {
  if (part === 'calendar') return calendarMembers[depth === 2 ? 'calendar' : 'holidays']
  if (part === 'wording' && depth > 1) return wordingMembers[depth === 2 ? 'wording' : 'term']
  return members
}

const members = [
  'id',
  'title',
  'authority',
  'extends',
  'sets',
  'rules',
  'parameters',
  'commencement',
  'calendar',
  'vocabulary',
  'wording',
  'extensions',
]
const calendarMembers = {
  calendar: ['proclaimedDays', 'holidays'],
  holidays: ['days', 'from', 'to'],
} as const

const wordingMembers = {
  wording: ['add', 'without', 'off'],
  term: ['terms', 'audience', 'reason', 'alternatives', 'source', 'exceptions', 'unless'],
} as const

function wrongValue(issue: z.core.$ZodIssue, value: unknown, rules: readonly AnyRule[]): ProfileIssue {
  const { path } = issue
  const given = valueAt(value, path)
  if (given === undefined && path.length > 0) {
    const name = String(path.at(-1))
    return {
      code: 'missing',
      path: toPointer(path),
      message: `"${name}" is missing`,
      remedy: name === 'extends' ? `Add "extends": ${JSON.stringify(profileIds()[0])}` : `Add "${name}"`,
    }
  }
  return (
    namedFault(path.map(String), given, rules) ?? {
      code: issue.code === 'invalid_format' ? 'bad-format' : 'wrong-type',
      path: toPointer(path),
      message:
        issue.code === 'invalid_key' && path[0] === 'vocabulary' ? 'A term must not be empty' : issue.message,
      remedy: path.length === 0 ? 'Give a profile as one JSON object' : remedyOf(issue),
    }
  )
}

/** What a value names or sets wrongly, where it stands where something is named or set. */
function namedFault(
  path: readonly string[],
  given: unknown,
  rules: readonly AnyRule[],
): ProfileIssue | undefined {
  const [part, id = '', name = ''] = path
  const word = typeof given === 'string' ? given : undefined
  if (part === 'extends' && word !== undefined)
    return fault(path, new UnknownProfileError(word, profileIds()))
  if (part === 'sets' && path.length === 2 && word !== undefined) {
    return fault(path, new UnknownSetError(word, ruleSets))
  }
  if (part === 'rules' && path.length === 2) {
    if (word === 'fail') return fault(path, new UnconfirmedRuleError(id))
    return {
      code: 'unknown-setting',
      path: toPointer(path),
      message: `A rule cannot be set to ${JSON.stringify(given)}`,
      remedy: (word && nearestWords(word, ruleSettings)) ?? 'Write "off", "review" or "fail"',
    }
  }
  const rule = part === 'parameters' && path.length === 3 ? rules.find((each) => each.id === id) : undefined
  const found = rule && parameterFault(rule, name, given)
  return found && fault(path, found)
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.path[0] === 'id') return 'Choose a short name of your own, such as "example-council"'
  return issue.message.startsWith('There is no such day')
    ? 'Write a day that exists, or leave it out'
    : 'Write it as the message says, or leave it out: null is not the same as leaving out'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return at
}
