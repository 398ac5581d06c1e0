import type { Later } from '../later/later.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { RecordSync, SyncStatus } from './record-sync.ts'

const idle: SyncStatus = { state: 'idle' }
const none = () => undefined

/**
 * A sync whose code is fetched. Nothing is sent before it is there: what is typed meanwhile is in the record, and in its draft.
 * Where the code does not come, the server cannot be reached either, and that is what is said until it comes.
 */
export function laterSync<Part, Value extends object>(
  parts: Later<Part>,
  store: Pick<RecordStore<Value>, 'changes'>,
  make: (part: Part) => RecordSync,
): RecordSync {
  const listeners = new Set<() => void>()
  let sync: RecordSync | undefined
  let isOn = false
  let stopWaiting: () => unknown = none
  /** What was asked for and could not be done. */
  let due: 'save' | 'refresh' | undefined
  let failed: { readonly of: unknown; readonly status: SyncStatus } | undefined

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const arrived = (part: Part): RecordSync => {
    if (sync !== undefined) return sync
    sync = make(part)
    sync.subscribe(tell)
    if (isOn) sync.start()
    return sync
  }
  const getStatus = () => {
    if (sync !== undefined) return sync.getStatus()
    const now = parts.get()
    if (now.state !== 'failed') return idle
    if (failed?.of !== now) failed = { of: now, status: { state: 'waiting', message: String(now.error) } }
    return failed.status
  }
  const ask = (what: 'save' | 'refresh') => async () => {
    const part = await parts.load().catch(none)
    if (part !== undefined) return arrived(part)[what]()
    due = due === 'save' ? due : what
    return getStatus()
  }
  /** Does what was asked for, when the code has come after all. */
  const catchUp = () => {
    const now = parts.get()
    if (now.state !== 'ready') return
    stopWaiting()
    const there = arrived(now.part)
    if (due === 'save' || store.changes().length > 0) void there.save()
    else if (due === 'refresh') void there.refresh()
    due = undefined
  }
  return {
    getStatus,
    subscribe: (listener) => {
      listeners.add(listener)
      const end = parts.subscribe(listener)
      return () => {
        listeners.delete(listener)
        end()
      }
    },
    start: () => {
      isOn = true
      const now = parts.get()
      if (sync !== undefined) sync.start()
      else if (now.state === 'ready') arrived(now.part)
      else stopWaiting = parts.subscribe(catchUp)
    },
    save: ask('save'),
    refresh: ask('refresh'),
    stop: () => {
      isOn = false
      stopWaiting()
      sync?.stop()
    },
  }
}
