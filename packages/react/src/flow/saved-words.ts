import type { SyncStatus } from '../conflicts/record-sync.ts'
import { type DraftStatus, draftStatusText } from '../drafts/draft-status.ts'
import type { FirstStrings } from '../strings/strings.ts'

/**
 * What to tell of how it stands with what is typed, on the device and on the server. The same words for as long as both go well:
 * a screen reader says them once a minute at most.
 *
 * @param shown The last status of the server’s that was not on its way to another.
 */
export function savedWords(
  draft: DraftStatus,
  shown: SyncStatus | undefined,
  time: (at: number) => string,
  { drafts, sync }: Pick<FirstStrings, 'drafts' | 'sync'>,
): string {
  const isKept = draft.state === 'saved' || draft.state === 'saving'
  if (shown?.state === 'refused') return sync.refused[shown.why]
  if (shown?.state === 'conflict') return sync.conflict
  if (shown?.state === 'waiting') return isKept ? sync.waiting : sync.waitingUnkept
  if (shown?.state !== 'saved') return draftStatusText(draft, time, drafts)
  // What the server has is safe, and what was typed since is on its way there.
  const at = draft.state === 'saved' ? Math.max(draft.at, shown.at) : shown.at
  return draft.state === 'failed' ? drafts.failed[draft.why] : sync.saved.replace('{time}', () => time(at))
}

/** A status of the server’s as it is shown: one that is on its way to another is not. */
export const calmSync = (shown: SyncStatus | undefined, next: SyncStatus): SyncStatus =>
  next.state === 'saving' && shown !== undefined ? shown : next
