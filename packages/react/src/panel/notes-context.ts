import { createContext } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import type { Notes } from './notes.ts'

/** The notes of a form, and its words. */
export const NotesContext = createContext<
  { readonly notes: Notes; readonly strings: FormStrings } | undefined
>(undefined)
