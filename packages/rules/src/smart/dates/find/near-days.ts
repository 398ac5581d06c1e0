import type { Word } from '../../../text/read-text.ts'
import type { Expression } from '../expression.ts'
import { isEnd, judge } from '../judge.ts'
import type { Mention } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { nearDays } from '../words/time-words.ts'
import { WordTable } from '../words/word-table.ts'
import { frameOf, isGenitive } from './frame.ts'
import { isRepeated } from './repeated.ts'
import { settingOf } from './setting.ts'

const afterToday = new WordTable([['and so because to at with before by', true]])

/** `today`, `tomorrow`, `tonight`, `yesterday`. */
export function nearDay(scan: Scan, at: number): Mention | undefined {
  const { words, bare } = scan
  if (isRepeated(scan, at, at + 1)) return undefined
  const days = nearDays.of(words[at]) as number
  // "At today's date", "in tomorrow's session"
  if (!bare && days === 0 && isGenitive(scan.source, words[at + 1])) return undefined
  const frame = frameOf(scan, at)
  const { role, part, from } = frame
  const what = { type: 'near', days } as const
  if (days < 0) return { kind: 'past', what, from, first: at, last: at + 1, before: false, lean: 'back' }
  if (days === 0 && (role === 'none' || role === 'bracket') && part === 'whole' && !bare && !isTask(scan, at))
    return undefined
  return judge(scan, { what, frame, last: at + 1, needs: 'nothing' })
}

/** "SW to ring the dentist today", and not "today she says 6". */
function isTask(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1]
  const ends =
    next?.sentence !== scan.words[at]?.sentence || next?.kind === 'mark' || afterToday.of(next) === true
  return ends && settingOf(scan, at) === 'ahead'
}

/** `by the weekend`, `this weekend`; "at the weekend" is as often every one. */
export function weekend(scan: Scan, at: number): Mention | undefined {
  if (isRepeated(scan, at, at + 1)) return undefined
  const frame = frameOf(scan, at)
  const { role, move } = frame
  if (move === 'none' && !isEnd(role) && role !== 'start' && !scan.bare) return undefined
  const what = { type: 'stretch', of: 'weekend', year: 0, part: 'whole', move } as const
  return judge(scan, { what, frame, last: at + 1, needs: 'nothing' })
}

const closes = new WordTable<Extract<Expression, { type: 'stretch' }>['of']>([
  ['cop cob eod', 'day'],
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoy', 'year'],
])

/** `by COP`, `EOW`: the ends of a day, a week, a month and a year. With a day after it ("COP Friday") that day is found. */
export function endOfStretch(scan: Scan, at: number): Mention | undefined {
  const word = scan.words[at] as Word
  const of = closes.of(word)
  const next = scan.words[at + 1]
  if (of === undefined || (of === 'day' && next?.kind === 'word' && next.sentence === word.sentence))
    return undefined
  const what = { type: 'stretch', of, year: 0, part: 'end', move: 'none' } as const
  return judge(scan, { what, frame: frameOf(scan, at), last: at + 1, needs: 'lead' })
}
