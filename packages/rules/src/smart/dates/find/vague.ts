import type { ReadText } from '../../../text/read-text.ts'
import { rows } from '../../purpose/rows.ts'
import { Shown, VAGUE } from '../../shows.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { vagueWords } from '../words/vague-words.ts'

const vague = rows(vagueWords)
const gate = new Shown([[VAGUE, vague]])

/** Words of time that name no day: "as soon as possible", "ongoing". They only tell why there is no date, and are asked for last. */
export function vagueIn(scan: Scan): Mention[] {
  const found: Mention[] = []
  for (let mention = firstVague(scan); mention !== undefined; mention = vagueFrom(scan, mention.last))
    found.push(mention)
  return found
}

/** Whether a text may have one. */
export const mayBeVague = (text: ReadText): boolean => (gate.by(text) & VAGUE) !== 0

/** The first of them. */
export const firstVague = (scan: Scan): Mention | undefined =>
  mayBeVague(scan) ? vagueFrom(scan, 0) : undefined

function vagueFrom(scan: Scan, at: number): Mention | undefined {
  const found = vague.first(scan, at)
  return found && noDate('vague', found.from, found.to)
}
