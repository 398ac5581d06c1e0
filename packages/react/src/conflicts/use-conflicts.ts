import { useCallback, useSyncExternalStore } from 'react'
import type { RecordStore } from '../record/record-store.ts'
import type { Conflict } from './conflict.ts'
import type { Choices } from './resolve.ts'

export interface UsedConflicts {
  /** What waits for a choice. */
  readonly conflicts: readonly Conflict[]
  readonly resolve: (choices: Choices) => void
}

/** The answers of a record that two people, or two tabs, changed in different ways. */
export function useConflicts<Value extends object>(store: RecordStore<Value>): UsedConflicts {
  const get = useCallback(() => store.getSnapshot().conflicts, [store])
  const conflicts = useSyncExternalStore(store.subscribe, get, get)
  return { conflicts, resolve: store.resolve }
}
