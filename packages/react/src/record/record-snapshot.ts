import type { Conflict } from '../conflicts/conflict.ts'
import type { Author, Writing } from './author.ts'
import type { Difference } from './differences.ts'
import type { Place } from './place.ts'

/** What a record was before anyone changed it here: as the server has it. */
export interface Base<Value> {
  readonly value: Value
  /** The revision of the server's that it is. Undefined for a record that no server has yet. */
  readonly revision?: string
}

/** A record at one moment. The same object until something changes, and never changed itself. */
export interface RecordSnapshot<Value> {
  readonly value: Value
  readonly base: Base<Value>
  readonly conflicts: readonly Conflict[]
  /** Who wrote last at a place, and when. */
  readonly written: ReadonlyMap<Place, Writing>
}

/** One answer that is not as the server has it. */
export interface Change extends Difference, Writing {}

/**
 * Where a change comes from. `typing`: this form. `host`: the value that the host passes. `server` and `tab`: another's
 * version. `draft`: what was kept. `choice`: a conflict that was resolved. `saved`: no answer changed, the server has it.
 */
export type Origin = 'typing' | 'host' | 'server' | 'tab' | 'draft' | 'choice' | 'saved'

export interface RecordEvent {
  readonly origin: Origin
  /** The answers that changed. Empty where only what is known of the server did. */
  readonly places: readonly Place[]
}

/** Another's version of the record. */
export interface Incoming<Value> {
  readonly value: Value
  /** The server's revision, where it comes from there. */
  readonly revision?: string
  readonly by?: Author
  /** When it was written, as an ISO 8601 instant. */
  readonly at?: string
}

/** What a draft holds of a record. */
export interface Kept<Value> {
  readonly value: Value
  readonly base: Base<Value>
  readonly changes: readonly Change[]
  readonly conflicts: readonly Conflict[]
}
