import type { Word } from './read-text.ts'

/** A sentence of a text. */
export interface Sentence {
  /** Offsets into the text, `end` not included; the mark that ends it belongs to it. */
  readonly start: number
  readonly end: number
  /** Numbers of its first word and of the word after its last. */
  readonly first: number
  readonly last: number
}

/** Shortened words whose point does not end a sentence. */
const shortened = new Set(
  'mr mrs ms mx dr st prof rev cllr sgt vs approx eg ie cf fig tel ext dept'.split(' '),
)

/** The sentence that goes from a word to the last that has been read. */
export function sentenceOf(words: readonly Word[], first: number): Sentence {
  const last = words.length
  let begin = first
  // A bullet or a dash at the head of a line is not part of what the line says.
  while (begin < last - 1 && isBullet(words[begin] as Word, words[begin + 1])) begin++
  return { start: words[begin]?.start ?? 0, end: words[last - 1]?.end ?? 0, first, last }
}

/** A mark that stands by itself at the head of a sentence: a quotation mark or a bracket is tied to the word after it. */
const isBullet = ({ kind, end }: Word, next?: Word) => kind === 'mark' && next?.start !== end

/** Whether the last word that has been read, a mark, ends its sentence, where the next one begins at a place of the text. */
export function endsSentence(source: string, words: readonly Word[], next: number): boolean {
  const at = words.length - 1
  const { start, end } = words[at] as Word
  // All that can end one stands apart from what comes next.
  if (next === end) return false
  const mark = source.charCodeAt(start)
  // A closing quotation mark or bracket after the stop still belongs to the sentence.
  if (isClosing(mark)) return at > 0 && stopsBefore(source, words, at)
  return isStop(mark) && (mark !== 46 || !isShortened(source, words, at))
}

function stopsBefore(source: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word
  return before.kind === 'mark' && before.end === words[at]?.start && isStop(source.charCodeAt(before.start))
}

/** Whether a sentence ends with its line, so many ends of lines before the code of a letter: after a blank line, and before a new point. */
export const lineEnds = (lines: number, code: number, words: readonly Word[]): boolean =>
  words.length > 0 && (lines > 1 || !(code >= 97 && code <= 122))

function isShortened(source: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || before.end !== words[at]?.start || before.kind !== 'word') return false
  const length = before.end - before.start
  // An initial, as in "J. Smith" or "e.g."
  if (length === 1) return before.capital || words[at - 2]?.kind === 'mark'
  return length < 7 && shortened.has(source.slice(before.start, before.end).toLowerCase())
}

const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026
const isClosing = (code: number) =>
  code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019 || code === 93
