import { type SchemaNode, schemasAt } from '../schema/schemas-at.ts'
import type { Path } from './mistake.ts'

/**
 * A path as the schema has it: a number leads to the item of a list, and a name that is written in digits ("2024") to a member of an
 * object. A validator writes both alike.
 */
export function readPath(schema: SchemaNode | undefined, path: Path): Path {
  if (schema === undefined || !path.some((token) => typeof token === 'number')) return path
  const read: (string | number)[] = []
  for (const token of path) {
    const isName = typeof token === 'number' && isMember(schemasAt(schema, read), token)
    read.push(isName ? String(token) : token)
  }
  return read
}

/** Whether it is a member of an object, as far as anybody can say. */
const isMember = (around: readonly SchemaNode[], token: number): boolean =>
  around.some(({ properties }) => Object.hasOwn((properties as object | undefined) ?? {}, token)) ||
  (around.some(isObject) && !around.some(isList))

const isObject = ({ type, properties, additionalProperties, patternProperties }: SchemaNode): boolean =>
  isOf(type, 'object') ||
  [properties, additionalProperties, patternProperties].some((each) => each !== undefined)

const isList = ({ type, items }: SchemaNode): boolean => isOf(type, 'array') || items !== undefined

const isOf = (type: unknown, name: string): boolean =>
  type === name || (Array.isArray(type) && type.includes(name))
