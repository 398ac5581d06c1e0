import { wordAt } from '../../../text/read-text.ts'
import type { Unit } from '../expression.ts'
import type { Scan } from '../scan.ts'
import { settingWords } from '../words/setting-words.ts'
import { unitWords } from '../words/unit-words.ts'
import { numberOf } from './digits.ts'
import { is } from './is.ts'

/** A length that a start has, and where the two begin or end together. */
export interface Run {
  readonly count: number
  readonly unit: Unit
  readonly from?: number
  readonly last?: number
}

/** Whether a length stands directly before a place: "for 12 weeks" before "from 1 October". */
export function lengthBefore({ words, source }: Scan, at: number): Run | undefined {
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
