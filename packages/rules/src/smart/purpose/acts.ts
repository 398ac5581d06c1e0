import type { Word } from '../../text/read-text.ts'
import { kind, kindsOf } from '../words/kinds.ts'

const acts = kind.observable | kind.light

/** A verb in any form that shows something done, by itself or with the words after it. */
export const isAct = (word: Word | undefined): boolean => (kindsOf(word) & acts) !== 0
