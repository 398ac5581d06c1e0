import { saysNothing } from './placeholders.ts'

/**
 * Whether a part of the record says anything: text that is not blank, a number, yes or no, a list or an object with
 * something in it that does.
 */
export function present(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return !saysNothing(value)
  if (Array.isArray(value)) return value.some(present)
  if (typeof value !== 'object') return true
  // No list of the members is made: this is asked of whole placement plans, by many rules.
  for (const name in value) {
    if (name !== 'id' && present((value as Record<string, unknown>)[name])) return true
  }
  return false
}
