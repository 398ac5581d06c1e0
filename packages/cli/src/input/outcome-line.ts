import { isCalendarDate } from '@open-care-plan/model'
import type { OutcomeInput } from '@open-care-plan/rules'
import { suggest } from '../suggest.ts'
import { type InputProblem, type Reading, read, refused } from './input-problem.ts'

/** An outcome of a file of JSON Lines, with the name that it has there. */
export interface OutcomeLine extends OutcomeInput {
  readonly id?: string
}

/** What a member has to be, in words, where the value is not that; undefined where it is. */
type Check = (value: unknown) => string | undefined

const text: Check = (value) => (typeof value === 'string' ? undefined : 'must be text')
const day: Check = (value) =>
  typeof value === 'string' && isCalendarDate(value) ? undefined : 'must be a date as YYYY-MM-DD'
const age: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 25
    ? undefined
    : 'must be a number of whole years from 0 to 25'
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value)
      ? value
          .map(check)
          .find((wrong) => wrong !== undefined)
          ?.replace(/^must be/, 'must each be')
      : 'must be a list'
const objectOf =
  (members: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value) => {
    if (!isObject(value)) return 'must be an object, in braces: { … }'
    for (const name of needed) if (value[name] === undefined) return `must have "${name}"`
    for (const [name, member] of Object.entries(value)) {
      const check = Object.hasOwn(members, name) ? members[name] : undefined
      if (check === undefined) return `has no "${name}"${didYouMean(name, Object.keys(members))}`
      const wrong = check(member)
      if (wrong !== undefined) return `has a "${name}" that ${wrong}`
    }
    return undefined
  }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const didYouMean = (name: string, members: readonly string[]): string => {
  const near = suggest(name, members)
  return near === undefined ? '' : `: did you mean "${near}"?`
}

const term: Check = (value) =>
  value === 'autumn' || value === 'spring' || value === 'summer'
    ? undefined
    : 'must be autumn, spring or summer'
const span = { from: day, to: day }

/** What an outcome says, and of what kind each of it is. */
const members: Readonly<Record<string, Check>> = {
  text: (value) => text(value) ?? ((value as string).trim() === '' ? 'must not be empty' : undefined),
  structured: objectOf({ who: text, what: text, by: text, measure: text, baseline: text, why: text }),
  context: objectOf({
    childAge: age,
    domain: text,
    need: text,
    planDate: day,
    reviewDates: listOf(day),
    termDates: listOf(
      objectOf({ name: term, ...span, halfTerm: objectOf(span, ['from', 'to']) }, ['name', 'from', 'to']),
    ),
    dateOfBirth: day,
  }),
}

/** The value of a line as an outcome, or why it is none. Members that say nothing to us are let be, unless one was misspelt. */
export function outcomeOf(value: unknown, line: number): Reading<OutcomeLine> {
  const problem = (message: string): InputProblem => ({
    code: 'not-an-outcome',
    message,
    remedy:
      'Write each line as {"text": "…"}, with "structured" and "context" where there is something to say',
    line,
  })
  if (!isObject(value)) return refused(problem('This line holds no outcome'))
  if (value.text === undefined) return refused(problem('This line has no "text"'))
  const problems = Object.entries(value).flatMap(([name, member]) => {
    const check = Object.hasOwn(members, name) ? members[name] : undefined
    const wrong = check?.(member)
    if (wrong !== undefined) return problem(`"${name}" ${wrong}`)
    const meant = check === undefined ? didYouMean(name, Object.keys(members)) : ''
    return meant === '' ? [] : problem(`An outcome has no "${name}"${meant}`)
  })
  if (problems.length > 0) return refused(...problems)
  const { id, ...rest } = value
  const { text: words, structured, context } = rest as unknown as OutcomeInput
  return read({
    ...(typeof id === 'string' && { id }),
    text: words,
    ...(structured && { structured }),
    ...(context && { context }),
  })
}
