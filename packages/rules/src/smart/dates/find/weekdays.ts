import { type Word, wordAt } from '../../../text/read-text.ts'
import { isEnd, judge } from '../judge.ts'
import type { Mention } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { manyWeekdays, months, weekdays } from '../words/calendar-words.ts'
import { leadWords } from '../words/lead-words.ts'
import { WordTable } from '../words/word-table.ts'
import { frameOf } from './frame.ts'
import { is } from './is.ts'
import { isRepeated } from './repeated.ts'

/** After a weekday that is one day: anything else is what is done on it ("Sunday calls", "Saturday ballet"). */
const mayFollow = new WordTable([
  [
    'so and or at to because as with for when in if then morning afternoon evening night lunchtime teatime before after by , . ; : ! ? ) ' +
      "- – — of the he she they it his her their who which that this week next latest will 'll can from about until both is are midday " +
      'noon',
    true,
  ],
])

/** Short forms that are words besides. */
const otherWords = new WordTable([['sun sat wed mon', true]])

/** What is done on a weekday every week: "before Friday prayers". */
const habits = new WordTable([
  [
    'prayers club football swimming mosque mass church school contact training lunch dinner breakfast tea family visits calls practice ' +
      'match class lessons session sessions dance drama ballet scouts brownies cubs nights mornings afternoons evenings',
    true,
  ],
])

/**
 * A weekday without a date: `by Friday`, `this Friday`, `on Friday`. It is the next one from the day of the plan. A weekday that
 * comes again and again (`Fridays`, `every Friday`, `on Monday and Friday`, `Sunday calls`) is none.
 */
export function bareWeekday(scan: Scan, at: number): Mention | undefined {
  const { words, bare } = scan
  const word = words[at] as Word
  if (beginsDate(scan, at + 1) || isPiece(scan, at)) return undefined
  const frame = frameOf(scan, at)
  const { role, move } = frame
  if (role === 'each' || isListed(words, at) || isRepeated(scan, at, at + 1)) return undefined
  const what = { type: 'weekday', weekday: weekdays.of(word) as number, move } as const
  const found = () => judge(scan, { what, frame, last: at + 1, needs: 'nothing' })
  if (bare || isFirstThing(scan, frame.first)) return found()
  // "In the sun"
  if (otherWords.of(word) && is(scan.source, wordAt(words, at - 1), 'the')) return undefined
  const next = words[at + 1]
  if (isEnd(role)) return role === 'before' && habits.of(next) ? undefined : found()
  if (next?.sentence === word.sentence && !mayFollow.of(next)) return undefined
  const led = role === 'on' || role === 'for' || role === 'start' || role === 'after' || role === 'since'
  return led || move !== 'none' ? found() : undefined
}

/** `first thing Monday` */
const isFirstThing = ({ words, source }: Scan, at: number): boolean =>
  is(source, wordAt(words, at - 1), 'thing') && is(source, wordAt(words, at - 2), 'first')

/** "The first Monday in October", which is found at the month. */
const isPiece = ({ words, source }: Scan, at: number): boolean => {
  const lead = leadWords.of(wordAt(words, at - 1))
  return (
    (lead === 'ordinal' || lead === 'last') &&
    (is(source, words[at + 1], 'in') || is(source, words[at + 1], 'of'))
  )
}

/** Whether a date follows a weekday, which then belongs to it: "Friday 2 October", "Fri the 2nd". */
function beginsDate({ words, source }: Scan, from: number): boolean {
  let at = from
  while (at < from + 3 && (words[at]?.kind === 'mark' || is(source, words[at], 'the'))) at++
  const word = words[at]
  if (word?.kind !== 'number' || word.sentence !== wordAt(words, from - 1)?.sentence) return false
  const next = words[at + 1]
  return (
    months.of(next) !== undefined ||
    (next?.joined === true && !is(source, next, 'pm') && !is(source, next, 'am'))
  )
}

/** `Monday and Friday`, `Mon-Fri`: days of every week, unless each has a date. */
function isListed(words: readonly Word[], at: number): boolean {
  const isDay = (place: number) =>
    weekdays.of(wordAt(words, place)) !== undefined || manyWeekdays.of(wordAt(words, place)) !== undefined
  return (
    (isDay(at + 2) && words[at + 3]?.kind !== 'number') ||
    (isDay(at - 2) && wordAt(words, at - 3)?.kind !== 'number')
  )
}
