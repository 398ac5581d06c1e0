import { type AuthorityForm, forms, type JsonSchema, type JsonSchemaObject } from '@open-care-plan/schemas'

/** Any value that JSON can hold, for the fields of other authorities. */
const json = `/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json }
`

/** A remark of the generator on every definition, which says nothing to a reader. */
const usedBy = /^ \*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\.\n/gm

/**
 * The TypeScript of an authority's form, made of its draft-07 schema: the record, every part of it and every code list, the
 * authority's own among them. The same schema gives the same text.
 */
export async function typesOfForm({ overlay, schema }: AuthorityForm): Promise<string> {
  // The generator brings a formatter of code with it, and only this command needs them.
  const { compile } = await import('json-schema-to-typescript')
  const record = forms.find(({ id }) => id === overlay.form)?.record ?? 'Record'
  const { $schema: _, $id: __, $comment: ___, ...rest } = schema
  const types = await compile(forTypes(rest) as Parameters<typeof compile>[0], record, {
    bannerComment: `// Made by \`open-care-plan types\` of the overlay ${overlay.id} ${overlay.version} for ${overlay.form}. Do not edit.`,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  })
  return `${ownFieldsAsTypes(types.replace(usedBy, '')).trimEnd()}\n\n${json}`
}

/**
 * The schema as the generator of types does best with: names come from the definitions alone, labels become comments, a list of
 * codes is the union of its codes, and own fields stand beside those of other authorities.
 */
function forTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forTypes)
  if (typeof node !== 'object' || node === null) return node
  const { title, description, oneOf, allOf, propertyNames, ...rest } = node as JsonSchemaObject
  // A comment inside a label would end the comment that it is put into.
  const comment = [title, description]
    .filter((text) => text !== undefined)
    .join('. ')
    .replaceAll('*/', '* /')
  const below = Object.entries(propertyNames === undefined ? rest : {}).map(([keyword, value]) => [
    keyword,
    keyword === 'properties' || keyword === 'definitions' ? eachOf(value as object) : forTypes(value),
  ])
  const reference = allOf?.map(nameOf).find((name) => name !== undefined)
  return {
    ...(comment === '' ? {} : { description: comment }),
    ...Object.fromEntries(below),
    ...(oneOf === undefined ? {} : { enum: oneOf.map((branch) => (branch as { const: string }).const) }),
    ...(reference === undefined ? {} : { tsType: reference }),
    ...(propertyNames === undefined ? {} : { tsType: ownFields(rest) }),
  }
}

const eachOf = (named: object) =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, forTypes(schema)]))

/** What `extensions` holds: the fields of this authority, and whatever others keep there. */
function ownFields({ properties = {} }: JsonSchemaObject): string {
  const own = Object.entries(properties).map(
    ([namespace, field]) => `${JSON.stringify(namespace)}?: ${nameOf(field)}`,
  )
  const others = '{ [namespace: string]: { [member: string]: Json } }'
  return own.length === 0 ? others : `{ ${own.join('; ')} } & ${others}`
}

function nameOf(branch: JsonSchema): string | undefined {
  const { $ref } = branch as JsonSchemaObject
  return $ref?.replace('#/definitions/', '')
}

/** An interface is nothing that has members of any name, and so could not stand among the fields of any authority. */
const ownFieldsAsTypes = (types: string): string =>
  types.replace(/^export interface (\w+Fields\d*) \{$/gm, 'export type $1 = {')
