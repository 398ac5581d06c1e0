import { useSyncExternalStore } from 'react'
import type { RecordSnapshot } from './record-snapshot.ts'
import type { RecordStore } from './record-store.ts'

/** A record as it is now. The component is drawn again when it changes. */
export function useRecordStore<Value extends object>(store: RecordStore<Value>): RecordSnapshot<Value> {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot)
}

/** A part of a record. The component is drawn again only when that part is another one. */
export function useRecordPart<Value extends object, Part>(
  store: RecordStore<Value>,
  select: (snapshot: RecordSnapshot<Value>) => Part,
): Part {
  const get = () => select(store.getSnapshot())
  return useSyncExternalStore(store.subscribe, get, get)
}
