import { idPattern } from './id-pattern.ts'
import { mustBe } from './sentences.ts'

/** What is wrong with an authority's own fields: where below them, and a sentence. */
export interface OwnFieldsProblem {
  readonly path: readonly string[]
  readonly message: string
  /** True where the name of a namespace is at fault, and not what stands under it. */
  readonly isName: boolean
}

/**
 * What is wrong with a value as an authority's own fields. Every namespace holds an object; what stands in the object is
 * the authority's own affair, as long as JSON can hold it. A namespace called `__proto__` is found like any other.
 */
export function ownFieldsProblems(value: unknown): OwnFieldsProblem[] {
  if (!isPlainObject(value)) return [{ path: [], message: mustBe.ownFields, isName: false }]
  return Object.keys(value).flatMap((name) => namespaceProblems(name, value[name]))
}

function namespaceProblems(name: string, fields: unknown): OwnFieldsProblem[] {
  if (!idPattern.test(name)) return [{ path: [name], message: mustBe.namespace, isName: true }]
  if (!isPlainObject(fields)) return [{ path: [name], message: mustBe.part, isName: false }]
  return Object.keys(fields)
    .filter((field) => !isJson(fields[field]))
    .map((field) => ({ path: [name, field], message: mustBe.json, isName: false }))
}

/** Whether JSON can hold a value. It does not call itself: own fields may be nested as deep as their writer likes. */
function isJson(value: unknown): boolean {
  const seen = new Set<object>()
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'object' && next !== null) {
      if (seen.has(next)) continue
      seen.add(next)
      if (Array.isArray(next)) for (const item of next) waiting.push(item)
      else if (isPlainObject(next)) for (const name of Object.keys(next)) waiting.push(next[name])
      else return false
    } else if (!isJsonScalar(next)) return false
  }
  return true
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
