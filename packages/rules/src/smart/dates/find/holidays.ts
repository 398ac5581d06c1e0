import { wordAt } from '../../../text/read-text.ts'
import { isEnd, judge } from '../judge.ts'
import type { Mention } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { seasons } from '../words/time-words.ts'
import { WordTable } from '../words/word-table.ts'
import { afterwards } from './afterwards.ts'
import { numberOf } from './digits.ts'
import { type Frame, frameOf } from './frame.ts'
import { is } from './is.ts'
import { plainYearAfter } from './year-after.ts'

/** Before `holidays`: which. */
const whichHoliday = new WordTable<'christmas' | 'easter' | 'summer'>([
  ['summer', 'summer'],
  ['easter spring', 'easter'],
  ['christmas xmas winter', 'christmas'],
])

/** After `break up for`: the term that ends. */
const endingTerm = new WordTable<'autumn' | 'spring' | 'summer'>([
  ['summer', 'summer'],
  ['easter', 'spring'],
  ['christmas xmas', 'autumn'],
])

const oneHoliday = new WordTable([['holiday break vacation', true]])

/** School holidays: `before the summer holidays`, `over the Easter break`, `by the school holidays`, `the six weeks holidays`. */
export function holiday(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const before = wordAt(words, at - 1)
  const weeks = is(source, before, 'week') || is(source, before, 'weeks')
  const isSixWeeks = weeks && numberOf(source, wordAt(words, at - 2)) === 6
  const which = isSixWeeks ? 'summer' : whichHoliday.of(before)
  // "A holiday in Spain", "a break"
  if (which === undefined && oneHoliday.of(words[at]) && !is(source, before, 'school')) return undefined
  const frame = frameOf(scan, isSixWeeks ? at - 2 : which === undefined ? at : at - 1)
  const { role, part, move } = frame
  // "In the holidays" does not say in which.
  if (which === undefined && !isEnd(role) && part === 'whole' && move === 'none') return undefined
  const { year, last } = plainYearAfter(source, words, at + 1)
  const what = { type: 'holiday', which, year, part, move } as const
  return judge(scan, { ...afterwards(scan, what, frame), last, needs: 'lead' })
}

const reach = 6

/** `before you break up for the summer`: the end of the term. */
export function breakUp(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  if (!is(source, words[at + 1], 'up')) return undefined
  for (let lead = at - 1; lead >= at - reach; lead--) {
    const role = leadWords.of(wordAt(words, lead))
    if (wordAt(words, lead) === undefined || wordAt(words, lead)?.kind === 'mark') return undefined
    if (role !== 'by' && role !== 'before' && role !== 'until') continue
    const named = is(source, words[at + 3], 'the') ? words[at + 4] : words[at + 3]
    const season = is(source, words[at + 2], 'for') ? endingTerm.of(named) : undefined
    const frame: Frame = { ...frameOf(scan, at), first: at, from: lead, role, move: 'none', part: 'end' }
    const what = { type: 'term', season, year: 0, part: 'end', move: 'none', half: 0 } as const
    return judge(scan, { what, frame, last: at + 2, needs: 'nothing' })
  }
  return undefined
}

/** Whether a word may stand for school holidays, asked of `break`, which is a verb besides. */
export const isBreak = (scan: Scan, at: number): boolean =>
  whichHoliday.of(wordAt(scan.words, at - 1)) !== undefined ||
  seasons.of(wordAt(scan.words, at - 1)) !== undefined
