/** A JSON Pointer (RFC 6901) to a member or item, from the names and numbers on the way to it. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join('')
}

/** The names and numbers on the way to a place, from its JSON Pointer. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return []
  const steps = pointer.slice(1).split('/')
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps
}

const escapeStep = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
