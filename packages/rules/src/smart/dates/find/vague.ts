import { Patterns } from '../../../text/patterns.ts'
import { lexicon } from '../../lexicon.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { vagueWords } from '../words/vague-words.ts'

const vague = new Patterns(
  lexicon,
  {},
  vagueWords.map((pattern) => [pattern, true]),
)

/** Words of time that name no day: "as soon as possible", "ongoing". They only tell why there is no date, and are asked for last. */
export const vagueIn = (scan: Scan): Mention[] =>
  vague.all(scan).map(({ from, to }) => noDate('vague', from, to))
