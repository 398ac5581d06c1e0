import { BECAUSE, PURPOSE, RECORD, SERVICE, Shown, TROUBLE, WISH } from '../shows.ts'
import { ownSentence, ownWords, wishVerbs } from './child-wish.ts'
import { outcomeVerbs, troubles } from './present-trouble.ts'
import { because, purposeVerbs } from './purpose-words.ts'
import { work } from './record-work.ts'
import { CORE, COURSE, HELPER, NAMED, REFERRAL, STARTS, serviceTraits, UNIT } from './service-words.ts'

/** What words may show about why it matters. */
export const gates = new Shown([
  [BECAUSE, 'so as since bc'],
  [BECAUSE, because],
  [PURPOSE, purposeVerbs],
  [WISH, wishVerbs],
  [WISH, ownWords],
  [WISH, ownSentence],
  [RECORD, work],
  [TROUBLE, troubles],
  [TROUBLE, outcomeVerbs],
  [SERVICE, serviceTraits.wordsWith(CORE | COURSE | UNIT | HELPER | REFERRAL | NAMED | STARTS)],
])
