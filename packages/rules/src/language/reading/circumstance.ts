import type { ReadText } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { polarityIn } from './polarity.ts'
import { whatHappenedIn } from './what-happened.ts'
import { parents } from './words/people.ts'

/**
 * Whether words tell no more than where somebody lives and works, and who belongs to him or her: “He lives in a flat above the shop”.
 * It is true, and shows nothing of what is said beside it.
 */
export const circumstancesIn = perLexicon((lexicon) => {
  const facts = whatHappenedIn(lexicon)
  const polarity = polarityIn(lexicon)
  const who = wordSet(lexicon, `he she they mr mrs ms miss ${parents}`)
  const the = wordSet(lexicon, 'the his her their')
  return (text: ReadText, from: number, to: number): boolean => {
    const { words } = text
    if (!who.has(words[the.has(words[from]) ? from + 1 : from])) return false
    if (polarity.of(text, from, to) !== 'neutral') return false
    for (let at = from; at < to; at++) if (facts.happens(text, at) || words[at]?.quoted) return false
    return true
  }
})
