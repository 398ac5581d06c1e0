import { withConflicts } from '../conflicts/collect.ts'
import type { Conflict } from '../conflicts/conflict.ts'
import { mergeByPath } from '../conflicts/merge-by-path.ts'
import { isSettled } from '../conflicts/resolve.ts'
import type { Author } from '../record/author.ts'
import { lastWriting } from '../record/changes.ts'
import { differences } from '../record/differences.ts'
import type { Change } from '../record/record-snapshot.ts'
import type { RecordStore } from '../record/record-store.ts'
import { type Draft, type DraftOwner, draftPrefix } from './draft.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import type { DraftFailure, DraftStore } from './draft-store.ts'
import { type MigrateRecord, migrationOf, upgradeDraft } from './upgrade-draft.ts'

/** Work that was kept and is not in the record: from a page that ended before it reached the server. */
export interface DraftOffer {
  readonly key: string
  readonly author?: Author
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Field by field: `was` is what the record has, `now` what the draft has. Without those in conflict. */
  readonly changes: readonly Change[]
  /** What both the draft and the server changed: `mine` is the draft's. */
  readonly conflicts: readonly Conflict[]
  /** Takes the draft into the record. It is removed when the keeper has kept it as its own. */
  readonly restore: () => void
  /** Removes the draft. For a writer who chose not to have it. */
  readonly discard: () => Promise<void>
}

/** Work that is kept and cannot be read. It stays until it expires, or until someone removes it. */
export interface UnreadDraft extends DraftFailure {
  readonly key: string
  readonly savedAt: number
}

export interface OfferedDrafts {
  /** The latest first. */
  readonly offers: readonly DraftOffer[]
  readonly unread: readonly UnreadDraft[]
  /** The drafts could not be looked through. */
  readonly failure?: DraftFailure
}

export interface OfferDraftsOptions<Value extends object> extends Pick<DraftOwner, 'form' | 'record'> {
  readonly store: RecordStore<Value>
  readonly keeper: DraftKeeper
  /** The version of the schema that the form is in. Left out, that of the value in the store. */
  readonly schemaVersion?: string
  /** For a form that `@open-care-plan/schemas` does not publish. */
  readonly migrate?: MigrateRecord
}

/**
 * What was kept of a record and is not in it: for the writer, or the host, to restore or to discard. Until they choose, both
 * stay. A draft whose every change the record has already is removed, when this page has kept what the server does not have. To
 * be asked when no other tab has the record open: a draft of one that is open would be offered too.
 */
export async function offerDrafts<Value extends object>(
  drafts: DraftStore,
  options: OfferDraftsOptions<Value>,
): Promise<OfferedDrafts> {
  const { form, record, store, keeper } = options
  const listed = await drafts.list()
  if (!listed.ok) return { offers: [], unread: [], failure: listed }
  const prefix = draftPrefix({ form, record, ...(store.author && { author: store.author.id }) })
  const offers: DraftOffer[] = []
  const unread: UnreadDraft[] = []
  for (const { key, savedAt } of listed.entries) {
    if (!key.startsWith(prefix) || key === keeper.key) continue
    const found = await readDraft(drafts, key, options)
    if (!found.ok) unread.push({ ...found, key, savedAt })
    else if (found.draft !== undefined) {
      const offer = offerOf(found.draft, drafts, store, keeper)
      if (offer !== undefined) offers.push(offer)
      // Work that came from another tab, or from the host, is in the record and not on the server: nowhere else is it kept yet.
      else if (store.isDirty()) keeper.supersede(key)
      else await drafts.remove(key)
    }
  }
  return { offers, unread }
}

async function readDraft<Value extends object>(
  drafts: DraftStore,
  key: string,
  { form, store, schemaVersion, migrate }: OfferDraftsOptions<Value>,
): Promise<{ readonly ok: true; readonly draft: Draft | undefined } | DraftFailure> {
  const loaded = await drafts.load(key)
  if (!loaded.ok || loaded.draft === undefined) return loaded
  const { schemaVersion: own } = store.getValue() as { readonly schemaVersion?: unknown }
  const to = schemaVersion ?? (typeof own === 'string' ? own : undefined)
  if (migrate === undefined && to === undefined) return loaded
  return upgradeDraft(loaded.draft, migrate ?? migrationOf(form, to ?? ''))
}

/** Undefined where the record has everything that the draft has. */
function offerOf<Value extends object>(
  draft: Draft,
  drafts: DraftStore,
  store: RecordStore<Value>,
  keeper: DraftKeeper,
): DraftOffer | undefined {
  const { key, author, savedAt } = draft
  const written = new Map(
    draft.changes.map(({ place, by, at }) => [place, { ...(by && { by }), ...(at && { at }) }]),
  )
  const current = store.getValue()
  const merged = mergeByPath<unknown>(draft.base.value, draft.value, current, {
    mineWritten: (place) => lastWriting(written, place),
  })
  // What the record has now may be what the draft waited to choose over: nobody has chosen it by that.
  const conflicts = withConflicts(draft.conflicts, merged.conflicts).filter(
    (conflict) => !isSettled(merged.value, conflict),
  )
  const disputed = new Set(conflicts.map(({ place }) => place))
  const changes = differences(current, merged.value)
    .filter(({ place }) => !disputed.has(place))
    .map((difference) => ({ ...difference, ...lastWriting(written, difference.place) }))
  if (changes.length === 0 && conflicts.length === 0) return undefined
  return {
    key,
    savedAt,
    ...(author && { author }),
    changes,
    conflicts,
    restore: () => {
      takeIn(draft as Draft<Value>, store)
      keeper.supersede(key)
    },
    discard: async () => {
      await drafts.remove(key)
    },
  }
}

/** What the draft has is mine, and what the server has now is another's. What was typed since in this page is not undone. */
function takeIn<Value extends object>(draft: Draft<Value>, store: RecordStore<Value>): void {
  store.flush()
  const { base } = store.getSnapshot()
  if (store.isDirty()) {
    const at = new Date(draft.savedAt).toISOString()
    const { value, base: begun, conflicts, author: by } = draft
    store.receive({ value, at, ...(by && { by }) }, { origin: 'draft', from: begun.value, conflicts })
    return
  }
  store.restore(draft)
  store.receive({ value: base.value })
  store.saved(base)
}
