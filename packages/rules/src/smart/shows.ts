import type { ReadText, Word } from '../text/read-text.ts'
import { lexicon } from './lexicon.ts'
import { idsOf, type Words } from './purpose/word-traits.ts'

/*
 * What the words of a text may show, as bits: the closer looks that are worth while. A look is not begun where no word of it stands in
 * the text. Which words these are is said beside the looks.
 */

/** Why it matters. */
export const BECAUSE = 1
export const OPENING = 1 << 1
export const PURPOSE = 1 << 2
export const WISH = 1 << 3
export const RECORD = 1 << 4
export const TROUBLE = 1 << 5
export const SERVICE = 1 << 6
/** Any word that says why. */
export const REASON = BECAUSE | OPENING | PURPOSE

/** Whether it can be done. */
export const ABSOLUTE = 1 << 7
export const OTHERS = 1 << 8
export const LADDER = 1 << 9
export const SHARE = 1 << 10
export const SOMEBODY = 1 << 11
/** A step: from where to where, how it is now, what is not so yet, and of what age somebody reads. */
export const FROM = 1 << 12
export const NOW = 1 << 13
export const YET = 1 << 14
export const LEVEL_OF_AGE = 1 << 15
export const STEP = FROM | NOW | YET | LEVEL_OF_AGE
/** The first of the bits for skills that are out of reach at an age: one for each age of the table. */
export const firstAge = 16
export const mostAges = 11

/** A mark that may part a clause from another. */
export const PARTS = 1 << 27
/** When. */
export const VAGUE = 1 << 28
export const DATE = 1 << 29
/** A number, in digits or spelled out. */
export const NUMBER = 1 << 30

/** Words that may show something. What those of a text show has been summed up when it is read, so that asking costs nothing. */
export class Shown {
  /** `digits` are the bits of every number in digits. */
  constructor(entries: readonly (readonly [bit: number, words: Words])[], digits = 0) {
    lexicon.digitsShow |= digits
    for (const [bit, words] of entries)
      for (const id of idsOf(words)) lexicon.bits.put(id, lexicon.shown, bit)
  }

  /** The bits of a word. */
  of(word: Word): number {
    return word.shows
  }

  /** Every bit that any word of a text has, these among others. */
  by(text: ReadText): number {
    return text.shows
  }
}
