export type { Choice, Conflict } from './conflicts/conflict.ts'
export { type Merged, type MergeOptions, mergeByPath } from './conflicts/merge-by-path.ts'
export { type Choices, choicesOf, resolveConflict } from './conflicts/resolve.ts'
export { type Draft, type DraftOwner, draftKey } from './drafts/draft.ts'
export type { DraftEntry, DraftFailure, DraftResult, DraftStore, DraftTrouble } from './drafts/draft-store.ts'
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
