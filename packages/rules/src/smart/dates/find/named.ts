import { type Word, wordAt } from '../../../text/read-text.ts'
import { Rows } from '../../purpose/rows.ts'
import { isEnd, judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { namedDayWords } from '../words/named-day-words.ts'
import { WordTable } from '../words/word-table.ts'
import { afterwards } from './afterwards.ts'
import { frameOf } from './frame.ts'
import { holiday } from './holidays.ts'
import { is } from './is.ts'
import { isRepeated } from './repeated.ts'
import { plainYearAfter } from './year-after.ts'

const names = new Rows(namedDayWords)

/** After a feast: what is done at it, or sung or given, and not the day. */
const things = new WordTable([
  [
    'party parties play concert card cards present presents dinner lunch tree carol carols show fair jumper stocking list shopping money ' +
      'panto pantomime nativity assembly pudding lights market egg eggs hat bonnet service meal gift gifts contact visit parade trip ' +
      'disco fete bake sale club leave',
    true,
  ],
])

const holidayWords = new WordTable([['holiday holidays hols break vacation', true]])

/** Whether a name of a day can begin with a word. */
export const mayNameDay = (word: Word): boolean => names.begins.has(word)

/** Days with a name: `by Christmas`, `at Easter 2027`, `before Bonfire Night`. */
export function namedDay(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const found = names.at(scan, at)
  if (found === undefined) return undefined
  const next = words[found.to]
  if (holidayWords.of(next)) return holiday(scan, found.to)
  if (is(source, next, 'term')) return undefined
  const frame = frameOf(scan, at)
  const { role, move, from } = frame
  if (!isEnd(role) && (things.of(next) || found.value === 'exams')) return undefined
  // "In the new year" has no end.
  if (found.value === 'new year' && role === 'in') return noDate('vague', from, found.to)
  if (isRepeated(scan, at, found.to) || isYearly(scan, from)) return noDate('repeat', at, found.to)
  const { year, last } = plainYearAfter(source, words, found.to)
  const what = { type: 'named', name: found.value, year, move } as const
  return judge(scan, { ...afterwards(scan, what, frame), last, needs: year === 0 ? 'lead' : 'nothing' })
}

/** `every year at Eid` */
const isYearly = ({ words, source }: Scan, from: number): boolean =>
  is(source, wordAt(words, from - 1), 'year') && leadWords.of(wordAt(words, from - 2)) === 'each'
