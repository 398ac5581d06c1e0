import { lower } from '../../../text/lexicon.ts'
import type { Word } from '../../../text/read-text.ts'
import { numbers } from '../words/calendar-words.ts'

/** The whole number that a word is in digits; -1 if it is none, or longer than four digits. */
export function digitsOf(source: string, word: Word | undefined): number {
  if (word?.kind !== 'number' || word.end - word.start > 4) return -1
  let number = 0
  for (let at = word.start; at < word.end; at++) {
    const digit = source.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** The number that a word is, in digits or spelled out; -1 if it is none. */
export function numberOf(source: string, word: Word | undefined): number {
  const digits = digitsOf(source, word)
  return digits >= 0 ? digits : (numbers.of(word) ?? -1)
}

export const lengthOf = (word: Word): number => word.end - word.start

/** The code of a mark, every hyphen that of the keyboard; 0 for anything else. */
export const markOf = (source: string, word: Word | undefined): number =>
  word?.kind === 'mark' ? lower(source.charCodeAt(word.start)) : 0

/**
 * A year in four or in two digits; 0 if the number is none. Two digits are of this century up to 69.
 */
export function yearFrom(source: string, word: Word | undefined): number {
  const number = digitsOf(source, word)
  if (word === undefined || number < 0) return 0
  if (lengthOf(word) === 4) return number >= 1900 && number <= 2199 ? number : 0
  if (lengthOf(word) !== 2) return 0
  return number < 70 ? 2000 + number : 1900 + number
}
