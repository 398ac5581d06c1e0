/** A JSON Schema of any draft, as it was written. */
export type SchemaNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const beside = ['allOf', 'anyOf', 'oneOf'] as const
const branches = ['then', 'else'] as const

/**
 * Every schema that may speak of one place, whatever the answers are: the schema itself, what it refers to, and each
 * branch of its combinations and conditions. No answer is looked at, so a branch that does not hold is there too.
 */
export function schemasAt(root: SchemaNode, path: readonly (string | number)[]): readonly SchemaNode[] {
  let at = withParts([root], root)
  for (const token of path) {
    at = withParts(
      at.flatMap((schema) => below(schema, token)),
      root,
    )
  }
  return at
}

/** Names that the schemas of one place declare as properties. */
export const declaredNames = (schemas: readonly SchemaNode[]): ReadonlySet<string> =>
  new Set(schemas.flatMap(({ properties }) => (isNode(properties) ? Object.keys(properties) : [])))

function withParts(schemas: readonly SchemaNode[], root: SchemaNode): readonly SchemaNode[] {
  const found = new Set<SchemaNode>()
  const add = (schema: unknown): void => {
    if (!isNode(schema) || found.has(schema)) return
    found.add(schema)
    if (typeof schema.$ref === 'string') add(resolve(schema.$ref, root))
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

function resolve(ref: string, root: SchemaNode): unknown {
  if (!ref.startsWith('#')) return undefined
  return decode(ref.slice(1))
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (at, token) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, token)
          ? (at as Readonly<Record<string, unknown>>)[token]
          : undefined,
      root,
    )
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
