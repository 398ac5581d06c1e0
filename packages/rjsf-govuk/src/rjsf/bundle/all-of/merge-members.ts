import {
  type Definition,
  type Definitions,
  type Draft,
  isAny,
  type Merge,
  put,
  type Schema,
} from './schema.ts'

type Patterns = readonly (readonly [pattern: string, schema: Definition])[]

/** What one of the two says of the members of an object. */
interface Side {
  readonly own: Definitions
  readonly patterns: Patterns
  /** Of every other member. */
  readonly rest: Definition
}

const sideOf = (schema: Schema): Side => ({
  own: (schema.properties ?? {}) as Definitions,
  patterns: Object.entries((schema.patternProperties ?? {}) as Definitions),
  rest: (schema.additionalProperties ?? true) as Definition,
})

/** Two sets of members with a schema each: those of both are merged. */
export function mergeRecords(
  one: Definitions,
  other: Definitions,
  merge: (one: never, other: never) => unknown,
): Definitions {
  const all: Draft = { ...one }
  for (const [name, schema] of Object.entries(other)) {
    const own = Object.hasOwn(one, name) ? one[name] : undefined
    all[name] = own === undefined ? schema : merge(own as never, schema as never)
  }
  return all as Definitions
}

/** Merges `properties`, `patternProperties` and `additionalProperties`, each of which says what the others speak of. */
export function mergeMembers(whole: Draft, one: Schema, other: Schema, merge: Merge): void {
  const [left, right] = [sideOf(one), sideOf(other)]
  put(whole, 'additionalProperties', merge(left.rest, right.rest))
  if (isAny(left.rest) && isAny(right.rest)) {
    put(whole, 'properties', mergeRecords(left.own, right.own, merge))
    put(whole, 'patternProperties', mergeRecords(patternsOf(left), patternsOf(right), merge))
    return
  }
  const names = new Set([...Object.keys(left.own), ...Object.keys(right.own)])
  const members = [...names].map((name) => {
    const isLeft = Object.hasOwn(left.own, name)
    return [name, isLeft ? memberOf(name, left, right, merge) : memberOf(name, right, left, merge)] as const
  })
  put(whole, 'properties', Object.fromEntries(members.filter(([, schema]) => schema !== undefined)))
  put(whole, 'patternProperties', mergePatterns(left, right, merge))
}

const patternsOf = ({ patterns }: Side): Definitions => Object.fromEntries(patterns)

/** A member that one side names. Undefined where the other does not take it. */
function memberOf(name: string, side: Side, other: Side, merge: Merge): Definition | undefined {
  const matching = ({ patterns }: Side): Definition[] =>
    patterns.filter(([pattern]) => new RegExp(pattern).test(name)).map(([, schema]) => schema)
  const asked = [
    side.own[name],
    Object.hasOwn(other.own, name) ? other.own[name] : undefined,
    ...matching(other),
  ].filter((schema) => schema !== undefined)
  const isNamedOnce = asked.length < 2
  if (asked[0] === false) return false
  if (other.rest === false && isNamedOnce) return undefined
  if (other.rest === false) asked.push(...matching(side))
  else if (isNamedOnce) asked.push(other.rest)
  return asked.reduce(merge)
}

function mergePatterns(left: Side, right: Side, merge: Merge): Definitions {
  const all: Record<string, Definition> = {}
  for (const [one, schema] of left.patterns) {
    for (const [other, beside] of right.patterns) all[bothPatterns(one, other)] = merge(schema, beside)
  }
  for (const [side, { patterns, rest }] of [
    [left, right],
    [right, left],
  ] as const) {
    if (rest === false) continue
    for (const [pattern, schema] of side.patterns) {
      if (isAny(rest)) all[pattern] = schema
      else if (!patterns.some(([each]) => each === pattern)) all[pattern] = merge(schema, rest)
    }
  }
  return all
}

/** A pattern that matches what both match. */
export const bothPatterns = (one: string, other: string): string =>
  one === other ? one : `(?=.*(?:${one}))(?=.*(?:${other}))`
