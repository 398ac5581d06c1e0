import type { Lexicon } from '../../text/lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Sense } from './sense.ts'

const far = 5

/** Whether “placement” is a child's home: not where it is said of a thing, "the placement of the bus stop". */
export function placementSense(lexicon: Lexicon): Sense {
  const of = wordSet(lexicon, 'of')
  const person = wordSet(
    lexicon,
    '+child children +boy +girl +baby twins +sibling +brother +sister +teenager people him them +infant +toddler +son +daughter choice',
  )
  return ({ words }, { first, last }) => {
    const word = words[first]
    if (word === undefined || !of.has(words[last])) return true
    for (let at = last + 1; at < Math.min(words.length, last + far); at++) {
      const next = words[at]
      if (next === undefined || next.sentence !== word.sentence || next.kind === 'mark') break
      const after = words[at + 1]
      // "of the boy's desk" is said of the desk.
      const owns = after?.kind === 'word' && after.joined
      if (!owns && (person.has(next) || next.capital)) return true
    }
    return false
  }
}
