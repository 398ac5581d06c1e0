import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind } from '../words/kinds.ts'
import type { ClauseKind } from './clause.ts'
import { hasContent, unknownIn } from './content.ts'
import type { Signs } from './signs.ts'
import { isNamed } from './subject.ts'

const noWords = wordSet('no not zero nil')
const periods = wordSet('between until till from throughout during this within over')
const events = wordSet(`
  +check +assessment +appointment +visit +meeting +trip +test +exam +scan +jab +session +lesson +interview +operation +sleepover
  +stay +review +conference +outing +party +call +tour +show +concert +vaccination +immunisation +medical +checkup +up
`)
const on = wordSet('on')

/** Without a verb: an amount of something is a level, and a day with somebody an act. */
export function verblessKind(text: ReadText, first: number, last: number, signs: Signs): ClauseKind {
  const { words } = text
  const { bits, due, aims } = signs
  const amount = signs.amount >= 0
  if (signs.tells) return 'tells'
  if (signs.place >= 0) return 'place'
  const someone = (bits & kind.person) !== 0 || isNamed(text, first + 1, last)
  const content = hasContent(text, first, last)
  if (amount && (aims || due || bits & (kind.frequency | kind.direction | kind.stretch)))
    return content || someone || unknownIn(text, first, last) ? 'level' : 'task'
  if (
    content &&
    ((bits & kind.frequency && (someone || due)) ||
      isNone(words, first, last) ||
      (amount && noWords.has(words[first])))
  )
    return 'level'
  if (content && bits & kind.direction && (someone || bits & kind.child)) return 'level'
  if (due && isEvent(words, first, last)) return someone ? 'act' : 'task'
  return 'bare'
}

/** `Dental check on 14 September`: a thing that takes place, and a day. */
function isEvent(words: readonly Word[], first: number, last: number): boolean {
  let event = false
  for (let at = first; at < last && at < first + 40; at++) {
    if (events.has(words[at])) event = true
    else if (event && on.has(words[at])) return true
  }
  return false
}

/** `No exclusions between …`, `Not one seizure`. */
function isNone(words: readonly Word[], first: number, last: number): boolean {
  if (!noWords.has(words[first])) return false
  for (let at = first; at < last && at < first + 40; at++) if (periods.has(words[at])) return true
  return false
}
