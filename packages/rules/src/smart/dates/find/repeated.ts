import type { Scan } from '../scan.ts'
import { WordTable } from '../words/word-table.ts'
import { is } from './frame.ts'

const each = new WordTable([['each every most all any per weekly fortnightly monthly daily', true]])

/** Whether what stands from one word to another comes again and again: "by Friday each week", "the 1st of every month". */
export function isRepeated({ words, source }: Scan, first: number, last: number): boolean {
  let at = last
  if (is(source, words[at], 'night') || is(source, words[at], 'morning') || is(source, words[at], 'evening'))
    at++
  if (is(source, words[at], 'period')) at++
  if (is(source, words[at], 'of') || is(source, words[at], 'in')) at++
  const sentence = words[first]?.sentence
  return words[at]?.sentence === sentence && each.of(words[at]) === true
}
