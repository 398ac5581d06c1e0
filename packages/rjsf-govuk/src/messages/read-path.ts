import { type SchemaNode, schemasAt } from '../schema/schemas-at.ts'
import type { Path } from './mistake.ts'

/**
 * A path as the schema has it: a number leads to the item of a list, and a name that is written in digits ("2024") to a member of an
 * object. A validator writes both alike.
 */
export const readPath = (schema: SchemaNode | undefined, path: Path): Path =>
  path.map((token, index) =>
    typeof token === 'number' && schema && isMember(schemasAt(schema, path.slice(0, index)), token)
      ? String(token)
      : token,
  )

const isMember = (around: readonly SchemaNode[], token: number): boolean =>
  around.some(({ properties }) => Object.hasOwn((properties as object | undefined) ?? {}, token))
