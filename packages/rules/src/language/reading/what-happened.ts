import type { Lexicon } from '../../text/lexicon.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { type VerbForms, verbForms, vocabularyOf } from './vocabulary.ts'
import { countables, countsAlone, happenings, months, numbers, tellings, things } from './words/happenings.ts'

/** No more words than these are read on either side of a place: what belongs together stands nearer. */
export const reach = 40

/** Finds whether words go on to say what happened: what was seen, heard, said or counted, and not how somebody would call it. */
export class WhatHappened {
  readonly #vague: WordSet
  readonly #doings: WordSet
  readonly #happenings: VerbForms
  readonly #tellings: VerbForms
  readonly #things: WordSet
  readonly #countables: WordSet
  readonly #numbers: WordSet
  readonly #countsAlone: WordSet
  readonly #months: WordSet
  readonly #beforePlain: WordSet
  readonly #future: WordSet
  readonly #beforeIng: WordSet
  readonly #colons: WordSet
  readonly #re: WordSet
  readonly #examples: WordSet
  readonly #numberLinks: WordSet

  constructor(lexicon: Lexicon) {
    const { vague, doings } = vocabularyOf(lexicon)
    this.#vague = vague
    this.#doings = doings
    this.#happenings = verbForms(lexicon, happenings)
    this.#tellings = verbForms(lexicon, tellings)
    this.#things = wordSet(lexicon, things)
    this.#countables = wordSet(lexicon, countables)
    this.#numbers = wordSet(lexicon, numbers)
    this.#countsAlone = wordSet(lexicon, countsAlone)
    this.#months = wordSet(lexicon, months)
    this.#beforePlain = wordSet(
      lexicon,
      `not n't never did do does would could can 'd and or they we i you both then
       won't wont can't cant doesn't doesnt don't dont didn't didnt wouldn't wouldnt couldn't couldnt cannot
       parents children boys girls twins brothers sisters`,
    )
    this.#future = wordSet(lexicon, "will would shall 'll may might going")
    this.#beforeIng = wordSet(
      lexicon,
      "~be ~keep ~start ~begin 's 're , : ; - – — ( by and or while when after before then him them without despite from",
    )
    this.#re = wordSet(lexicon, 're')
    this.#colons = wordSet(lexicon, ': — –')
    this.#examples = wordSet(lexicon, 'such example eg including namely meaning')
    this.#numberLinks = wordSet(lexicon, 'of out to % per / :')
  }

  /** Whether a word names something that can be pictured: it is neither a name nor among the words that say nothing by themselves. */
  isContent(word: Word | undefined, asClause = true): boolean {
    if (word?.kind !== 'word' || word.quoted) return false
    if (asClause && this.#doings.has(word)) return true
    return !word.capital && !this.#vague.has(word)
  }

  /** Whether a thing that can be seen or found is named. */
  isThing(word: Word | undefined): boolean {
    return this.#things.has(word)
  }

  /** Whether words from one place up to another tell what happened, but for those from `except` up to `resume`. */
  tells(text: ReadText, from: number, to: number, except = to, resume = to): boolean {
    const { words } = text
    const end = Math.min(to, from + 2 * reach)
    let things = 0
    let content = 0
    let telling = false
    for (let at = from; at < end; at++) {
      if (at === except) at = resume
      const word = words[at]
      if (word === undefined || at >= end) break
      if (word.quoted) return true
      if (word.kind === 'mark') {
        telling = this.#colons.has(word) && words[at + 1]?.joined !== true && !this.#re.has(words[at - 1])
        continue
      }
      if (this.happens(text, at) || this.counts(text, at)) return true
      if (this.#things.has(word)) things++
      if (this.isContent(word) || this.#things.has(word)) {
        content++
        if (telling) return true
      }
      if (this.#examples.has(word) || this.#isVerb(this.#tellings, words, at)) telling = true
    }
    return things > 0 && content > 1
  }

  /** Whether a word is a verb of what can be seen or heard. */
  happens({ words }: ReadText, at: number): boolean {
    return this.#isVerb(this.#happenings, words, at)
  }

  /** Whether a verb in its plain form is only to come: “will never hit”. */
  #isFuture(words: readonly Word[], before: number): boolean {
    return this.#future.has(wordAt(words, before)) || this.#future.has(wordAt(words, before - 1))
  }

  #isVerb(forms: VerbForms, words: readonly Word[], at: number): boolean {
    const word = words[at]
    const before = wordAt(words, at - 1)
    if (forms.finite.has(word) && !(forms.plain.has(word) && this.#isFuture(words, at - 1))) return true
    if (forms.ing.has(word)) {
      if (before === undefined || word?.joined === true || !this.#beforeIng.has(before)) return false
      // “Issues re: vaping” names a heading; “: throwing chairs” tells what somebody did.
      return before.kind !== 'mark' || words[at + 1]?.kind === 'word'
    }
    return forms.plain.has(word) && this.#beforePlain.has(before) && !this.#isFuture(words, at - 1)
  }

  /** Whether a number at a place counts something: `four visits`, `two of the six`, `twice`, `from 24 to 15`; dates and ages do not. */
  counts({ words }: ReadText, at: number): boolean {
    const word = words[at] as Word
    if (this.#countsAlone.has(word)) return true
    const isNumber = word.kind === 'number' || this.#numbers.has(word)
    if (!isNumber) return false
    const next = words[at + 1]
    if (this.#months.has(next)) return false
    if (this.#numberLinks.has(next)) {
      const after = this.#numberAfter(words, at + 2)
      if (after) return !this.#months.has(words[at + 3])
    }
    for (let ahead = at + 1; ahead <= at + 3; ahead++) {
      const one = words[ahead]
      if (one?.kind !== 'word' || one.sentence !== word.sentence) return false
      if (this.#countables.has(one)) return true
    }
    return false
  }

  #numberAfter(words: readonly Word[], from: number): boolean {
    for (let at = from; at < from + 2; at++) {
      const word = words[at]
      if (word?.kind === 'number' || this.#numbers.has(word)) return true
    }
    return false
  }
}

export const whatHappenedIn = perLexicon((lexicon) => new WhatHappened(lexicon))
