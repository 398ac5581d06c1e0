import { fromPointer } from '@open-care-plan/model'

/**
 * A name for a finding that stays the same while the finding does. It is made of the rule, the message and the place, where
 * an item of a list is named by its id and not by its number, so that edits elsewhere in the plan do not move it.
 */
export function fingerprint(ruleId: string, message: string, plan: unknown, path: string): string {
  const hash = new Hash()
  hash.add(ruleId)
  hash.add('\n')
  hash.add(message)
  hash.add('\n')
  if (hasNumber.test(path)) addAnchor(hash, plan, path)
  else hash.add(path)
  return hash.toString()
}

const hasNumber = /\/\d/

/** Adds a JSON Pointer with ids in place of item numbers. */
function addAnchor(hash: Hash, plan: unknown, path: string): void {
  let at = plan
  for (const step of fromPointer(path)) {
    const next: unknown =
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
    const id = Array.isArray(at) ? (next as { id?: unknown } | undefined)?.id : undefined
    hash.add(typeof id === 'string' ? '/#' : '/')
    hash.add(typeof id === 'string' ? id : step)
    at = next
  }
}

/**
 * Two 32-bit multiplicative hashes with different seeds, as 16 hexadecimal digits. It has to be the same in every engine and
 * fast, as a plan has hundreds of findings; it keeps no secret, so a cryptographic hash would only cost.
 */
class Hash {
  // Kept within 32 bits from the start, so that the engine never has to box them.
  private high = 0xdeadbeef | 0
  private low = 0x41c6ce57

  add(text: string): void {
    let { high, low } = this
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      high = Math.imul(high ^ unit, 2654435761)
      low = Math.imul(low ^ unit, 1597334677)
    }
    this.high = high
    this.low = low
  }

  toString(): string {
    let { high, low } = this
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
    return hex(high) + hex(low)
  }
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

// Looking bytes up is several times as fast as writing a number in base 16.
const hex = (number: number) =>
  `${bytes[number >>> 24]}${bytes[(number >>> 16) & 255]}${bytes[(number >>> 8) & 255]}${bytes[number & 255]}`
