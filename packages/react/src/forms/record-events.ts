import type { Conflict } from '../conflicts/conflict.ts'
import type { SectionStatus } from '../flow/section-status.ts'
import type { CheckReport } from '../panel/check.ts'

/** Where work was saved, and when: milliseconds since 1970. No answer is in it. */
export type SavedInfo =
  | { readonly to: 'device'; readonly at: number }
  | { readonly to: 'server'; readonly at: number; readonly revision: string }

/** What went wrong, and where. The form goes on in each case. */
export interface FormTrouble {
  readonly where: 'load' | 'check' | 'drafts' | 'server' | 'submit'
  /** For a developer: what was thrown, or a sentence. */
  readonly error: unknown
}

/** What a host may listen to, for an audit or a page of its own around the form. */
export interface RecordEvents {
  /** Work reached the device or the server. */
  readonly onSaved?: ((saved: SavedInfo) => void) | undefined
  /** Answers were changed here and elsewhere, and wait for a choice. Told of those that are new. */
  readonly onConflict?: ((conflicts: readonly Conflict[]) => void) | undefined
  /** How a section stands: at first, and whenever it changes. */
  readonly onStatus?: ((section: string, status: SectionStatus) => void) | undefined
  /** Each new report of the check. */
  readonly onChecklist?: ((report: CheckReport) => void) | undefined
  readonly onError?: ((trouble: FormTrouble) => void) | undefined
}
