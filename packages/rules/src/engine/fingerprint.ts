import { fromPointer } from '@open-care-plan/model'

/**
 * A name for a finding that stays the same while the finding does. It is made of the rule, the message and the place, where
 * an item of a list is named by its id and not by its number, so that edits elsewhere in the plan do not move it.
 */
export const fingerprint = (ruleId: string, message: string, document: unknown, path: string): string =>
  fingerprintFrom(hashOf(ruleId, message), document, path)

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
export function fingerprintFrom(start: HashState, document: unknown, path: string): string {
  hash.startFrom(start)
  if (hasNumber(path)) addAnchor(hash, document, path)
  else hash.add(path)
  return hash.toString()
}

/** Whether a place lies in an item of a list. */
export function hasNumber(path: string): boolean {
  let afterSlash = false
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at)
    if (afterSlash && isDigit(unit)) return true
    afterSlash = unit === 47
  }
  return false
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** A place taken apart as far as its last number: behind it, no id can stand. */
interface Place {
  readonly steps: readonly (string | number)[]
  /** Each step as it is hashed where it names no id. */
  readonly written: readonly string[]
  readonly rest: string
}

/** How many places are remembered in steps: those of some plans. */
const most = 4096
const places = new Map<string, Place>()

/** The steps of a place. The same places come again in plan after plan, and cutting one up costs more than finding it. */
function placeOf(path: string): Place {
  const known = places.get(path)
  if (known !== undefined) return known
  const all = fromPointer(path)
  const end = all.findLastIndex((step) => isNumber(step)) + 1
  const written = all.map((step) => `/${step}`)
  const made = {
    steps: all.slice(0, end).map((step) => (isNumber(step) ? Number(step) : step)),
    written: written.slice(0, end),
    rest: written.slice(end).join(''),
  }
  if (places.size === most) places.clear()
  places.set(path, made)
  return made
}

const isNumber = (step: string) => /^(?:0|[1-9]\d{0,8})$/.test(step)

/** Adds a JSON Pointer with ids in place of item numbers. */
function addAnchor(hash: Hash, document: unknown, path: string): void {
  const { steps, written, rest } = placeOf(path)
  let value = document
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as string | number
    const isList = Array.isArray(value)
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined
    const id = isList ? (value as { readonly id?: unknown } | undefined)?.id : undefined
    if (typeof id === 'string') {
      hash.add('/#')
      hash.add(id)
    } else {
      hash.add(written[at] as string)
    }
  }
  hash.add(rest)
}

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
