import { wordAt } from '../../../text/read-text.ts'
import type { TermName } from '../calendar/usual-terms.ts'
import type { Part } from '../expression.ts'
import { judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { seasons } from '../words/time-words.ts'
import { WordTable } from '../words/word-table.ts'
import { afterwards } from './afterwards.ts'
import { digitsOf, markOf, numberOf } from './digits.ts'
import { type Frame, frameOf } from './frame.ts'
import { halfBefore, halfTerm } from './half-terms.ts'
import { is } from './is.ts'
import { isRepeated } from './repeated.ts'
import { plainYearAfter } from './year-after.ts'

const hyphen = 45

/** Before `term`: not a term of school. */
const otherTerms = new WordTable([['long short fixed medium full mid longer shorter near', true]])

/** Before `term`: this much in each. */
const often = new WordTable([['a an each every per any once twice', true]])

/** After `term`: which part of it. */
const parts = new WordTable<Part>([
  ['end ends finishes', 'end'],
  ['starts begins start', 'start'],
])

/**
 * Terms: `the end of the autumn term`, `this term`, `end-of-term test`, `Term 4`; and half terms. A habit (`once a term`) and other
 * terms (`long term`) are none.
 */
export function term(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const half = halfBefore(scan, at)
  if (half >= 0) return halfTerm(scan, half, at)
  const name = seasons.of(wordAt(words, at - 1))
  const core = name === undefined ? at : at - 1
  const before = wordAt(words, core - 1)
  if (otherTerms.of(before) || (markOf(source, before) === hyphen && otherTerms.of(wordAt(words, core - 2))))
    return undefined
  const ahead = termsAhead(scan, at, core - 1)
  if (ahead !== undefined) return ahead
  if (often.of(before)) return noDate('repeat', core - 1, at + 1)
  if (isRepeated(scan, at, at + 1)) return noDate('repeat', core, at + 1)
  if (is(source, words[at + 1], 'time') || is(source, words[at + 2], 'time')) return undefined
  const number = digitsOf(source, words[at + 1])
  if (name === undefined && number >= 1 && number <= 6) return numberedTerm(scan, at, number)
  return wholeTerm(scan, at, frameOf(scan, core), name === 'winter' ? undefined : name)
}

function wholeTerm(scan: Scan, at: number, frame: Frame, season: TermName | undefined): Mention | undefined {
  const { words, source, bare } = scan
  const said = parts.of(words[at + 1])
  const { year, last } = plainYearAfter(source, words, said === undefined ? at + 1 : at + 2)
  const { role, move, piece } = frame
  const part = said ?? frame.part
  // "In term" and "for the term" tell no term; "by term" is a slip for "by the end of term".
  const plain = season === undefined && move === 'none' && part === 'whole' && piece === undefined
  if (plain && role !== 'by' && role !== 'before' && !bare) return undefined
  const what = { type: 'term', season, year, part, move, half: 0 } as const
  // "In the new term" begins and does not end.
  const isNew = role === 'in' && is(source, words[frame.first], 'new')
  const framed = isNew ? { what, frame: { ...frame, role: 'start' as const } } : afterwards(scan, what, frame)
  return judge(scan, { ...framed, last, needs: 'lead' })
}

/** Areas with six terms call them by number: Term 3 is the first half of spring. */
function numberedTerm(scan: Scan, at: number, number: number): Mention | undefined {
  const frame = frameOf(scan, at)
  const { part, move } = frame
  const season = (['autumn', 'spring', 'summer'] as const)[Math.floor((number - 1) / 2)]
  const half = number % 2 === 1 ? 1 : 2
  const what = { type: 'term', season, year: 0, part, move, half } as const
  return judge(scan, { what, frame, last: at + 2, needs: 'lead' })
}

/** `within a term`, `over the next two terms`. */
function termsAhead(scan: Scan, at: number, place: number): Mention | undefined {
  const { words, source } = scan
  const count = numberOf(source, wordAt(words, place))
  if (count < 1) return undefined
  const before = leadWords.of(wordAt(words, place - 1))
  const isNext = before === 'next' || before === 'this'
  if (!isNext && before !== 'within') return undefined
  const frame: Frame = { ...frameOf(scan, place), first: place, from: place - 1, role: 'by', move: 'this' }
  const what = { type: 'length', count, unit: 'term', from: 'plan' } as const
  return judge(scan, { what, frame, last: at + 1, needs: 'nothing' })
}
