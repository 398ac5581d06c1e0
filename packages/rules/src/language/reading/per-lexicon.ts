import { oncePer } from '../../once-per.ts'
import type { Lexicon } from '../../text/lexicon.ts'

/** Makes a thing once for a lexicon, however many rules ask for it. */
export const perLexicon = <Made>(make: (lexicon: Lexicon) => Made): ((lexicon: Lexicon) => Made) =>
  oncePer(make)
