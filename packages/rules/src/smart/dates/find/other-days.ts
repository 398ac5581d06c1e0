import type { Word } from '../../../text/read-text.ts'
import { isEnd, judge } from '../judge.ts'
import type { Mention } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { ordinalEndings } from '../words/calendar-words.ts'
import { afterDay } from './after-day.ts'
import { digitsOf, lengthOf, markOf, yearFrom } from './digits.ts'
import { frameOf } from './frame.ts'
import { is } from './is.ts'
import { isRepeated } from './repeated.ts'

/** `by the 9th`, `on the 21st`. */
export function ordinalDay(scan: Scan, at: number): Mention | undefined {
  const { words, source, bare } = scan
  const day = digitsOf(source, words[at])
  if (day < 1 || day > 31 || !words[at + 1]?.joined || !ordinalEndings.of(words[at + 1])) return undefined
  const next = words[at + 2]
  if (next?.kind === 'word' && next.sentence === words[at]?.sentence && !afterDay.of(next)) return undefined
  if (isRepeated(scan, at, at + 2)) return undefined
  const frame = frameOf(scan, at)
  if (!isEnd(frame.role) && frame.role !== 'on' && frame.weekday === 0 && !bare) return undefined
  return judge(scan, { what: { type: 'day of month', day }, frame, last: at + 2, needs: 'nothing' })
}

const hyphen = 45
const slash = 47

/** `by 2027`, `in 2027`, and the school year `2026/27`. */
export function bareYear(scan: Scan, at: number): Mention | undefined {
  const { words, source, bare } = scan
  const word = words[at] as Word
  if (lengthOf(word) !== 4 || word.joined) return undefined
  const year = digitsOf(source, word)
  if (year < 2000 || year > 2099) return undefined
  const frame = frameOf(scan, at)
  const { part, role } = frame
  const mark = markOf(source, words[at + 1])
  const second = words[at + 2]
  if ((mark === slash || mark === hyphen) && second?.joined && yearFrom(source, second) === year + 1) {
    const what = { type: 'stretch', of: 'school year', year, part, move: 'none' } as const
    return judge(scan, { what, frame, last: at + 3, needs: 'lead' })
  }
  // "2030 hrs" is a time of day.
  if (is(source, words[at + 1], 'hrs') || is(source, words[at + 1], 'hours')) return undefined
  if (role !== 'in' && role !== 'start' && role !== 'since' && !isEnd(role) && !bare) return undefined
  return judge(scan, { what: { type: 'year', year, part }, frame, last: at + 1, needs: 'lead' })
}
