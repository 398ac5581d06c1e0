import { wordAt } from '../../../text/read-text.ts'
import type { Expression } from '../expression.ts'
import { isEnd, judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { ordinalEndings, ordinals } from '../words/calendar-words.ts'
import { WordTable } from '../words/word-table.ts'
import { digitsOf } from './digits.ts'
import { frameOf } from './frame.ts'
import { isRepeated } from './repeated.ts'

/** After `birthday`: a thing and not the day. */
const things = new WordTable([
  [
    'party parties card cards present presents cake money tea meal contact treat gift gifts trip list outing visit wish call letter',
    true,
  ],
])

/** `by his 18th birthday`, `in time for Nan’s birthday`. */
export function birthday(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const before = wordAt(words, at - 1)
  const ordinal = ordinals.of(before)
  const inDigits = ordinalEndings.of(before) === true && before?.joined === true
  const years = ordinal ?? (inDigits ? Math.max(digitsOf(source, wordAt(words, at - 2)), 0) : 0)
  if (isRepeated(scan, at, at + 1)) return noDate('repeat', at, at + 1)
  const frame = frameOf(scan, at - (ordinal !== undefined ? 1 : inDigits ? 2 : 0))
  if (!isEnd(frame.role) && things.of(words[at + 1])) return undefined
  const what: Expression = years > 0 ? { type: 'age', years, months: 0 } : { type: 'birthday' }
  return judge(scan, { what, frame, last: at + 1, needs: 'lead' })
}
