import type { Lexicon } from '../../text/lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Sense } from './sense.ts'

const far = 4

/** Whether “respite” is from a child: not where it is from noise, rain or work. */
export function respiteSense(lexicon: Lexicon): Sense {
  const from = wordSet(lexicon, 'from')
  const care = wordSet(
    lexicon,
    'care caring carers parenting looking him her them child children boys girls twins baby behaviour behaviours role duties fostering',
  )
  return ({ words }, { first, last }) => {
    if (!from.has(words[last])) return true
    const sentence = words[first]?.sentence
    for (let at = last + 1; at < Math.min(words.length, last + far); at++) {
      const next = words[at]
      if (next?.sentence !== sentence || next?.kind === 'mark') break
      if (care.has(next) || next?.capital === true) return true
    }
    return false
  }
}
