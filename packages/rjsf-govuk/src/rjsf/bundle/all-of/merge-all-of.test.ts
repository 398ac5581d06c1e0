import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemas } from '../../../../test/validation/schemas.ts'
import mergeAllOf from './merge-all-of.ts'
import type { Definition } from './schema.ts'

interface Theirs {
  readonly createComparator: () => { readonly compareSchemaDefinitions: (a: unknown, b: unknown) => number }
  readonly default: (schema: unknown) => Definition
}
const ofUtils = createRequire(import.meta.resolve('@rjsf/utils'))
const { compareSchemaDefinitions } = (ofUtils('@x0k/json-schema-merge') as Theirs).createComparator()
const { default: theirs } = (await import('@rjsf/utils/lib/schema/shallowAllOfMerge.js')) as unknown as Theirs

const outcome = (merge: (schema: Definition) => Definition, schema: Definition): Definition | Error => {
  try {
    return merge(schema)
  } catch {
    return new Error('Nothing meets it')
  }
}

const nothing: ReadonlySet<string> = new Set([
  ...['properties {}', 'patternProperties {}', 'dependencies {}', 'additionalProperties true', 'items true'],
  ...[
    'additionalItems true',
    'required []',
    'uniqueItems false',
    'minLength 0',
    'minItems 0',
    'minProperties 0',
  ],
])

/** Theirs takes no null for the same as another; ours takes what asks for nothing for no other that asks for nothing. */
function comparable(key: string, value: unknown): unknown {
  if (key === 'enum') return (value as unknown[]).map((each) => each ?? 'none')
  const text = JSON.stringify(value)
  if (nothing.has(`${key} ${text}`)) return undefined
  return text === '{}' ? true : value
}

const wholes = fc.tuple(schemas, schemas, schemas).map(([root, one, other]) => {
  const { definitions: _, ...rest } = root
  const all = { ...rest, allOf: [one, other].map(({ definitions: __, ...each }) => each) }
  return [1, 2, 3, 4].reduce<unknown>((at) => JSON.parse(JSON.stringify(at, comparable)), all) as Definition
})

/** Theirs finds not all that are alike in a list of more than 12, and puts it into an order of its own. */
function mayBeLong(schema: Definition): boolean {
  let pairs = 1
  JSON.stringify(schema, (key, value: unknown) => {
    if ((key === 'oneOf' || key === 'anyOf') && Array.isArray(value)) pairs *= value.length
    return value
  })
  return pairs > 12
}

test('schemas are merged as rjsf merges them', () => {
  let count = 0
  fc.assert(
    fc.property(wholes, (schema) => {
      fc.pre(!mayBeLong(schema))
      const [ours, beside] = [outcome(mergeAllOf, schema), outcome(theirs, schema)]
      expect(ours instanceof Error).toBe(beside instanceof Error)
      if (ours instanceof Error || beside instanceof Error) return
      count++
      if (compareSchemaDefinitions(ours, beside) !== 0) expect(ours).toEqual(beside)
    }),
    { numRuns: 1000 },
  )
  expect(count).toBeGreaterThan(200)
})

test('what is merged is left as it is', () => {
  fc.assert(
    fc.property(wholes, (schema) => {
      const before = JSON.stringify(schema)
      outcome(mergeAllOf, schema)
      expect(JSON.stringify(schema)).toBe(before)
    }),
  )
})

test('answers to choose from stay in the order of the schema, nothing among them', () => {
  const schema = { enum: ['c', null, 'a', 'b'], allOf: [{ enum: ['b', null, 'c'] }] }
  expect(mergeAllOf(schema)).toEqual({ enum: ['c', null, 'b'] })
})

test('what rjsf marks in a schema stays', () => {
  const mark = Symbol('mark')
  expect(
    Object.getOwnPropertySymbols(mergeAllOf({ title: 'A', allOf: [{ [mark]: 1, type: 'string' }] })),
  ).toEqual([mark])
})

test('steps that have no common one in so many decimals are refused', () => {
  expect(mergeAllOf({ multipleOf: 0.2, allOf: [{ multipleOf: 0.29 }] })).toEqual({ multipleOf: 5.8 })
  expect(() => mergeAllOf({ multipleOf: 1e-20, allOf: [{ multipleOf: 2 }] })).toThrow(
    'Nothing can meet all of allOf',
  )
})
