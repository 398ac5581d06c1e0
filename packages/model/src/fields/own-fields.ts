import { idPattern } from './id-pattern.ts'
import { mustBe } from './sentences.ts'

/** What is wrong with an authority's own fields: where below them, and a sentence. */
export interface OwnFieldsProblem {
  readonly path: readonly string[]
  readonly message: string
  /** True where the name of a namespace is at fault, and not what stands under it. */
  readonly isName: boolean
  /** True where what stands there is undefined. */
  readonly isUndefined: boolean
}

/**
 * What is wrong with a value as an authority's own fields. Every namespace holds an object; what stands in the object is
 * the authority's own affair, as long as JSON can hold it. A namespace called `__proto__` is found like any other.
 */
export function ownFieldsProblems(value: unknown): OwnFieldsProblem[] {
  if (!isPlainObject(value)) return [problem([], value, mustBe.ownFields)]
  return Object.keys(value).flatMap((name) => namespaceProblems(name, value[name]))
}

function namespaceProblems(name: string, fields: unknown): OwnFieldsProblem[] {
  if (!idPattern.test(name)) {
    return [{ ...problem([name], fields, mustBe.namespace), isName: true }]
  }
  if (!isPlainObject(fields)) return [problem([name], fields, mustBe.part)]
  return Object.keys(fields).flatMap((field) => {
    const message = whyNoJson(fields[field])
    return message === undefined ? [] : [problem([name, field], fields[field], message)]
  })
}

const problem = (path: readonly string[], value: unknown, message: string): OwnFieldsProblem => ({
  path,
  message,
  isName: false,
  isUndefined: value === undefined,
})

/** Why JSON cannot hold a value. It does not call itself: own fields may be nested as deep as their writer likes. */
function whyNoJson(value: unknown): string | undefined {
  const seen = new Set<object>()
  let isMetAgain = false
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'object' && next !== null) {
      if (seen.has(next)) {
        isMetAgain = true
        continue
      }
      seen.add(next)
      if (Array.isArray(next)) for (const item of next) waiting.push(item)
      else if (isPlainObject(next)) for (const name of Object.keys(next)) waiting.push(next[name])
      else return mustBe.json
    } else if (!isJsonScalar(next)) return mustBe.json
  }
  // What was read from a file never meets itself again: only what does is looked through for circles.
  return isMetAgain && holdsItself(value) ? mustBe.noCircle : undefined
}

/** Whether a value is part of itself. The same object in two places is written twice, and is none. */
function holdsItself(value: unknown): boolean {
  const around = new Set<object>()
  const done = new Set<object>()
  const waiting: { readonly value: unknown; readonly isLeft?: true }[] = [{ value }]
  while (waiting.length > 0) {
    const { value: next, isLeft } = waiting.pop() as (typeof waiting)[number]
    if (typeof next !== 'object' || next === null || done.has(next)) continue
    if (isLeft) {
      around.delete(next)
      done.add(next)
    } else {
      if (around.has(next)) return true
      around.add(next)
      waiting.push({ value: next, isLeft: true })
      for (const part of Object.values(next)) waiting.push({ value: part })
    }
  }
  return false
}

// Infinity is what JavaScript reads of a number that JSON can hold and it cannot.
const isJsonScalar = (value: unknown) =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || isNumber(value)

const isNumber = (value: unknown) => typeof value === 'number' && !Number.isNaN(value)

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
