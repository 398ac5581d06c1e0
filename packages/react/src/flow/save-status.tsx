import { type ReactElement, useRef, useSyncExternalStore } from 'react'
import type { RecordSync, SyncStatus } from '../conflicts/record-sync.ts'
import type { DraftKeeper } from '../drafts/draft-keeper.ts'
import { useSavedDraft } from '../drafts/use-saved-draft.ts'
import type { FirstStrings } from '../strings/strings.ts'
import { calmSync, savedWords } from './saved-words.ts'

export interface SaveStatusProps {
  readonly keeper: DraftKeeper
  /** What brings the record to the server, where the form does that. */
  readonly sync?: RecordSync | undefined
  readonly strings: FirstStrings
  /** Writes a time of day. By default as the language of the strings has it: 14:03. */
  readonly time?: ((at: number) => string) | undefined
}

/** How it stands with what is typed: “Saved at 14:03”. Said politely, and only when it changes. */
export function SaveStatus({ keeper, sync, strings, time }: SaveStatusProps): ReactElement {
  const status = useSavedDraft(keeper)
  const shown = useCalmSync(sync)
  const write = time ?? ((at: number) => timeOfDay(at, strings.lang))
  return (
    <p role="status" className={`save-status save-status--${stateOf(status.state, shown)}`}>
      {savedWords(status, shown, write, strings)}
    </p>
  )
}

const stateOf = (draft: string, shown: SyncStatus | undefined): string =>
  shown === undefined || shown.state === 'idle' || shown.state === 'saving' ? draft : shown.state

const never = () => () => undefined

function useCalmSync(sync: RecordSync | undefined): SyncStatus | undefined {
  const held = useRef<{ readonly of: RecordSync; readonly shown: SyncStatus } | undefined>(undefined)
  const get = () => {
    if (sync === undefined) return undefined
    const before = held.current?.of === sync ? held.current.shown : undefined
    const shown = calmSync(before, sync.getStatus())
    if (shown !== before) held.current = { of: sync, shown }
    return shown
  }
  return useSyncExternalStore(sync?.subscribe ?? never, get, get)
}

const timeOfDay = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)
