import {
  createRecordStore,
  createRecordSync,
  createRecordTabs,
  formRules,
  type RecordStore,
  type RecordSync,
  type RecordTabs,
  type SyncStatus,
  type TabState,
} from '@open-care-plan/react'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type RefusedIssue, recordAdapter, versionOf } from '../server/record-adapter.ts'
import { useUser } from '../session/session.tsx'
import type { OpenRecord } from './open-record.ts'

/** A record that somebody works on: what it says now, how it stands with the server, and which tab writes. */
export interface RecordWork {
  readonly store: RecordStore<object>
  readonly sync: RecordSync
  readonly status: SyncStatus
  /** What the server asks for where it does not take the record. */
  readonly issues: readonly RefusedIssue[]
  readonly tabs: RecordTabs
  readonly tab: TabState
}

/** Opens a record to be worked on, brings it to the server and what others save into it, and gives way to another tab. */
export function useRecordWork({ record, source, drafts }: OpenRecord): RecordWork {
  const { id: user, name, role } = useUser()
  const [issues, setIssues] = useState<readonly RefusedIssue[]>([])
  const [store] = useState(() => {
    const { value, revision } = versionOf(record)
    const author = { id: user, name, role }
    return createRecordStore<object>({
      form: { sections: source.sections },
      value,
      baseRevision: revision,
      author,
      ...formRules(source.ui),
    })
  })
  const sync = useMemo(
    () => createRecordSync({ adapter: recordAdapter(setIssues), id: record.id, store }),
    [record.id, store],
  )
  const tabs = useMemo(
    () => createRecordTabs({ key: `${user}/${record.id}`, store }),
    [record.id, store, user],
  )
  const tab = useSyncExternalStore(tabs.subscribe, tabs.getState)
  const status = useSyncExternalStore(sync.subscribe, sync.getStatus)
  useEffect(() => {
    void tabs.open()
    return () => tabs.close()
  }, [tabs])
  const writes = tab === 'here' || tab === 'unguarded'
  useEffect(() => {
    if (!writes) return
    sync.start()
    return () => {
      void sync.save()
      sync.stop()
    }
  }, [sync, writes])
  useWarning(useCallback(() => drafts.keeps === 'memory' && store.isDirty(), [drafts, store]))
  return { store, sync, status, issues: status.state === 'refused' ? issues : [], tabs, tab }
}

/** Lets the browser ask before it closes a page whose work is nowhere else. */
function useWarning(isNeeded: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isNeeded()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isNeeded])
}
