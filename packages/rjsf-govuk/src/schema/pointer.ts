/** What a JSON Pointer points at in a document. Undefined where there is nothing. */
export function pointedAt(document: unknown, pointer: string): unknown {
  let found = document
  for (const part of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (!Object.hasOwn(found, name)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[name]
  }
  return found
}

/** What a reference of the form `#/…` refers to in its own document. Undefined for any other. */
export const referredTo = (ref: string, document: unknown): unknown =>
  ref.startsWith('#') ? pointedAt(document, decoded(ref.slice(1))) : undefined

/** Text of a part of an address, as it is where it is not encoded rightly. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
