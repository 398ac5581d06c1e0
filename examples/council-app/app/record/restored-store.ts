import { type Author, createRecordStore, formRules, type RecordStore } from '@open-care-plan/react'
import type { OpenRecord } from './open-record.ts'

/** A record with the work that is on this device in it, not sent yet. Undefined where it was opened as the server has it. */
export function restoredStore(
  { draft, source, value, revision }: OpenRecord,
  author: Author,
): RecordStore<object> | undefined {
  if (draft === undefined) return undefined
  const store = createRecordStore<object>({
    form: source,
    value,
    baseRevision: revision,
    author,
    ...formRules(source.ui),
  })
  store.restore(draft)
  return store
}
