import { ownSentence, ownWords, wishVerbs } from './child-wish.ts'
import { troubles } from './present-trouble.ts'
import { because, openings, purposeVerbs } from './purpose-words.ts'
import { work } from './record-work.ts'
import { CORE, COURSE, HELPER, NAMED, REFERRAL, STARTS, serviceTraits, UNIT } from './service-words.ts'
import { WordTraits } from './word-traits.ts'

/*
 * What the words of a text may show about why it matters: one look at each word says which of the closer looks are worth while.
 */
export const REASON = 1
export const WISH = 2
export const RECORD = 4
export const TROUBLE = 8
export const SERVICE = 16

export const gates = new WordTraits([
  [REASON, 'so as since'],
  [REASON, because],
  [REASON, openings],
  [REASON, purposeVerbs],
  [WISH, wishVerbs],
  [WISH, ownWords],
  [WISH, ownSentence],
  [RECORD, work],
  [TROUBLE, troubles],
  [SERVICE, serviceTraits.wordsWith(CORE | COURSE | UNIT | HELPER | REFERRAL | NAMED | STARTS)],
])
