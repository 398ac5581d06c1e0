import { fromPointer } from '@open-care-plan/model'

/**
 * A name for a finding that stays the same while the finding does. It is made of the rule, the message and the place, where
 * an item of a list is named by its id and not by its number, so that edits elsewhere in the plan do not move it.
 */
export function fingerprint(ruleId: string, message: string, plan: unknown, path: string): string {
  return hash(`${ruleId}\n${message}\n${anchor(plan, path)}`)
}

/** A JSON Pointer with ids in place of item numbers. */
function anchor(plan: unknown, path: string): string {
  if (path === '') return ''
  let at = plan
  let result = ''
  for (const step of fromPointer(path)) {
    const next: unknown =
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
    const id = Array.isArray(at) ? (next as { id?: unknown } | undefined)?.id : undefined
    result += typeof id === 'string' ? `/#${id}` : `/${step}`
    at = next
  }
  return result
}

/**
 * Two 32-bit multiplicative hashes with different seeds, as 16 hexadecimal digits. It has to be the same in every engine and
 * fast; it keeps no secret, so a cryptographic hash would only cost.
 */
function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return hex(high) + hex(low)
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

// A plan has hundreds of findings, and looking bytes up is several times as fast as writing a number in base 16.
const hex = (number: number) =>
  `${bytes[number >>> 24]}${bytes[(number >>> 16) & 255]}${bytes[(number >>> 8) & 255]}${bytes[number & 255]}`
