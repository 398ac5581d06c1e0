import { createContext } from 'react'
import type { Strings } from './strings.ts'

/** Alone in its file, and without words: what is fetched later shares it with the form, and nothing else of the words. */
export const StringsContext = createContext<Strings | undefined>(undefined)
