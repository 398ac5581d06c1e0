import type { RJSFSchema } from '@rjsf/utils'
import fc from 'fast-check'

/** Schemas made of the keywords that forms use, small enough that answers hit them. */

const names = ['a', 'b', 'c/d', 'e~f'] as const
const name = fc.constantFrom(...names)
const text = fc.constantFrom('', 'a', 'ab', 'abc', 'x y', '2024-02-29', '2023-02-29', '😀😀', 'a@b.example')
const number = fc.constantFrom(-1, 0, 1, 2, 0.1, 0.3, 1.5, 10, 1e20)
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null))

/** What may stand in a form: JSON, and the `undefined` that rjsf leaves of an answer that was emptied. */
export const answers: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.constant(undefined),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof({ weight: 9, arbitrary: name }, { weight: 1, arbitrary: text }), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value

const limit = fc.integer({ min: 0, max: 3 })
const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object')

type Entry = readonly [keyword: string, value: unknown]

const entries = (values: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Entry>[] =>
  Object.entries(values).map(([keyword, value]) => value.map((each) => [keyword, each] as const))

const plainKeyword = fc.oneof(
  ...entries({
    type: fc.oneof(
      { weight: 4, arbitrary: type },
      { weight: 1, arbitrary: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) },
    ),
    title: fc.constantFrom('First name', 'Day'),
    const: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.constant({ a: 1 })),
    enum: fc.uniqueArray(fc.oneof(scalar, fc.constant({ a: [1] })), { minLength: 1, maxLength: 4 }),
    minLength: limit,
    maxLength: limit,
    pattern: fc.constantFrom('^a', 'b$', '^[a-z]*$', '^\\p{Letter}+$'),
    format: fc.constantFrom('date', 'date-time', 'email', 'time', 'uri', 'uuid', 'phone'),
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: fc.constantFrom(0.1, 0.01, 2, 3),
    minItems: limit,
    maxItems: limit,
    uniqueItems: fc.boolean(),
    minProperties: limit,
    maxProperties: limit,
    required: fc.uniqueArray(name, { maxLength: 3 }),
  }),
)

const schemaOf = (keywords: readonly Entry[]) => Object.fromEntries(keywords) as RJSFSchema

const plain = fc.array(plainKeyword, { maxLength: 3 }).map(schemaOf)

const named = <T>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<T>) =>
  fc.dictionary(keys, values, { maxKeys: 3, noNullPrototype: true })

function schemaAt(depth: number): fc.Arbitrary<RJSFSchema> {
  if (depth === 0) return plain
  const schema = fc.oneof(
    { weight: 6, arbitrary: schemaAt(depth - 1) },
    { weight: 1, arbitrary: fc.boolean() },
  )
  const some = fc.array(schema, { minLength: 1, maxLength: 3 })
  const reference = ['plain', 'deep', 'other', 'c~1d'].map((each) => `#/definitions/${each}`)
  const combined = fc.oneof(
    ...entries({
      properties: named(name, schema),
      patternProperties: named(fc.constantFrom('^a', 'd$', '.'), schema),
      additionalProperties: schema,
      propertyNames: schema,
      dependencies: named(name, fc.oneof(schema, fc.uniqueArray(name, { maxLength: 3 }))),
      items: fc.oneof(schema, some),
      additionalItems: schema,
      contains: schema,
      not: schema,
      anyOf: some,
      oneOf: some,
      allOf: some,
      if: schema,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: schema,
      else: schema,
      $ref: fc.constantFrom(...reference),
    }),
  )
  const keyword = fc.oneof({ weight: 1, arbitrary: plainKeyword }, { weight: 2, arbitrary: combined })
  return fc.array(keyword, { maxLength: 4 }).map(schemaOf)
}

/** A whole schema, with definitions that point at each other and never only at themselves. */
export const schemas: fc.Arbitrary<RJSFSchema> = fc
  .tuple(schemaAt(3), plain, plain, plain)
  .map(([root, one, other, third]) => ({
    ...root,
    definitions: {
      plain: one,
      other: { $ref: '#/definitions/plain' },
      'c/d': other,
      deep: { ...third, properties: { a: { $ref: '#/definitions/deep' }, b: other } },
    },
  }))
