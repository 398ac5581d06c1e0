import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { Form } from '../../src/forms/form.ts'
import type { JsonSchema, JsonSchemaObject } from '../../src/json-schema.ts'

/** Any value that JSON can hold, for the fields of an authority. */
const json = `/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json }
`

/** A remark of the generator on every definition, which says nothing to a reader. */
const usedBy = /^ \*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\.\n/gm

/** The TypeScript types of a form's record, made from its draft-07 schema. */
export async function typesModule(form: Form, schema: JsonSchemaObject, banner: string): Promise<string> {
  const { $schema: _, $id: __, $comment: ___, ...rest } = schema
  const types = await compile(forTypes(rest) as JSONSchema, form.record, {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  })
  return `${types.replace(usedBy, '').trimEnd()}\n\n${json}`
}

/**
 * The schema as the generator of types does best with: names come from the definitions alone, labels become comments, and
 * a list of codes is the union of its codes.
 */
function forTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forTypes)
  if (typeof node !== 'object' || node === null) return node
  const { title, description, oneOf, allOf, propertyNames, ...rest } = node as JsonSchemaObject
  const comment = [title, description].filter((text) => text !== undefined).join('. ')
  const below = Object.fromEntries(
    Object.entries(rest).map(([keyword, value]) => [
      keyword,
      keyword === 'properties' || keyword === 'definitions' ? eachOf(value as object) : forTypes(value),
    ]),
  )
  return {
    ...(comment === '' ? {} : { description: comment }),
    ...below,
    ...(oneOf === undefined ? {} : { enum: oneOf.map((branch) => (branch as { const: string }).const) }),
    ...(allOf === undefined ? {} : { tsType: nameOf(allOf[0]) }),
    ...(propertyNames === undefined ? {} : { tsType: '{ [namespace: string]: { [member: string]: Json } }' }),
  }
}

const eachOf = (named: object) =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, forTypes(schema)]))

const nameOf = (branch: JsonSchema | undefined): string =>
  (branch as { readonly $ref: string }).$ref.replace('#/definitions/', '')
