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

/** Whether the last word that has been read, a mark, ends its sentence. All that can stands apart from what comes next. */
export function endsSentence(source: string, words: readonly Word[]): boolean {
  const at = words.length - 1
  const { start } = words[at] as Word
  const mark = source.charCodeAt(start)
  // A closing quotation mark or bracket after the stop still belongs to the sentence.
  if (isClosing(mark)) return at > 0 && stopsBefore(source, words, at)
  return isStop(mark) && (mark !== 46 || !isShortened(source, words, at))
}

function stopsBefore(source: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word
  return before.kind === 'mark' && before.end === words[at]?.start && isStop(source.charCodeAt(before.start))
}

/** Words that no sentence ends with: the number on the next line belongs to them ("before", "4 December"). */
const leading = new Set([
  'by',
  'before',
  'until',
  'till',
  'within',
  'on',
  'from',
  'to',
  'of',
  'at',
  'in',
  'for',
  'after',
  'since',
  'during',
  'between',
  'with',
  'than',
  'about',
  'around',
  'and',
  'or',
  'the',
  'a',
  'an',
])

/** Whether a sentence ends with its line, so many ends of lines before a place: after a blank line, and before a new point. */
export function lineEnds(source: string, next: number, lines: number, words: readonly Word[]): boolean {
  if (words.length === 0) return false
  if (lines > 1) return true
  const code = source.charCodeAt(next)
  if (isDigit(code)) return isPoint(source, next) || !isLeading(source, words.at(-1) as Word)
  return !(code >= 97 && code <= 122)
}

/** "1. Book", "2) Ring": a point of a list, and not the day of "4 December" or "4.12.26". */
function isPoint(source: string, from: number): boolean {
  let at = from + 1
  while (isDigit(source.charCodeAt(at))) at++
  const mark = source.charCodeAt(at)
  return (mark === 46 || mark === 41) && !isDigit(source.charCodeAt(at + 1))
}

const isLeading = (source: string, { start, end }: Word): boolean =>
  end - start < 8 && leading.has(source.slice(start, end).toLowerCase())

function isShortened(source: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || before.end !== words[at]?.start || before.kind !== 'word') return false
  const length = before.end - before.start
  // An initial, as in "J. Smith" or "e.g."
  if (length === 1) return before.capital || words[at - 2]?.kind === 'mark'
  return length < 7 && shortened.has(source.slice(before.start, before.end).toLowerCase())
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026
const isClosing = (code: number) =>
  code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019 || code === 93
