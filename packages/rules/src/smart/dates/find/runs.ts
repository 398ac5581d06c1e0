import { wordAt } from '../../../text/read-text.ts'
import type { Unit } from '../expression.ts'
import type { Scan } from '../scan.ts'
import { manyWeekdays } from '../words/calendar-words.ts'
import { settingWords } from '../words/setting-words.ts'
import { unitWords } from '../words/unit-words.ts'
import { markOf, numberOf } from './digits.ts'
import { is } from './is.ts'

const comma = 44

/** A length that a start has, and where the two begin or end together. */
export interface Run {
  readonly count: number
  readonly unit: Unit
  readonly from?: number
  readonly last?: number
}

/** Whether a length stands directly before a place: "for 12 weeks" or "on three Saturdays" before "from 1 October". */
export function lengthBefore({ words, source }: Scan, before: number): Run | undefined {
  // "For six weeks, starting 1 October"
  const at = markOf(source, wordAt(words, before - 1)) === comma ? before - 1 : before
  if (manyWeekdays.of(wordAt(words, at - 1))) {
    // "On three Saturdays from 3 October": the last of them is two weeks after the first.
    const count = numberOf(source, wordAt(words, at - 2))
    return count > 1 ? { count: count - 1, unit: 'week', from: at - 2 } : undefined
  }
  const unit = unitWords.of(wordAt(words, at - 1))
  if (unit === undefined || unit.unit === 'hour') return undefined
  const count = numberOf(source, wordAt(words, at - 2))
  return count > 0 && is(source, wordAt(words, at - 3), 'for')
    ? { count: count * unit.times, unit: unit.unit, from: at - 3 }
    : undefined
}

/** Whether a length stands directly after a place: "for 12 weeks" after "from 1 October". */
export function lengthAfter({ words, source }: Scan, at: number): Run | undefined {
  const from = settingWords.of(words[at]) === 'stop' ? at + 1 : at
  const unit = unitWords.of(words[from + 2])
  if (unit === undefined || unit.unit === 'hour' || !is(source, words[from], 'for')) return undefined
  const count = numberOf(source, words[from + 1])
  return count > 0 ? { count: count * unit.times, unit: unit.unit, last: from + 3 } : undefined
}
