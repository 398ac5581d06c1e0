import { Lexicon } from '../text/lexicon.ts'
import { readText } from '../text/read-text.ts'
import type { Audience } from './finding.ts'
import { syllablesIn } from './syllables.ts'
import { wordsIn } from './word-count.ts'

/** How hard a text is to read. */
export interface ReadingAge {
  /** In years, to one decimal place: the age at which most pupils can read it. Undefined for a text without words. */
  readonly age: number | undefined
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Whether there are enough words for the formula to mean much. */
  readonly reliable: boolean
}

/** The formula was made on passages of a hundred words and more. */
const enoughWords = 100

/** No formula for reading says anything of children who do not read yet. */
const youngest = 5

/**
 * The reading age of a text by the Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975): 0.39 × words per
 * sentence + 11.8 × syllables per word − 15.59 is a school grade of the United States, where pupils of the first are six. Five
 * years are added to a grade. It counts, and does not understand: short words can be hard, and a list can be easy.
 *
 * In time proportional to the text.
 */
export function readingAge(text: string): ReadingAge {
  const read = readText(text, new Lexicon())
  let words = 0
  let sentences = 0
  let syllables = 0
  for (const sentence of read.sentences) {
    const count = wordsIn(read, sentence, { quoted: true })
    if (count === 0) continue
    words += count
    sentences++
  }
  for (const { kind, start, end } of read.words) {
    if (kind === 'word' && text.charCodeAt(start) !== 39 && text.charCodeAt(start) !== 0x2019) {
      syllables += syllablesIn(text.slice(start, end))
    } else if (kind === 'number') syllables += Math.min(end - start, 4)
  }
  const reliable = words >= enoughWords
  if (words === 0) return { age: undefined, words, sentences, syllables, reliable }
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
  return { age: Math.max(youngest, Math.round((grade + 5) * 10) / 10), words, sentences, syllables, reliable }
}

/** The reading age that a text should not be above, by who reads it. For a child, their own age where that is lower. */
export const readingAgeLimits: Readonly<Record<Audience, { readonly age: number; readonly source: string }>> =
  {
    child: { age: 9, source: 'GOV.UK, Content design: write for a reading age of 9' },
    plan: { age: 11, source: 'NHS digital service manual, How we write: a reading age of 9 to 11' },
    court: {
      age: 14,
      source: 'NHS digital service manual, How we write: where the matter is hard, 11 to 14',
    },
  }
