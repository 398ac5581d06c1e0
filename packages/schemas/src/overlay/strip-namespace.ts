/**
 * A record without an authority's own fields: what others can read as a record of the core. The fields of other authorities
 * stay. The record is not changed; where it has no such fields it is returned itself.
 */
export function stripNamespace<T>(record: T, namespace: string): T {
  if (!isObject(record) || !Object.hasOwn(record, 'extensions')) return record
  const { extensions, ...rest } = record
  if (!isObject(extensions) || !Object.hasOwn(extensions, namespace)) return record
  const others = without(extensions, namespace)
  // Back at its own place, so that nothing else about the record differs, not even the order of its members.
  return (
    Object.keys(others).length === 0
      ? rest
      : Object.fromEntries(
          Object.entries(record).map(([name, value]) => [name, name === 'extensions' ? others : value]),
        )
  ) as T
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = (holder: object, name: string): object =>
  Object.fromEntries(Object.entries(holder).filter(([each]) => each !== name))
