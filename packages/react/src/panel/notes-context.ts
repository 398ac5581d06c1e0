import { createContext } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import type { Notes } from './notes.ts'

/** What draws notes, and the words for it. */
export interface DrawnNotes
  extends Pick<
    typeof import('../later/notes.ts'),
    'FindingNote' | 'LanguageHints' | 'RecordChecklist' | 'SmartLetters'
  > {
  readonly strings: FormStrings
}

export interface NotesAround {
  readonly notes: Notes
  /** Undefined until it was fetched: the first report takes its time too. */
  readonly drawn: DrawnNotes | undefined
}

/** The notes of a form. */
export const NotesContext = createContext<NotesAround | undefined>(undefined)
