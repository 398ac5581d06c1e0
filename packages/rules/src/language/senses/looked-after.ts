import type { Lexicon } from '../../text/lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Sense } from './sense.ts'

/** Whether “looked after” is a status: "a looked-after child", but not "Jill had looked after children with asthma". */
export function lookedAfterSense(lexicon: Lexicon): Sense {
  const before = wordSet(
    lexicon,
    "a the this that these those his her their our all other some many most more any every each as of for to with by is are was were and or both no young previously currently formerly new local 's about becoming became remains child children",
  )
  return ({ words }, { first }) => {
    const word = words[first]
    const prior = words[first - 1]
    if (prior === undefined || prior.sentence !== word?.sentence || prior.kind === 'mark') return true
    return before.has(prior)
  }
}
