import type { StructureIssue } from '../findings/structure-issue.ts'
import { toPointer } from './pointer.ts'

/** Finds items that have the same id as another item of their list: then nobody can tell which one is meant. */
export function duplicateIds(value: unknown): StructureIssue[] {
  const issues: StructureIssue[] = []
  walk(value, [], issues)
  return issues
}

function walk(value: unknown, path: (string | number)[], issues: StructureIssue[]): void {
  if (Array.isArray(value)) {
    const seen = new Map<string, number>()
    for (const [at, entry] of value.entries()) {
      const id = idOf(entry)
      if (id !== undefined) {
        const first = seen.get(id)
        if (first === undefined) seen.set(id, at)
        else issues.push(duplicate(id, path, first, at))
      }
      if (typeof entry === 'object') walk(entry, [...path, at], issues)
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      // An authority's own fields follow the authority's own rules.
      if (typeof member === 'object' && !(path.length === 0 && name === 'extensions')) {
        walk(member, [...path, name], issues)
      }
    }
  }
}

const idOf = (entry: unknown): string | undefined => {
  const id = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined
  return typeof id === 'string' ? id : undefined
}

const duplicate = (id: string, path: (string | number)[], first: number, at: number): StructureIssue => ({
  code: 'duplicate-id',
  path: toPointer([...path, at, 'id']),
  message: `The id "${id}" is already that of ${toPointer([...path, first])}`,
  remedy: 'Give each item of a list an id of its own, and keep it from revision to revision',
})
