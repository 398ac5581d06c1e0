import type { Word } from '../../../text/read-text.ts'
import type { Scan } from '../scan.ts'
import { weekdays } from '../words/calendar-words.ts'
import { unitWords } from '../words/unit-words.ts'
import { WordTable } from '../words/word-table.ts'
import { is } from './is.ts'

const each = new WordTable([['each every most all any per', true]])
const often = new WordTable([['weekly fortnightly monthly daily termly yearly annually', true]])
const partOfDay = new WordTable([['night morning evening afternoon period', true]])

/** Whether what stands from one word to another comes again and again: "by Friday each week", "the 1st of every month". */
export function isRepeated({ words, source }: Scan, first: number, last: number): boolean {
  let at = partOfDay.of(words[last]) ? last + 1 : last
  const sentence = words[first]?.sentence
  const of = is(source, words[at], 'of')
  if (of || is(source, words[at], 'in')) at++
  // "The 1st of the month", with no word of which.
  if (of && is(source, words[at], 'the') && is(source, words[at + 1], 'month')) return true
  if (words[at]?.sentence !== sentence || words[at + 1]?.sentence !== sentence) {
    return words[at]?.sentence === sentence && often.of(words[at]) === true
  }
  return often.of(words[at]) === true || (each.of(words[at]) === true && isUnit(words[at + 1]))
}

const times = new WordTable([['time occasion', true]])

const isUnit = (word: Word | undefined) =>
  unitWords.of(word) !== undefined || weekdays.of(word) !== undefined || times.of(word) === true
