import type { LanguageRule, SmartLabel, SmartLetter } from '@open-care-plan/rules'

/** What a careful reader says of the wording of a record, written before the functions were run. */
export interface WordingExpectations {
  readonly asAt: string
  /** For each outcome and action that is still to come about, by the place of its words: S, M, A, R and T. */
  readonly steps: Readonly<Record<string, readonly SmartLabel[]>>
  /** For each text, by its place and rule by rule: the words that a reader should be shown. Only of records that were read whole. */
  readonly words?: Readonly<Record<string, Readonly<Partial<Record<LanguageRule, readonly string[]>>>>>
  /** On judgements that are not obvious. */
  readonly notes: Readonly<Record<string, string>>
  /** Where the functions say otherwise than the reader, and why the reader holds to it. */
  readonly knownDifferences: readonly (LetterDifference | WordDifference)[]
}

export interface LetterDifference {
  readonly path: string
  readonly letter: SmartLetter
  /** What the function says instead. */
  readonly says: SmartLabel
  readonly because: string
}

export interface WordDifference {
  readonly path: string
  readonly rule: LanguageRule
  /** What a reader should be shown, and is not. */
  readonly misses?: readonly string[]
  /** What a reader is shown, and should not be. */
  readonly shows?: readonly string[]
  readonly because: string
}

export const isLetter = (one: LetterDifference | WordDifference): one is LetterDifference => 'letter' in one
export const isWord = (one: LetterDifference | WordDifference): one is WordDifference => 'rule' in one

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * The words that are missing from what was found in a text, and those that were found besides. A place that was found is right where
 * it overlaps a place that was wanted.
 */
export function leftOver(text: string, wanted: readonly string[], found: readonly Place[]) {
  const besides = [...found]
  const missing = placesOf(text, wanted).filter(({ start, end }) => {
    const same = besides.findIndex((place) => place.start < end && start < place.end)
    if (same >= 0) besides.splice(same, 1)
    return same < 0
  })
  const wordsAt = ({ start, end }: Place) => text.slice(start, end)
  return { misses: missing.map(wordsAt), shows: besides.map(wordsAt) }
}

/** Where words stand in a text by themselves: the first time they are named, the first place; the second time, the second. */
function placesOf(text: string, words: readonly string[]): Place[] {
  const after = new Map<string, number>()
  return words.map((word) => {
    const start = startOf(word, text, after.get(word) ?? 0)
    const end = start + word.length
    after.set(word, end)
    return { start, end }
  })
}

const inOneWord = /^[\p{L}\p{N}]{2}$/u

/** Letters are not looked for inside a longer word: “LA” is not in “LAC”. */
function startOf(words: string, text: string, from: number): number {
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const ends = [start, start + words.length].map((at) => (at === 0 ? '' : text.slice(at - 1, at + 1)))
    if (!ends.some((pair) => inOneWord.test(pair))) return start
  }
  throw new Error(`“${words}” does not stand so often in “${text}”`)
}
