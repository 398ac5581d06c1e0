import { wordAt } from '../../../text/read-text.ts'
import type { Expression } from '../expression.ts'
import type { Scan } from '../scan.ts'
import { WordTable } from '../words/word-table.ts'
import { numberOf } from './digits.ts'
import { type Frame, frameOf } from './frame.ts'

const counted = new WordTable([
  ['day days', 1],
  ['week weeks weekend monday tuesday wednesday thursday friday saturday sunday', 7],
])

/** "The week after half term" and "two weeks after Easter" are days, and no starts as "after Easter" is. */
export function afterwards(scan: Scan, what: Expression, frame: Frame): { what: Expression; frame: Frame } {
  const piece = frame.from - 1
  const days = frame.role === 'after' ? counted.of(wordAt(scan.words, piece)) : undefined
  if (days === undefined) return { what, frame }
  const outer = frameOf(scan, piece)
  const times = Math.max(numberOf(scan.source, wordAt(scan.words, piece - 1)), 1)
  return {
    what: { type: 'length', count: days * times, unit: 'day', from: what, after: true },
    frame: {
      ...outer,
      week: 'none',
      weekday: 0,
      piece: undefined,
      role: outer.role === 'none' ? 'on' : outer.role,
    },
  }
}
