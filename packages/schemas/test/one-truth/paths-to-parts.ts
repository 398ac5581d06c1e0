import type { JsonSchemaObject } from '../../src/json-schema.ts'

/** The shortest way to every part of a schema, the whole record included, as the names of members. */
export function pathsToParts(root: JsonSchemaObject): (readonly string[])[] {
  const paths = new Map<string, readonly string[]>([['', []]])
  const waiting: (readonly [JsonSchemaObject, readonly string[]])[] = [[root, []]]
  for (const [part, path] of waiting) {
    for (const [name, member] of Object.entries(part.properties ?? {})) {
      const target = partOf(member as JsonSchemaObject)
      const below = root.definitions?.[target ?? ''] as JsonSchemaObject | undefined
      if (target === undefined || below?.properties === undefined || paths.has(target)) continue
      paths.set(target, [...path, name])
      waiting.push([below, [...path, name]])
    }
  }
  return [...paths.values()]
}

function partOf(member: JsonSchemaObject): string | undefined {
  if (member.type === 'array') return partOf(member.items as JsonSchemaObject)
  const ref = member.$ref ?? (member.allOf?.[0] as JsonSchemaObject | undefined)?.$ref
  return ref?.replace('#/definitions/', '')
}
