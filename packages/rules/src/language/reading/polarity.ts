import type { Lexicon } from '../../text/lexicon.ts'
import { Patterns } from '../../text/patterns.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { lines } from '../term.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { negativeTurns, negativeVerbs, negativeWords } from './words/negatives.ts'
import { neutral } from './words/neutral.ts'
import { strongTurns, strongVerbs, strongWords, weakVerbs } from './words/positives.ts'

/** Which way words tell of somebody. `mild` is to a person's credit if nothing else is said; `unknown` where none of them is known to tell either way. */
export type Polarity = 'positive' | 'mild' | 'negative' | 'neutral' | 'unknown'

const everyForm = (verbs: string) =>
  verbs
    .split(/\s+/)
    .filter(Boolean)
    .map((verb) => `~${verb}`)
    .join(' ')

/** Judges whether words speak for a person, against, or neither. One clause to a person's credit makes the whole positive. */
export class PolarityReader {
  readonly #strong: WordSet
  readonly #weak: WordSet
  readonly #negative: WordSet
  readonly #neutral: WordSet
  readonly #not: WordSet
  readonly #splits: WordSet
  readonly #passed: WordSet
  readonly #stops: WordSet
  readonly #needed: WordSet
  readonly #play: WordSet
  readonly #with: WordSet
  readonly #laugh: WordSet
  readonly #against: WordSet
  readonly #determiners: WordSet
  readonly #no: WordSet
  readonly #doing: WordSet
  readonly #turns: Patterns<boolean>

  constructor(lexicon: Lexicon) {
    this.#strong = wordSet(lexicon, `${everyForm(strongVerbs)} ${strongWords}`)
    this.#weak = wordSet(lexicon, everyForm(weakVerbs))
    this.#negative = wordSet(lexicon, `${everyForm(negativeVerbs)} ${negativeWords}`)
    this.#neutral = wordSet(lexicon, neutral)
    this.#not = vocabularyOf(lexicon).not
    this.#determiners = wordSet(lexicon, "a an the this that his her their my your our some any 's")
    this.#no = wordSet(lexicon, 'no')
    this.#doing = wordSet(lexicon, negativeVerbs)
    this.#splits = wordSet(lexicon, ', ; : – — and but then so although though while yet who which')
    this.#passed = wordSet(
      lexicon,
      "~be ~have a an any the his her their single longer yet once ever really very once 's 've seen taken take takes used use even much",
    )
    this.#stops = wordSet(lexicon, '~stop ~quit ~reduce')
    this.#needed = wordSet(lexicon, '~leave ~sleep ~control ~prioritise ~withdraw ~complain ~expose')
    this.#play = wordSet(lexicon, '~play')
    this.#with = wordSet(lexicon, 'with together to for')
    this.#laugh = wordSet(lexicon, '~laugh ~smile')
    this.#against = wordSet(
      lexicon,
      'at phone phones xbox playstation console tablet game games more than least',
    )
    this.#turns = new Patterns(lexicon, {}, [
      ...lines(strongTurns).map((turn): [string, boolean] => [turn, true]),
      ...lines(negativeTurns).map((turn): [string, boolean] => [turn, false]),
    ])
  }

  /** What words from one place up to another say. */
  of(text: ReadText, from: number, to: number): Polarity {
    let negative = false
    let weak = false
    let neutral = false
    let first = from
    for (let at = from; at <= to; at++) {
      if (at < to && !this.#splits.has(text.words[at])) continue
      const clause = this.#clause(text, first, at)
      if (clause === 'strong') return 'positive'
      if (clause === 'negative') negative = true
      if (clause === 'weak') weak = true
      if (clause === 'neutral') neutral = true
      first = at + 1
    }
    if (negative) return 'negative'
    return weak ? 'mild' : neutral ? 'neutral' : 'unknown'
  }

  #clause(text: ReadText, from: number, to: number): 'strong' | 'weak' | 'negative' | 'neutral' | undefined {
    const { words } = text
    let strong = false
    let weak = false
    let neutral = false
    let negative = false
    for (let at = from; at < to; at++) {
      const word = words[at] as Word
      if (word.id === 0) continue
      if (this.#turns.mayBegin(word)) {
        const turn = this.#turns.at(text, at)
        if (turn?.value === true && !negative) return 'strong'
        if (turn?.value === false) negative = true
      }
      if (this.#not.has(word)) {
        const denied = this.#deniedAfter(words, at, to)
        if (denied === undefined) negative = true
        else {
          strong = true
          at = denied
        }
      } else if (this.#stops.has(word) && this.#negative.has(words[at + 1])) {
        strong = !negative
        at++
      } else if (this.#negative.has(word)) negative = true
      else if (this.#strong.has(word)) {
        if (this.#isUnkind(words, at, to)) negative = true
        else strong ||= !this.#play.has(word) || this.#isTogether(words, at, to)
      } else if (this.#weak.has(word)) weak ||= !this.#determiners.has(words[at - 1])
      else if (this.#neutral.has(word)) neutral = true
    }
    if (negative) return 'negative'
    return strong ? 'strong' : weak ? 'weak' : neutral ? 'neutral' : undefined
  }

  /** Where the negative stands that a denial takes back: “has not missed”, “no longer drinks”. Undefined if there is none. */
  #deniedAfter(words: readonly Word[], not: number, to: number): number | undefined {
    for (let at = not + 1; at < Math.min(to, not + 6); at++) {
      const word = words[at] as Word
      if (this.#not.has(word)) return undefined
      if (this.#negative.has(word)) {
        const isNoun = at === not + 1 && this.#no.has(words[not]) && this.#doing.has(word)
        return this.#stops.has(word) || this.#needed.has(word) || isNoun ? undefined : at
      }
      if (!this.#passed.has(word)) return undefined
    }
    return undefined
  }

  /** Laughing at somebody is not laughing with, and playing on a telephone is not playing with a child. */
  #isUnkind(words: readonly Word[], at: number, to: number): boolean {
    if (!this.#laugh.has(words[at]) && !this.#play.has(words[at])) return false
    for (let ahead = at + 1; ahead < Math.min(to, at + 6); ahead++)
      if (this.#against.has(words[ahead])) return true
    return false
  }

  #isTogether(words: readonly Word[], at: number, to: number): boolean {
    for (let ahead = at + 1; ahead < Math.min(to, at + 6); ahead++)
      if (this.#with.has(words[ahead])) return true
    return false
  }
}

export const polarityIn = perLexicon((lexicon) => new PolarityReader(lexicon))
