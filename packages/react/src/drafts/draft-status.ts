import type { DraftTrouble } from './draft-store.ts'

/** How it stands with what is typed. Times are milliseconds since 1970. */
export type DraftStatus =
  /** There is nothing that is not elsewhere already. */
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  /** Not kept. The form goes on, and it is tried again. */
  | { readonly state: 'failed'; readonly why: DraftTrouble; readonly message: string }
  /** Kept as long as the page is open: the host chose so, or (`why`) the browser keeps nothing. */
  | { readonly state: 'memory-only'; readonly why?: DraftTrouble }

/** What is said of drafts. `{time}` stands for a time. */
export interface DraftWords {
  readonly saving: string
  readonly saved: string
  readonly memoryOnly: string
  readonly failed: Readonly<Record<DraftTrouble, string>>
}

export const draftWords: DraftWords = {
  saving: 'Saving',
  saved: 'Saved at {time}',
  memoryOnly: 'Not saved on this device. Keep this page open until you have finished',
  failed: {
    full: 'Not saved: this device has no room left. You can go on, and what you type is kept while this page is open',
    refused:
      'Not saved: this browser does not allow it. You can go on, and what you type is kept while this page is open',
    'wrong-key':
      'There is earlier work on this device that was kept with another key. It has not been changed',
    damaged: 'There is earlier work on this device that cannot be read. It has not been changed',
    'later-version':
      'There is earlier work on this device from a later version of this form. It has not been changed',
    failed: 'Not saved. You can go on, and what you type is kept while this page is open',
  },
}

/**
 * What to tell the person who writes: “Saved at 14:03”. Empty where there is nothing to tell.
 *
 * @param time Writes a time of day, as the reader’s language has it.
 */
export function draftStatusText(
  status: DraftStatus,
  time: (at: number) => string,
  words: DraftWords = draftWords,
): string {
  switch (status.state) {
    case 'idle':
      return ''
    case 'saving':
      return words.saving
    case 'saved':
      return words.saved.replace('{time}', () => time(status.at))
    case 'failed':
      return words.failed[status.why]
    case 'memory-only':
      return status.why === undefined ? words.memoryOnly : words.failed[status.why]
  }
}

/**
 * A status as it is shown and read out: it does not change while somebody types on and each save succeeds, but for the minute.
 * A save that is under way is shown only where nothing was saved before.
 */
export function calmStatus(shown: DraftStatus, next: DraftStatus): DraftStatus {
  if (next.state === 'saving' && shown.state !== 'idle') return shown
  if (next.state !== shown.state) return next
  if (next.state === 'saved' && shown.state === 'saved') {
    return Math.floor(next.at / 60_000) === Math.floor(shown.at / 60_000) ? shown : next
  }
  return JSON.stringify(next) === JSON.stringify(shown) ? shown : next
}
