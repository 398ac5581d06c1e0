import { fromPointer } from '@open-care-plan/model'

/**
 * A name for a finding that stays the same while the finding does. It is made of the rule, the message and the place, where
 * an item of a list is named by its id and not by its number, so that edits elsewhere in the plan do not move it.
 */
export function fingerprint(ruleId: string, message: string, document: unknown, path: string): string {
  return fingerprintsOf(ruleId, message)(document, path)
}

/** Makes the fingerprints of one message of one rule, whose share of the hash is worked out once. */
export function fingerprintsOf(ruleId: string, message: string): (document: unknown, path: string) => string {
  const start = new Hash()
  start.add(ruleId)
  start.add('\n')
  start.add(message)
  start.add('\n')
  return (document, path) => {
    hash.startFrom(start)
    if (hasNumber(path)) addAnchor(hash, document, path)
    else hash.add(path)
    return hash.toString()
  }
}

/** Whether a place lies in an item of a list. */
export function hasNumber(path: string): boolean {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const unit = path.charCodeAt(at + 1)
    if (unit >= 48 && unit <= 57) return true
  }
  return false
}

/** How many places are remembered in steps: those of some plans. */
const most = 4096
const stepsOf = new Map<string, readonly string[]>()

/** The steps of a place. The same places come again in plan after plan, and cutting one up costs more than finding it. */
function steps(path: string): readonly string[] {
  const known = stepsOf.get(path)
  if (known !== undefined) return known
  const made = fromPointer(path)
  if (stepsOf.size === most) stepsOf.clear()
  stepsOf.set(path, made)
  return made
}

/** Adds a JSON Pointer with ids in place of item numbers. */
function addAnchor(hash: Hash, document: unknown, path: string): void {
  let value = document
  for (const step of steps(path)) {
    const next: unknown =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
    const id = Array.isArray(value) ? (next as { id?: unknown } | undefined)?.id : undefined
    hash.add(typeof id === 'string' ? '/#' : '/')
    hash.add(typeof id === 'string' ? id : step)
    value = next
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

  startFrom({ high, low }: Hash): void {
    this.high = high
    this.low = low
  }

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

/** One is enough: nothing is hashed while something else is. */
const hash = new Hash()

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

// Looking bytes up is several times as fast as writing a number in base 16.
const hex = (number: number) =>
  `${bytes[number >>> 24]}${bytes[(number >>> 16) & 255]}${bytes[(number >>> 8) & 255]}${bytes[number & 255]}`
