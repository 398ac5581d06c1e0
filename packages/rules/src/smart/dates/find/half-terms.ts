import { wordAt } from '../../../text/read-text.ts'
import type { TermName } from '../calendar/usual-terms.ts'
import { judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { months } from '../words/calendar-words.ts'
import { seasons } from '../words/time-words.ts'
import { WordTable } from '../words/word-table.ts'
import { afterwards } from './afterwards.ts'
import { markOf } from './digits.ts'
import { frameOf } from './frame.ts'
import { is } from './is.ts'
import { isRepeated } from './repeated.ts'
import { plainYearAfter } from './year-after.ts'

/** The half-term holidays by the month in which they fall. */
const ofMonth: Readonly<Record<number, TermName>> = {
  2: 'spring',
  5: 'summer',
  6: 'summer',
  10: 'autumn',
  11: 'autumn',
}

const often = new WordTable([['a an each every per any once twice both', true]])
const rest = new WordTable([['holiday holidays break week hols', true]])
const hyphen = 45

/** Number of the word `half` before `term`, also with a hyphen or slipped ("1/2 term" is not read); -1 if it is none. */
export function halfBefore({ words, source }: Scan, at: number): number {
  if (is(source, words[at], 'halfterm')) return at
  const before =
    markOf(source, wordAt(words, at - 1)) === hyphen && wordAt(words, at - 1)?.joined ? at - 2 : at - 1
  return is(source, wordAt(words, before), 'half') ? before : -1
}

/** Half terms: `by half term`, `February half-term`, `the autumn half term`. `half` is where the word `half` stands, `at` is `term`. */
export function halfTerm(scan: Scan, half: number, at: number): Mention | undefined {
  const { words, source } = scan
  const before = wordAt(words, half - 1)
  const ofSeason = seasons.of(before)
  const season =
    ofMonth[months.of(before) ?? 0] ??
    (ofSeason === 'winter' ? undefined : ofSeason) ??
    (is(source, before, 'whit') ? 'summer' : undefined)
  const core = season === undefined ? half : half - 1
  if (often.of(wordAt(words, core - 1))) return noDate('repeat', core - 1, at + 1)
  if (isRepeated(scan, at, at + 1)) return noDate('repeat', core, at + 1)
  const frame = frameOf(scan, core)
  const { year, last } = plainYearAfter(source, words, rest.of(words[at + 1]) ? at + 2 : at + 1)
  const { part, move } = frame
  const needs = season !== undefined && endsClause(scan, last) ? 'nothing' : 'lead'
  const what = { type: 'half term', season, year, part, move } as const
  return judge(scan, { ...afterwards(scan, what, frame), last, needs })
}

const endsClause = ({ words }: Scan, at: number): boolean =>
  words[at]?.kind === 'mark' || words[at]?.sentence !== wordAt(words, at - 1)?.sentence
