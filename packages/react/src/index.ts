export type { Choice, Conflict } from './conflicts/conflict.ts'
export { type Merged, type MergeOptions, mergeByPath } from './conflicts/merge-by-path.ts'
export { browserNetwork, type Network } from './conflicts/network.ts'
export type {
  LoadResult,
  RecordAdapter,
  Refusal,
  Refused,
  SaveResult,
  ServerVersion,
  Unavailable,
} from './conflicts/record-adapter.ts'
export {
  createRecordSync,
  type RecordSync,
  type RecordSyncOptions,
  type SyncStatus,
} from './conflicts/record-sync.ts'
export {
  createRecordTabs,
  type RecordTabs,
  type RecordTabsOptions,
  type TabState,
} from './conflicts/record-tabs.ts'
export { type Choices, choicesOf, resolveConflict } from './conflicts/resolve.ts'
export { type RestAdapterOptions, restAdapter } from './conflicts/rest-adapter.ts'
export { browserTabs, type TabChannel, type TabLocks, type TabPorts } from './conflicts/tab-ports.ts'
export { type UsedConflicts, useConflicts } from './conflicts/use-conflicts.ts'
export { type Draft, type DraftOwner, draftKey } from './drafts/draft.ts'
export { createDraftKeeper, type DraftKeeper, type DraftKeeperOptions } from './drafts/draft-keeper.ts'
export {
  type DraftStatus,
  type DraftWords,
  draftStatusText,
  draftWords,
} from './drafts/draft-status.ts'
export type { DraftEntry, DraftFailure, DraftResult, DraftStore, DraftTrouble } from './drafts/draft-store.ts'
export { type IndexedDbDraftsOptions, indexedDbDrafts } from './drafts/indexed-db-drafts.ts'
export { memoryDrafts } from './drafts/memory-drafts.ts'
export {
  type DraftOffer,
  type OfferDraftsOptions,
  type OfferedDrafts,
  offerDrafts,
  type UnreadDraft,
} from './drafts/offer-drafts.ts'
export { browserPage, type PageEvents, type PageHandlers } from './drafts/page-events.ts'
export { clockTimers, type Timers } from './drafts/timers.ts'
export type { MigrateRecord } from './drafts/upgrade-draft.ts'
export { useSavedDraft } from './drafts/use-saved-draft.ts'
export type { Author, Writing } from './record/author.ts'
export { changesOf } from './record/changes.ts'
export { type Difference, differences } from './record/differences.ts'
export { type FormRules, formRules } from './record/form-rules.ts'
export type { PendingInput, Registration } from './record/pending-inputs.ts'
export { getAt, type Place, placeAt, pointerTo } from './record/place.ts'
export { PlaceError } from './record/put-at.ts'
export type {
  Base,
  Change,
  Incoming,
  Kept,
  Origin,
  RecordEvent,
  RecordSnapshot,
} from './record/record-snapshot.ts'
export { createRecordStore, type RecordStore, type RecordStoreOptions } from './record/record-store.ts'
export { useRecordPart, useRecordStore } from './record/use-record-store.ts'
