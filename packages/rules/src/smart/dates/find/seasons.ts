import { wordAt } from '../../../text/read-text.ts'
import { judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { seasons } from '../words/time-words.ts'
import { WordTable } from '../words/word-table.ts'
import { digitsOf, lengthOf } from './digits.ts'
import { frameOf } from './frame.ts'
import { is } from './is.ts'
import { plainYearAfter } from './year-after.ts'

/** After a season: it names a term or a holiday, which is found at these words. */
const named = new WordTable([['term terms half halfterm holiday holidays hols break vacation', true]])

/** Seasons: `Autumn 2` is half of a term; `by the summer` has no day. */
export function season(scan: Scan, at: number): Mention | undefined {
  const { words, source, bare } = scan
  const next = words[at + 1]
  if (named.of(next)) return undefined
  const name = seasons.of(words[at])
  const frame = frameOf(scan, at)
  const { role, move, part } = frame
  const half = digitsOf(source, next)
  if ((half === 1 || half === 2) && next !== undefined && lengthOf(next) === 1 && name !== 'winter') {
    const what = { type: 'term', season: name, year: 0, part, move, half } as const
    return judge(scan, { what, frame, last: at + 2, needs: 'lead' })
  }
  // "You break up for the summer": the end of a term, found at `break`.
  if (is(source, wordAt(words, at - 3), 'up') || is(source, wordAt(words, at - 2), 'up')) return undefined
  const told =
    move !== 'none' || part !== 'whole' || (role !== 'none' && role !== 'bracket' && role !== 'each')
  return told || bare ? noDate('season', frame.from, plainYearAfter(source, words, at + 1).last) : undefined
}
