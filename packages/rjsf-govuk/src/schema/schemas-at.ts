import { referredTo } from './pointer.ts'

/** A JSON Schema of any draft, as it was written. */
export type SchemaNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const beside = ['allOf', 'anyOf', 'oneOf'] as const
const branches = ['then', 'else'] as const

type Path = readonly (string | number)[]

/**
 * Every schema that may speak of one place, whatever the answers are: the schema itself, what it refers to, and each
 * branch of its combinations and conditions. No answer is looked at, so a branch that does not hold is there too.
 */
export function schemasAt(root: SchemaNode, path: Path): readonly SchemaNode[] {
  let at = withParts([root], root)
  for (const token of path) {
    at = withParts(
      at.flatMap((schema) => below(schema, token)),
      root,
    )
  }
  return at
}

/** Of the schemas of one place those that hold for any answer: what is written there, and what it refers to and joins. */
export function certainSchemasAt(root: SchemaNode, path: Path): readonly SchemaNode[] {
  const found = new Set<SchemaNode>()
  const add = (schema: unknown): void => {
    if (!isNode(schema) || found.has(schema)) return
    found.add(schema)
    if (typeof schema.$ref === 'string') add(referredTo(schema.$ref, root))
    if (Array.isArray(schema.allOf)) schema.allOf.forEach(add)
  }
  writtenAt(root, path).forEach(add)
  return [...found]
}

function writtenAt(root: SchemaNode, path: Path): readonly SchemaNode[] {
  const token = path.at(-1)
  if (token === undefined) return [root]
  return schemasAt(root, path.slice(0, -1)).flatMap((schema) => below(schema, token))
}

/** Names that the schemas of one place declare as properties. */
export const declaredNames = (schemas: readonly SchemaNode[]): ReadonlySet<string> =>
  new Set(schemas.flatMap(({ properties }) => (isNode(properties) ? Object.keys(properties) : [])))

function withParts(schemas: readonly SchemaNode[], root: SchemaNode): readonly SchemaNode[] {
  const found = new Set<SchemaNode>()
  const add = (schema: unknown): void => {
    if (!isNode(schema) || found.has(schema)) return
    found.add(schema)
    if (typeof schema.$ref === 'string') add(referredTo(schema.$ref, root))
    for (const keyword of beside) if (Array.isArray(schema[keyword])) schema[keyword].forEach(add)
    for (const keyword of branches) add(schema[keyword])
    for (const keyword of ['dependencies', 'dependentSchemas']) {
      if (isNode(schema[keyword])) Object.values(schema[keyword]).forEach(add)
    }
  }
  schemas.forEach(add)
  return [...found]
}

function below(schema: SchemaNode, token: string | number): readonly SchemaNode[] {
  const { properties, patternProperties, additionalProperties, items, additionalItems } = schema
  if (typeof token === 'number') {
    const item: unknown = Array.isArray(items) ? (items[token] ?? additionalItems) : items
    return isNode(item) ? [item] : []
  }
  if (isNode(properties) && Object.hasOwn(properties, token) && isNode(properties[token])) {
    return [properties[token]]
  }
  const byPattern = Object.entries(isNode(patternProperties) ? patternProperties : {})
    .filter(([pattern, value]) => matches(pattern, token) && isNode(value))
    .map(([, value]) => value as SchemaNode)
  if (byPattern.length > 0) return byPattern
  return isNode(additionalProperties) ? [additionalProperties] : []
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}
