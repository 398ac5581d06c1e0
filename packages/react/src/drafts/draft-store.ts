import type { Draft } from './draft.ts'

/**
 * Why a draft could not be kept or read. `full`: no room is left. `refused`: there is no storage here, or the browser does not
 * allow it. `wrong-key`: it was sealed with another key. `damaged`: it was changed, or is not a draft. `later-version`: a later
 * version of this package wrote it, or it is of a later schema. `failed`: anything else.
 */
export type DraftTrouble = 'full' | 'refused' | 'wrong-key' | 'damaged' | 'later-version' | 'failed'

export interface DraftFailure {
  readonly ok: false
  readonly why: DraftTrouble
  /** What happened, for a developer. `draftWords` has the words for the person who writes. */
  readonly message: string
}

export type DraftResult<Result extends object = object> = ({ readonly ok: true } & Result) | DraftFailure

/** A draft as a list has it: nothing in it had to be unsealed. */
export interface DraftEntry {
  readonly key: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** When it is removed by itself: milliseconds since 1970. */
  readonly expiresAt?: number
}

/**
 * Where drafts are kept. A host may write its own. No method throws or rejects: what goes wrong is a result. A draft that
 * cannot be read stays where it is until `remove` or `clear` is called, or until it expires.
 */
export interface DraftStore {
  /** Whether what is kept outlives the page. */
  readonly keeps: 'memory' | 'device' | 'server'
  /**
   * Whether a later `save` never lands before an earlier one. Then nothing is waited for when the page goes away, which
   * leaves no time to.
   */
  readonly keepsOrder?: boolean
  /** The draft of a key; undefined where there is none. */
  readonly load: (key: string) => Promise<DraftResult<{ readonly draft: Draft | undefined }>>
  /** Keeps a draft in place of the one of its key. Ends when it is kept. */
  readonly save: (draft: Draft) => Promise<DraftResult>
  readonly remove: (key: string) => Promise<DraftResult>
  /** What is kept, the latest first; expired drafts are removed and not listed. */
  readonly list: () => Promise<DraftResult<{ readonly entries: readonly DraftEntry[] }>>
  /** Removes every draft. For signing out. */
  readonly clear: () => Promise<DraftResult>
}
