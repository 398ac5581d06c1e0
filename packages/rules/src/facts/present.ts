/**
 * Whether a part of the record says anything: text that is not blank, a number, yes or no, a list or an object with
 * something in it that does.
 */
export function present(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(present)
  if (typeof value === 'object')
    return Object.entries(value).some(([name, member]) => name !== 'id' && present(member))
  return true
}
