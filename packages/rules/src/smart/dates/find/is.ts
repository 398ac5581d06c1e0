import type { Word } from '../../../text/read-text.ts'

/** Whether a word is that one, given in small letters; capitals do not matter. For single words, of which no table is needed. */
export function is(source: string, word: Word | undefined, expected: string): boolean {
  if (word === undefined || word.end - word.start !== expected.length) return false
  for (let at = 0; at < expected.length; at++) {
    if ((source.charCodeAt(word.start + at) | 32) !== expected.charCodeAt(at)) return false
  }
  return true
}
