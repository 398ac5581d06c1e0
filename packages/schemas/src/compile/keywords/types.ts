import type { JsonSchemaObject } from '../../json-schema.ts'
import type { Keywords } from '../compiler.ts'

const conditions: Readonly<Record<string, (name: string) => string>> = {
  null: (name) => `${name} === null`,
  boolean: (name) => `typeof ${name} === "boolean"`,
  string: (name) => `typeof ${name} === "string"`,
  // Infinity is what is read of a number that is too large.
  number: (name) => `typeof ${name} === "number" && Number.isFinite(${name})`,
  integer: (name) => `typeof ${name} === "number" && Number.isInteger(${name})`,
  array: (name) => `Array.isArray(${name})`,
  object: (name) => `typeof ${name} === "object" && ${name} !== null && !Array.isArray(${name})`,
}

/** The types that a schema names, or undefined where it names none. */
const typesOf = ({ type }: JsonSchemaObject): readonly string[] | undefined =>
  typeof type === 'string' ? [type] : type

/** Whether a value of any other type is refused. */
export const isOnly = (schema: JsonSchemaObject, ...types: readonly string[]): boolean =>
  typesOf(schema)?.every((type) => types.includes(type)) ?? false

export const types: Keywords = ({ schema, name }) => {
  const named = typesOf(schema)
  if (named === undefined) return []
  const all = named.map((type) => {
    const condition = conditions[type]
    if (condition === undefined) throw new Error(`There is no type "${type}"`)
    return condition(name)
  })
  if (all.length === 1) return all
  return [`(${all.map((condition) => `(${condition})`).join(' || ')})`]
}

/** Conditions on a value of one type. Any other value meets them, unless the schema asks for the type. */
export function ofType(
  schema: JsonSchemaObject,
  type: 'string' | 'number',
  name: string,
  conditions: readonly string[],
): readonly string[] {
  const asked = type === 'number' ? ['number', 'integer'] : [type]
  if (conditions.length === 0 || isOnly(schema, ...asked)) return conditions
  return [`(typeof ${name} !== "${type}" || (${conditions.join(' && ')}))`]
}
