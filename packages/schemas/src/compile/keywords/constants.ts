import type { JsonSchema } from '../../json-schema.ts'
import type { Keywords } from '../compiler.ts'
import type { Emitter } from '../emitter.ts'

export const constants: Keywords = ({ schema, name, compiler: { emitter } }) => {
  const conditions: string[] = []
  if ('const' in schema) conditions.push(isOneOf([schema.const], name, emitter))
  if (schema.enum !== undefined) conditions.push(isOneOf(schema.enum, name, emitter))
  const choices = choicesOf(schema.oneOf)
  if (choices !== undefined) conditions.push(isOneOf(choices, name, emitter))
  return conditions
}

/** The values of a `oneOf` in which every branch is one value and nothing else: a list of codes with their meanings. */
export function choicesOf(branches: readonly JsonSchema[] | undefined): readonly unknown[] | undefined {
  const values = branches?.map((branch) => (isOneValue(branch) ? branch.const : undefined))
  if (values === undefined || !values.every(isScalar)) return undefined
  return new Set(values).size === values.length ? values : undefined
}

const annotations = ['const', 'title', 'description', 'deprecated', '$comment']

const isOneValue = (branch: JsonSchema): branch is { readonly const: unknown } =>
  typeof branch === 'object' &&
  'const' in branch &&
  Object.keys(branch).every((key) => annotations.includes(key))

const isScalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value)

function isOneOf(values: readonly unknown[], name: string, emitter: Emitter): string {
  if (values.length > 1 && values.every(isScalar)) return `${emitter.set(values)}.has(${name})`
  const conditions = values.map((value) =>
    isScalar(value)
      ? `${name} === ${JSON.stringify(value)}`
      : `${emitter.helper('equal')}(${name}, ${emitter.constant('value', JSON.stringify(value))})`,
  )
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' || ')})`
}
