import type { Author } from '../record/author.ts'

/** A record as a server has it. */
export interface ServerVersion<Value> {
  readonly value: Value
  /** Names this version, and no other one of the record. */
  readonly revision: string
  /** Who wrote it. */
  readonly by?: Author
  /** When, as an ISO 8601 instant. */
  readonly at?: string
}

/**
 * Why a server does not take a record, so that trying again is of no use. `signed-out`: nobody is signed in. `forbidden`: this
 * person may not. `gone`: there is no such record. `too-large`: it takes no record of this size. `rejected`: anything else.
 */
export type Refusal = 'signed-out' | 'forbidden' | 'gone' | 'too-large' | 'rejected'

export interface Refused {
  readonly state: 'refused'
  readonly why: Refusal
  readonly message: string
}

/** The server cannot be reached, or cannot answer now. It is tried again. */
export interface Unavailable {
  readonly state: 'unavailable'
  readonly message: string
}

export type LoadResult<Value> = ({ readonly state: 'loaded' } & ServerVersion<Value>) | Refused | Unavailable

export type SaveResult<Value> =
  /** `value`: what the server made of it, where that is not what was sent. */
  | { readonly state: 'saved'; readonly revision: string; readonly value?: Value }
  /** The record is not at the base revision any more: what the server has now. It has not taken what was sent. */
  | ({ readonly state: 'conflict' } & ServerVersion<Value>)
  | Refused
  | Unavailable

/** A host's server. What a method throws counts as `unavailable`. */
export interface RecordAdapter<Value> {
  readonly load: (id: string) => Promise<LoadResult<Value>>
  /**
   * Saves a record if the server still has the revision that it was made from; `baseRevision` is undefined for a record that
   * no server has yet. It must never write over another revision.
   */
  readonly save: (
    id: string,
    value: Value,
    options: { readonly baseRevision: string | undefined },
  ) => Promise<SaveResult<Value>>
  /** Tells when a record has changed, in whatever way. What it is now is then loaded. Gives back what ends it. */
  readonly subscribe?: (id: string, changed: (revision?: string) => void) => () => void
}
