import type { Scan } from '../scan.ts'
import { WordTable } from '../words/word-table.ts'
import { type Frame, frameOf } from './frame.ts'

const counted = new WordTable([
  ['day days week weeks weekend monday tuesday wednesday thursday friday saturday sunday', true],
])

/** "The week after half term" and "two weeks after Easter" are days, and no starts as "after Easter" is. */
export function afterwards(scan: Scan, frame: Frame): Frame {
  const piece = frame.from - 1
  if (frame.role !== 'after' || !counted.of(scan.words[piece])) return frame
  const outer = frameOf(scan, piece)
  return { ...outer, week: 'none', weekday: 0, role: outer.role === 'none' ? 'on' : outer.role }
}
