import type { Word } from '../../text/read-text.ts'
import { kindsOf } from '../words/kinds.ts'

/** A word of no kind that the letters know: a name, or a thing that says nothing to them. Names may be typed without a capital. */
export const isUnknown = (word: Word | undefined): boolean => word?.kind === 'word' && kindsOf(word) === 0

/** The same with a capital. */
export const isName = (word: Word | undefined): boolean => word?.capital === true && isUnknown(word)
