import { mergeItems } from './merge-items.ts'
import { bothPatterns, mergeMembers, mergeRecords } from './merge-members.ts'
import {
  type Definition,
  type Definitions,
  type Draft,
  eachOnce,
  inBoth,
  isAny,
  type Merge,
  type Schema,
} from './schema.ts'

/**
 * Stands in for `@x0k/json-schema-merge`, with which rjsf makes one schema of an `allOf`: 12 kB for what stands here. Answers
 * to choose from stay in the order of the schema.
 *
 * @throws Where nothing could meet all of it. rjsf then does without.
 */
export default function mergeAllOf(schema: Definition): Definition {
  return withoutAllOf(schema).reduce((whole, each) => {
    const merged = merge(whole, each)
    return isAny(merged) ? whole : merged
  })
}

function withoutAllOf(schema: Definition): readonly Definition[] {
  if (typeof schema === 'boolean' || schema.allOf === undefined) return [schema]
  const { allOf, ...rest } = schema
  return [rest, ...(allOf as readonly Definition[]).flatMap(withoutAllOf)]
}

const merge: Merge = (one, other) => {
  if (one === false || other === false) return false
  if (isAny(one)) return isAny(other) || other
  if (isAny(other)) return one
  const [left, right] = [one as Schema, other as Schema]
  const whole: Draft = { ...left }
  const together = new Set<Group>()
  for (const keyword of Reflect.ownKeys(right)) {
    const [own, beside] = [left[keyword], right[keyword]]
    const group = groups.find(({ keywords }) => keywords.includes(keyword as string))
    if (beside === undefined) continue
    if (group?.keywords.some((each) => left[each] !== undefined)) together.add(group)
    else if (own === undefined) whole[keyword] = beside
    else whole[keyword] = mergeOf(keyword as string)(own as never, beside as never)
  }
  for (const group of together) group.merge(whole, left, right)
  for (const [least, most] of limits) {
    const isOfBoth =
      (left[least] !== undefined && right[most] !== undefined) ||
      (left[most] !== undefined && right[least] !== undefined)
    const between = (whole[most] as number) - (whole[least] as number)
    const isMet = `${least}${most}`.includes('ex') ? between > 0 : between >= 0
    if (isOfBoth && !isMet) throw nothingMeets(least, most)
  }
  return whole
}

const nothingMeets = (...what: readonly unknown[]): Error =>
  new Error(`Nothing can meet all of allOf: ${what.map((each) => JSON.stringify(each)).join(', ')}`)

/** Keywords that are merged together. */
interface Group {
  readonly keywords: readonly string[]
  readonly merge: (whole: Draft, one: Schema, other: Schema) => void
}

const groups: readonly Group[] = [
  {
    keywords: ['properties', 'patternProperties', 'additionalProperties'],
    merge: (whole, one, other) => mergeMembers(whole, one, other, merge),
  },
  {
    keywords: ['items', 'additionalItems'],
    merge: (whole, one, other) => mergeItems(whole, one, other, merge),
  },
  {
    keywords: ['if', 'then', 'else'],
    merge: (whole, _, other) => {
      const branch: Draft = {}
      for (const keyword of ['if', 'then', 'else'])
        if (other[keyword] !== undefined) branch[keyword] = other[keyword]
      whole.allOf = [...listOf(whole.allOf), branch]
    },
  },
  {
    keywords: ['contains'],
    merge: (whole, { contains: own }, { contains: beside }) => {
      if (own === false || beside === false) whole.contains = false
      else if (isAny(own)) whole.contains = beside
      // One item may meet the one, and another the other.
      else if (!isAny(beside) && eachOnce([own, beside]).length > 1)
        whole.allOf = eachOnce([...listOf(whole.allOf), { contains: beside }])
    },
  },
]

const listOf = (value: unknown): readonly Definition[] => (value ?? []) as readonly Definition[]

/** Limits that nothing can keep between where they are the wrong way round. */
const limits: readonly (readonly [least: string, most: string])[] = [
  ...['imum', 'Length', 'Items', 'Properties'].map((of) => [`min${of}`, `max${of}`] as const),
  ['exclusiveMinimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
]

type MergeValues = (one: never, other: never) => unknown

/** The first that is met in the schema, as of a title. */
const keepOwn = (own: unknown): unknown => own
const either = (one: boolean, other: boolean): boolean => one || other
const union = (one: readonly unknown[], other: readonly unknown[]): unknown[] => [
  ...new Set([...one, ...other]),
]

const records: MergeValues = (one: Definitions, other: Definitions) => mergeRecords(one, other, merge)

/** Every pair of one of these and one of those, less the pairs that nothing could meet. */
const pairs: MergeValues = (one: readonly Definition[], other: readonly Definition[]) => {
  const all = one.flatMap((each) =>
    other.flatMap((beside) => {
      try {
        return [merge(each, beside)]
      } catch {
        return []
      }
    }),
  )
  if (all.length === 0) throw nothingMeets(one, other)
  return eachOnce(all)
}

const greatestDivisor = (one: number, other: number): number =>
  one ? greatestDivisor(other % one, one) : other

/** What makes whole numbers of two with up to twelve decimals. */
const factors = Array.from({ length: 13 }, (_, decimals) => 10 ** decimals)

/** How the values of a keyword are merged. */
const mergeOf = (keyword: string): MergeValues =>
  values[keyword] ??
  (/^(?:exclusiveM|m)in/.test(keyword) ? Math.max : /^(?:exclusiveM|m)ax/.test(keyword) ? Math.min : keepOwn)

const values: Readonly<Record<string, MergeValues | undefined>> = {
  $defs: records,
  definitions: records,
  anyOf: pairs,
  oneOf: pairs,
  allOf: (one: readonly Definition[], other: readonly Definition[]) => eachOnce([...one, ...other]),
  not: (one: Definition, other: Definition) => {
    const all = eachOnce([one, other])
    return all.length > 1 ? { anyOf: all } : one
  },
  propertyNames: merge,
  dependencies: (one: Definitions, other: Definitions) =>
    mergeRecords(one, other, (own: Definition | string[], beside: Definition | string[]) =>
      Array.isArray(own) && Array.isArray(beside) ? union(own, beside) : merge(asked(own), asked(beside)),
    ),
  type: (own: string | readonly string[], beside: string | readonly string[]) => {
    if (own === beside) return own
    const others = [beside].flat()
    const all = new Set([own].flat().flatMap((one) => others.flatMap((other) => bothTypes(one, other))))
    if (all.size === 0) throw nothingMeets(own, beside)
    return all.size === 1 ? [...all][0] : [...all]
  },
  enum: (one: readonly unknown[], other: readonly unknown[]) => {
    const all = inBoth(one, other)
    if (all.length === 0) throw nothingMeets(one, other)
    return all
  },
  examples: union,
  required: union,
  pattern: bothPatterns,
  readOnly: either,
  writeOnly: either,
  uniqueItems: either,
  multipleOf: (one: number, other: number) => {
    const factor = factors.find((each) => [one, other].every((value) => Number.isInteger(value * each)))
    if (factor === undefined) throw nothingMeets(one, other)
    const [own, beside] = [one * factor, other * factor]
    return Math.abs(own * beside) / greatestDivisor(own, beside) / factor
  },
}

const asked = (each: Definition | string[]): Definition => (Array.isArray(each) ? { required: each } : each)

const bothTypes = (one: string, other: string): readonly string[] => {
  if (one === other) return [one]
  return [one, other].every((type) => type === 'number' || type === 'integer') ? ['integer'] : []
}
