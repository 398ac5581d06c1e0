import { wordAt } from '../../../text/read-text.ts'
import type { Expression } from '../expression.ts'
import { isEnd, judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { unitAdjectives, vagueNumbers } from '../words/length-words.ts'
import { type UnitWord, unitWords } from '../words/unit-words.ts'
import { markOf, numberOf } from './digits.ts'
import { type Frame, frameOf } from './frame.ts'
import { is } from './is.ts'
import { firstOfRange, length } from './lengths.ts'
import { isRepeated } from './repeated.ts'

const hyphen = 45

/** Weeks, months and years: a number of them (`within 6 weeks`), or one by its place (`next week`, `the end of the month`). */
export function period(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const { unit, times, many } = unitWords.of(words[at]) as UnitWord
  const compound = markOf(source, wordAt(words, at - 1)) === hyphen && wordAt(words, at - 1)?.joined === true
  const place = compound ? at - 2 : at - 1
  const adjective = unitAdjectives.of(wordAt(words, place))
  const before = adjective === undefined ? place : place - 1
  // "a couple of weeks"
  const couple = is(source, wordAt(words, before), 'of') && is(source, wordAt(words, before - 1), 'couple')
  const count = couple ? 2 : numberOf(source, wordAt(words, before))
  if (count >= 0) {
    const isWorked = unit === 'day' && (adjective === 'working' || adjective === 'school')
    return length(scan, {
      at,
      number: firstOfRange(scan, couple ? before - 1 : before),
      count: count * times,
      unit: isWorked ? 'working day' : unit,
      compound,
    })
  }
  if (vagueNumbers.of(wordAt(words, before))) return noDate('vague', before, at + 1)
  if (many) {
    const lead = leadWords.of(wordAt(words, before))
    return lead === 'next' || lead === 'this' ? noDate('vague', before, at + 1) : undefined
  }
  return stretch(scan, at, adjective, before + 1)
}

/** `this week`, `the end of the month`, `next year`, `the end of the school year`, `within the month`. */
function stretch(scan: Scan, at: number, adjective: string | undefined, core: number): Mention | undefined {
  const { words, source } = scan
  const { unit, times } = unitWords.of(words[at]) as UnitWord
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year')
    return undefined
  if (isRepeated(scan, at, at + 1)) return noDate('repeat', core, at + 1)
  const frame = frameOf(scan, core)
  const { role, move } = frame
  if (role === 'each') return noDate('repeat', frame.from, at + 1)
  const close = endAfter(scan, at)
  const last = close ?? at + 1
  const part = close === undefined ? frame.part : 'end'
  if (times === 2) return fortnight(scan, frame, last)
  const within = role === 'by' && is(source, words[frame.from], 'within')
  if (move === 'none' && part === 'whole' && !within) return undefined
  // "At the end of the day" is as often a figure of speech, and "the end of the school day" is every day.
  const isDue = part === 'end' && adjective === undefined && (isEnd(role) || scan.bare)
  if (unit === 'day' && !isDue) return undefined
  if (
    move === 'next' &&
    is(source, wordAt(words, frame.first - 1), 'time') &&
    is(source, wordAt(words, frame.first - 2), 'this')
  ) {
    // "by this time next year"
    const outer = frameOf(scan, frame.first - 2)
    const what = { type: 'length', count: 1, unit, from: 'plan' } as const
    return judge(scan, { what, frame: { ...outer, move }, last, needs: 'nothing' })
  }
  const what = { type: 'stretch', of: kindOf(unit, adjective), year: 0, part, move } as const
  return judge(scan, { what, frame, last, needs: 'nothing' })
}

function fortnight(scan: Scan, frame: Frame, last: number): Mention | undefined {
  if (frame.move === 'none') return undefined
  if (frame.move === 'last') return noDate('past', frame.first, last)
  const what = { type: 'length', count: 2, unit: 'week', from: 'plan' } as const
  return judge(scan, { what, frame, last, needs: 'nothing' })
}

/** The word after `end` in `month end` and `year-end`. */
function endAfter({ words, source }: Scan, at: number): number | undefined {
  const place = markOf(source, words[at + 1]) === hyphen ? at + 2 : at + 1
  return is(source, wordAt(words, place), 'end') ? place + 1 : undefined
}

type Stretch = Extract<Expression, { type: 'stretch' }>['of']

function kindOf(unit: 'day' | 'week' | 'month' | 'quarter' | 'year', adjective: string | undefined): Stretch {
  if (unit !== 'year') return unit
  if (adjective === 'school') return 'school year'
  return adjective === 'tax' || adjective === 'financial' ? 'tax year' : 'year'
}
