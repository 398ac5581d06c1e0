import type { Lexicon } from '../../text/lexicon.ts'

/** Makes a thing once for a lexicon, however many rules ask for it. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>()
  return (lexicon) => {
    const known = made.get(lexicon)
    if (known !== undefined) return known
    const fresh = make(lexicon)
    made.set(lexicon, fresh)
    return fresh
  }
}
