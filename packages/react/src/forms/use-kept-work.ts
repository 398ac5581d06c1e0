import { useCallback, useEffect, useMemo, useState } from 'react'
import { createDraftKeeper, type DraftKeeper } from '../drafts/draft-keeper.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { memoryDrafts } from '../drafts/memory-drafts.ts'
import { type OfferedDrafts, offerDrafts } from '../drafts/offer-drafts.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { FormSource } from './form-source.ts'

const nothing: OfferedDrafts = { offers: [], unread: [] }

/** What keeps the work of a form, and what was kept before and is not in the record. */
export interface KeptWork extends OfferedDrafts {
  readonly keeper: DraftKeeper
  /** Looks again at what is kept: after a draft was taken or left. */
  readonly lookAgain: () => void
}

/**
 * Keeps the work of a form as it is typed, and looks once for work of an earlier page that never reached the server. Without a
 * store nothing outlives the page.
 */
export function useKeptWork<Value extends object>(
  store: RecordStore<Value>,
  { id: form }: FormSource,
  drafts: DraftStore | undefined,
): KeptWork {
  const kept = useMemo(() => drafts ?? memoryDrafts(), [drafts])
  const record = useMemo(() => idOf(store.getValue()), [store])
  const keeper = useMemo(() => createDraftKeeper(kept, store, { form, record }), [kept, store, form, record])
  const [offered, setOffered] = useState(nothing)
  const look = useCallback(async () => {
    const found = await offerDrafts(kept, { form, record, store, keeper })
    setOffered(found)
  }, [kept, form, record, store, keeper])
  useEffect(() => {
    let isWanted = true
    offerDrafts(kept, { form, record, store, keeper }).then((found) => isWanted && setOffered(found))
    return () => {
      isWanted = false
    }
  }, [kept, form, record, store, keeper])
  return useMemo(() => ({ ...offered, keeper, lookAgain: () => void look() }), [offered, keeper, look])
}

/** The id of a record; one that is new has none yet. */
const idOf = (value: object): string => {
  const { id } = value as { readonly id?: unknown }
  return typeof id === 'string' ? id : 'new'
}
