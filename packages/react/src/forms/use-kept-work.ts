import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { laterSync } from '../conflicts/later-sync.ts'
import { laterTabs } from '../conflicts/later-tabs.ts'
import type { RecordAdapter } from '../conflicts/record-adapter.ts'
import type { RecordSync } from '../conflicts/record-sync.ts'
import type { RecordTabs, TabState } from '../conflicts/record-tabs.ts'
import type { TabPorts } from '../conflicts/tab-ports.ts'
import { createDraftKeeper, type DraftKeeper } from '../drafts/draft-keeper.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import type { OfferedDrafts } from '../drafts/offer-drafts.ts'
import { laterWork } from '../later/parts.ts'
import { useLater } from '../later/use-later.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { FormSource } from './form-source.ts'
import { idOfRecord } from './record-identity.ts'
import { startAndStop } from './start-and-stop.ts'
import { useMadeFor } from './use-made-for.ts'

const nothing: OfferedDrafts = { offers: [], unread: [] }

export interface KeptWorkOptions<Value extends object> {
  /** The id of the record, where the record itself has none. */
  readonly id?: string | undefined
  /** Where work is kept until the server has it. In memory unless the host chooses otherwise. */
  readonly drafts?: DraftStore | undefined
  /** The host’s server. Without it the host saves by itself. */
  readonly adapter?: RecordAdapter<Value> | undefined
  /** How tabs of the browser reach each other; `false` where the host lets only one have the record. */
  readonly tabs?: TabPorts | false | undefined
}

/** What keeps the work of a form, and what was kept before and is not in the record. */
export interface KeptWork extends OfferedDrafts {
  readonly keeper: DraftKeeper
  /** What brings the record to the server, where the form was given an adapter. */
  readonly sync: RecordSync | undefined
  /** Which tab has the record open for writing. */
  readonly tab: TabState
  /** Whether somebody may write here: no other tab has the record. */
  readonly canWrite: boolean
  /** Makes this tab the one that writes. To be asked when its user has said so. */
  readonly takeOver: () => void
  /** Looks again at what is kept: after a draft was taken or left. */
  readonly lookAgain: () => void
}

/**
 * Keeps the work of a form as it is typed, brings it to the server, and looks once for work of an earlier page that never
 * reached it. Only one tab does at a time. Without a store of drafts nothing outlives the page. Drafts, adapter and tabs are
 * those of the first drawing, for as long as it is the same record.
 */
export function useKeptWork<Value extends object>(
  store: RecordStore<Value>,
  source: Pick<FormSource, 'id'>,
  options: KeptWorkOptions<Value> = {},
): KeptWork {
  const made = useMadeFor(store, () => makeWork(store, source.id, options))
  const { keeper, tabs, sync } = made
  const tab = useTabState(tabs)
  const canWrite = tab !== 'elsewhere'
  const isHere = tab === 'here' || tab === 'unguarded'
  const parts = useLater(laterWork, made.needsParts)
  const isFetched = !made.needsParts || parts.state === 'ready'

  useEffect(() => {
    made.tabsOn.begin()
    return made.tabsOn.end
  }, [made])
  const [offered, setOffered] = useState({ made, found: nothing })
  const lookAgain = useCallback(() => {
    void made.look().then((found) => setOffered({ made, found }))
  }, [made])
  useEffect(() => {
    if (!isHere) return undefined
    made.syncOn.begin()
    return made.syncOn.end
  }, [made, isHere])
  useEffect(() => {
    if (isFetched) void tabs?.open()
  }, [isFetched, tabs])
  useEffect(() => {
    if (isHere && isFetched) lookAgain()
  }, [isHere, isFetched, lookAgain])

  const found = offered.made === made && canWrite ? offered.found : nothing
  const takeOver = useCallback(() => void tabs?.takeOver(), [tabs])
  return useMemo(
    () => ({ ...found, keeper, sync, tab, canWrite, takeOver, lookAgain }),
    [found, keeper, sync, tab, canWrite, takeOver, lookAgain],
  )
}

function makeWork<Value extends object>(
  store: RecordStore<Value>,
  form: string,
  { id, drafts: given, adapter, tabs: ports }: KeptWorkOptions<Value>,
) {
  const drafts = given ?? memoryDrafts()
  const known = idOfRecord(id, store.getValue())
  const record = known ?? 'new'
  const from = store.getValue()
  const keeper = createDraftKeeper(drafts, store, { form, record })
  const sync =
    adapter &&
    laterSync(laterWork, store, ({ createRecordSync }) => createRecordSync({ adapter, id: record, store }))
  // Two tabs with a new record write two records.
  const tabs =
    known === undefined || ports === false
      ? undefined
      : laterTabs(laterWork, ({ createRecordTabs }) =>
          createRecordTabs({
            key: [form, record, store.author?.id ?? ''].map(encodeURIComponent).join('/'),
            store,
            from,
            beforeYield: keeper.saveNow,
            ...(ports && { ports }),
          }),
        )
  const look = async (): Promise<OfferedDrafts> => {
    // What is kept in memory only for this page is no earlier work.
    if (given === undefined) return nothing
    const parts = await laterWork.load().catch((error: unknown) => String(error))
    if (typeof parts !== 'string') return parts.offerDrafts(drafts, { form, record, store, keeper })
    return { ...nothing, failure: { ok: false, why: 'failed', message: parts } }
  }
  return {
    keeper,
    tabs,
    sync,
    look,
    needsParts: [tabs, sync, given].some((part) => part !== undefined),
    tabsOn: startAndStop(
      () => void tabs?.open(),
      () => {
        // A page that goes before it is known which tab has the record sends what is there: the server has the last word.
        if (tabs?.getState() === 'opening' && store.changes().length > 0) void sync?.save()
        tabs?.close()
      },
    ),
    syncOn: startAndStop(
      () => {
        sync?.start()
        if (store.changes().length > 0) void sync?.save()
        else if (store.getSnapshot().base.revision !== undefined) void sync?.refresh()
      },
      () => {
        // A tab that gave way has handed over what it has.
        const isLeft = tabs?.getState() !== 'elsewhere'
        const last = isLeft && store.changes().length > 0 ? sync?.save() : undefined
        if (last === undefined) sync?.stop()
        else void last.then(() => sync?.stop())
      },
    ),
  }
}

const never = () => () => undefined

/** A form that is alone has its record at once. */
function useTabState(tabs: RecordTabs | undefined): TabState {
  return useSyncExternalStore(
    tabs?.subscribe ?? never,
    tabs?.getState ?? (() => 'unguarded'),
    () => 'opening',
  )
}
