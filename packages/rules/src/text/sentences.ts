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

/**
 * Cuts words into sentences, and tells each word which is its own. A blank line ends one, and so does a line that begins a new point:
 * `lines` says whether the text has more lines than one.
 */
export function splitSentences(source: string, words: readonly Word[], lines: boolean): Sentence[] {
  const sentences: Sentence[] = []
  const last = words.length - 1
  let number = 0
  let first = 0
  for (let at = 0; at <= last; at++) {
    const word = words[at] as Word
    word.sentence = number
    if (at < last) {
      if (word.kind !== 'mark' && !lines) continue
      const next = words[at + 1] as Word
      if (!(lines && lineEnds(source, word.end, next.start)) && !endsAt(source, words, at, word, next))
        continue
    }
    number = sentences.push(sentence(words, first, at + 1))
    first = at + 1
  }
  return sentences
}

function sentence(words: readonly Word[], first: number, last: number): Sentence {
  let begin = first
  // A bullet or a dash at the head of a line is not part of what the line says.
  while (begin < last - 1 && isBullet(words[begin] as Word, words[begin + 1])) begin++
  return { start: words[begin]?.start ?? 0, end: words[last - 1]?.end ?? 0, first, last }
}

/** A mark that stands by itself at the head of a sentence: a quotation mark or a bracket is tied to the word after it. */
const isBullet = ({ kind, end }: Word, next?: Word) => kind === 'mark' && next?.start !== end

function endsAt(source: string, words: readonly Word[], at: number, word: Word, next: Word): boolean {
  if (word.kind !== 'mark') return false
  const mark = source.charCodeAt(word.start)
  // A closing quotation mark or bracket after the stop still belongs to the sentence.
  if (isClosing(mark)) return at > 0 && next.start > word.end && stopsBefore(source, words, at)
  if (!isStop(mark) || next.start === word.end) return false
  return mark !== 46 || !isShortened(source, words, at)
}

function stopsBefore(source: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word
  return before.kind === 'mark' && before.end === words[at]?.start && isStop(source.charCodeAt(before.start))
}

function lineEnds(source: string, from: number, to: number): boolean {
  let lines = 0
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 10) lines++
  if (lines === 0) return false
  if (lines > 1) return true
  const code = source.charCodeAt(to)
  const lowerCase = code >= 97 && code <= 122
  return !lowerCase
}

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
