import { isRecord } from '../../schema/is-record.ts'
import { type SchemaNode, schemasAt } from '../../schema/schemas-at.ts'

type Path = readonly (string | number)[]

/**
 * A record without the parts that nobody filled in: an optional object that is empty because its answers were taken out
 * again, and an optional list that may not be empty. They would ask for what is in them. What the schema requires stays.
 */
export function withoutEmptyParts(schema: SchemaNode, data: unknown, path: Path = []): unknown {
  if (Array.isArray(data)) {
    const items = data.map((item, index) => withoutEmptyParts(schema, item, [...path, index]))
    return items.every((item, index) => item === data[index]) ? data : items
  }
  if (!isRecord(data)) return data
  const kept: Record<string, unknown> = {}
  let changed = false
  for (const [name, value] of Object.entries(data)) {
    const part = withoutEmptyParts(schema, value, [...path, name])
    if (isEmpty(part) && isLeftOut(schema, path, name, part)) {
      changed = true
      continue
    }
    kept[name] = part
    changed ||= part !== value
  }
  return changed ? kept : data
}

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : isRecord(value) && Object.values(value).every((each) => each === undefined)

function isLeftOut(schema: SchemaNode, path: Path, name: string, part: unknown): boolean {
  const around = schemasAt(schema, path)
  if (around.some(({ required }) => Array.isArray(required) && required.includes(name))) return false
  const own = schemasAt(schema, [...path, name])
  if (!Array.isArray(part)) return own.length > 0
  return own.some(({ minItems }) => typeof minItems === 'number' && minItems > 0)
}
