const quote = 0x22
const backslash = 0x5c

/** What can be told of a JSON text without building its value. */
export interface JsonShape {
  /** How many members its objects have in all: how many colons stand outside strings. */
  readonly members: number
  /** Where objects and lists stand deeper in each other than the limit: an offset in the text. */
  readonly tooDeepAt?: number
}

/** Counts the members of a JSON text and watches its depth, without recursion. The text may be broken. */
export function jsonShape(text: string, maxDepth: number): JsonShape {
  let members = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at)
        break
      case 0x3a: // :
        members++
        break
      case 0x7b: // {
      case 0x5b: // [
        if (++depth > maxDepth) return { members, tooDeepAt: at }
        break
      case 0x7d: // }
      case 0x5d: // ]
        depth--
        break
    }
  }
  return { members }
}

/** The offset of the quote that ends the string that starts here, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

/** How many members the objects of a value have in all. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : parts.length
  for (const part of parts) count += countMembers(part)
  return count
}
