import type { ReadText } from '../../text/read-text.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Run } from '../language-rule.ts'

/** A whole sentence as a run of words, without the bullet before it. */
export function wholeOf({ words }: ReadText, { start, first, last }: Sentence): Run {
  let begin = first
  while (begin < last - 1 && (words[begin]?.start ?? 0) < start) begin++
  return { first: begin, last }
}

/** What a sentence says: the whole, without the marks that end it. */
export function saidOf(text: ReadText, sentence: Sentence): Run {
  const { first, last } = wholeOf(text, sentence)
  let end = last
  while (end > first + 1 && isStop(text, end - 1)) end--
  return { first, last: end }
}

function isStop({ source, words }: ReadText, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'mark') return false
  const code = source.charCodeAt(word.start)
  return code === 46 || code === 33 || code === 59 || code === 0x2026
}
