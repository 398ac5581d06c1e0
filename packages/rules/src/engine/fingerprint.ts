/**
 * A name for a finding that stays the same while the finding does. It is made of the rule, the message and the place, where
 * an item of a list is named by its id and not by its number, so that edits elsewhere in the plan do not move it.
 */
export const fingerprint = (ruleId: string, message: string, document: unknown, path: string): string =>
  fingerprintFrom(hashOf(ruleId, message), document, path)

const SLASH = 47

/** How far a hash has come. */
export interface HashState {
  readonly high: number
  readonly low: number
}

/** The share of a rule and a message in their fingerprints. */
export function hashOf(ruleId: string, message: string): HashState {
  const start = new Hash()
  start.add(ruleId)
  start.add('\n')
  start.add(message)
  start.add('\n')
  return start
}

/** A fingerprint, from the share of its rule and message. */
const fingerprintFrom = (start: HashState, document: unknown, path: string): string =>
  hasNumber(path) ? fingerprintOfItem(start, document, path) : fingerprintOfPlace(start, path)

/** That of a place that lies in an item. */
export function fingerprintOfItem(start: HashState, document: unknown, path: string): string {
  hash.startFrom(start)
  addAnchor(hash, document, path)
  return hash.toString()
}

/** That of a place that lies in no item: the same in every document. */
export function fingerprintOfPlace(start: HashState, path: string): string {
  hash.startFrom(start)
  hash.add(path)
  return hash.toString()
}

/** Whether a place lies in an item of a list. */
export function hasNumber(path: string): boolean {
  let afterSlash = false
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at)
    if (afterSlash && isDigit(unit)) return true
    afterSlash = unit === SLASH
  }
  return false
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57

/**
 * Adds a JSON Pointer with ids in place of item numbers. It is read where it stands: cutting it up first would cost more than the
 * rest.
 */
function addAnchor(hash: Hash, document: unknown, path: string): void {
  const end = endOfLastNumber(path)
  let value = document
  let from = 0
  while (from < end) {
    const to = nextSlash(path, from + 1)
    if (Array.isArray(value)) {
      value = value[numberIn(path, from + 1, to)] as unknown
      const id = (value as { readonly id?: unknown } | null | undefined)?.id
      if (typeof id === 'string') {
        hash.add('/#')
        hash.add(id)
      } else {
        hash.add(unescaped(path.slice(from, to)))
      }
    } else {
      const step = unescaped(path.slice(from + 1, to))
      hash.add('/')
      hash.add(step)
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
    }
    from = to
  }
  hash.add(unescaped(path.slice(end)))
}

/** Where the last number of a place ends: behind it, no id can stand. 0 where there is none. */
function endOfLastNumber(path: string): number {
  let to = path.length
  for (let at = to - 1; at >= 0; at--) {
    if (path.charCodeAt(at) !== SLASH) continue
    if (numberIn(path, at + 1, to) >= 0) return to
    to = at
  }
  return 0
}

/** Where a step ends. Looked for here: to ask the string takes longer for so few letters. */
function nextSlash(path: string, from: number): number {
  let at = from
  while (at < path.length && path.charCodeAt(at) !== SLASH) at++
  return at
}

/** The number of an item that stands in a place, as JSON Pointer writes it: no zero before it. -1 where there is none. */
function numberIn(path: string, from: number, to: number): number {
  if (to === from || to - from > 9 || (to - from > 1 && path.charCodeAt(from) === 48)) return -1
  let number = 0
  for (let at = from; at < to; at++) {
    const unit = path.charCodeAt(at)
    if (!isDigit(unit)) return -1
    number = number * 10 + unit - 48
  }
  return number
}

const unescaped = (text: string) =>
  text.includes('~') ? text.replaceAll('~1', '/').replaceAll('~0', '~') : text

/**
 * Two 32-bit multiplicative hashes with different seeds, as 16 hexadecimal digits. It has to be the same in every engine and
 * fast, as a plan has hundreds of findings; it keeps no secret, so a cryptographic hash would only cost.
 */
class Hash implements HashState {
  // Kept within 32 bits from the start, so that the engine never has to box them.
  high = 0xdeadbeef | 0
  low = 0x41c6ce57

  startFrom({ high, low }: HashState): void {
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
    // One string at once: put together piece by piece, it costs twice as long and seven times the memory.
    return String.fromCharCode(
      digit(high >>> 28),
      digit((high >>> 24) & 15),
      digit((high >>> 20) & 15),
      digit((high >>> 16) & 15),
      digit((high >>> 12) & 15),
      digit((high >>> 8) & 15),
      digit((high >>> 4) & 15),
      digit(high & 15),
      digit(low >>> 28),
      digit((low >>> 24) & 15),
      digit((low >>> 20) & 15),
      digit((low >>> 16) & 15),
      digit((low >>> 12) & 15),
      digit((low >>> 8) & 15),
      digit((low >>> 4) & 15),
      digit(low & 15),
    )
  }
}

/** The code of a hexadecimal digit. */
const digit = (value: number) => value + (value < 10 ? 48 : 87)

/** One is enough: nothing is hashed while something else is. */
const hash = new Hash()
