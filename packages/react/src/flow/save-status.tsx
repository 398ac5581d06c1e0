import type { ReactElement } from 'react'
import type { DraftKeeper } from '../drafts/draft-keeper.ts'
import { draftStatusText } from '../drafts/draft-status.ts'
import { useSavedDraft } from '../drafts/use-saved-draft.ts'
import type { FormStrings } from '../strings/strings.ts'

export interface SaveStatusProps {
  readonly keeper: DraftKeeper
  readonly strings: FormStrings
  /** Writes a time of day. By default as the language of the strings has it: 14:03. */
  readonly time?: ((at: number) => string) | undefined
}

/** How it stands with what is typed: “Saved at 14:03”. Said politely, and only when it changes. */
export function SaveStatus({ keeper, strings, time }: SaveStatusProps): ReactElement {
  const status = useSavedDraft(keeper)
  const write = time ?? ((at: number) => timeOfDay(at, strings.lang))
  return (
    <p role="status" className={`save-status save-status--${status.state}`}>
      {draftStatusText(status, write, strings.drafts)}
    </p>
  )
}

const timeOfDay = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)
