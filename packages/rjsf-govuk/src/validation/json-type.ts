import type { SchemaObject } from './schema-error.ts'

const is = {
  string: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  integer: (value: unknown) => Number.isInteger(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  null: (value: unknown) => value === null,
  array: (value: unknown) => Array.isArray(value),
  object: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>

export type JsonType = keyof typeof is

export const isOfType = (type: JsonType, value: unknown): boolean => is[type](value)

export const isJsonType = (name: unknown): name is JsonType =>
  typeof name === 'string' && Object.hasOwn(is, name)

/** The types that a schema names, and `null` where it is `nullable`. */
export function typesOf({ type, nullable }: SchemaObject): unknown[] {
  const types: unknown[] = Array.isArray(type) ? [...type] : type === undefined ? [] : [type]
  if (nullable === true && types.length > 0 && !types.includes('null')) types.push('null')
  return types
}
