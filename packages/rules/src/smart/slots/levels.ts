import { type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { monthWords } from '../words/times.ts'

const months = wordSet(monthWords)
const years = wordSet('year years yr yrs month months')
const to = wordSet('to')

const levelled = wordSet(
  'reading spelling maths number comprehension developmental language writing numeracy',
)
const age = wordSet('age ages')
const beforeAge = wordSet('age ages of is at to from least above below over')
/** Words between `a reading age` and its number. */
const between = 14

/** `a reading age of 9 years`: a level, though other ages are none. */
export function isLevelOfAge(words: readonly Word[], at: number): boolean {
  if (!years.has(words[at + 1]) && !beforeAge.has(wordAt(words, at - 1))) return false
  const sentence = words[at]?.sentence
  for (let back = at - 1; back > 0 && back > at - between; back--) {
    const word = words[back] as Word
    if (word.sentence !== sentence) return false
    if (age.has(word)) return levelled.has(words[back - 1]) && !isCalendar(words, at)
  }
  return false
}

/** Of `by May 2027` and `to 3 June`, no number is one of years that somebody is old. */
const isCalendar = (words: readonly Word[], at: number): boolean =>
  months.has(words[at + 1]) || months.has(wordAt(words, at - 1)) || months.has(words[at + 2])

const ladders = wordSet('entry stage band set level')

/** `from Entry 1 to Entry 2`: a step, though either alone is a name. */
export const isStepUp = (words: readonly Word[], at: number): boolean =>
  ladders.has(words[at - 1]) &&
  to.has(wordAt(words, at - 2)) &&
  wordAt(words, at - 3)?.kind === 'number' &&
  ladders.has(wordAt(words, at - 4))

const down = wordSet('down')

/** `down to 15`; `up to 15` is at most so many. */
export const isDownTo = (words: readonly Word[], at: number): boolean =>
  to.has(wordAt(words, at - 1)) && down.has(wordAt(words, at - 2))

const centiles = wordSet('+centile +percentile')

/** `the 75th centile`, `between the 50th and 75th centiles`. */
export const isCentile = (words: readonly Word[], at: number): boolean =>
  centiles.has(words[at + 2]) || centiles.has(words[at + 5])
