import type { Lexicon } from '../../text/lexicon.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { type ActivityReader, activitiesIn } from './activities.ts'
import { perLexicon } from './per-lexicon.ts'
import { type VerbForms, verbForms, vocabularyOf } from './vocabulary.ts'
import { type WhatHappened, whatHappenedIn } from './what-happened.ts'
import { prizes } from './words/activities.ts'
import { differenceVerbs, differenceWords, sayingVerbs } from './words/differences.ts'
import { times } from './words/times-and-places.ts'

/** Finds whether words say what came of something: what is so now, what somebody does since, what was seen or said there. */
class DifferenceReader {
  readonly #facts: WhatHappened
  readonly #activities: ActivityReader
  readonly #words: WordSet
  readonly #verbs: VerbForms
  readonly #saying: WordSet
  readonly #since: WordSet
  readonly #then: WordSet
  readonly #has: WordSet
  readonly #joins: WordSet
  readonly #states: WordSet
  readonly #subjects: WordSet
  readonly #colons: WordSet
  readonly #dates: WordSet
  readonly #can: WordSet
  readonly #because: WordSet
  readonly #so: WordSet

  constructor(lexicon: Lexicon) {
    const set = (words: string) => wordSet(lexicon, words)
    const { have } = vocabularyOf(lexicon)
    this.#facts = whatHappenedIn(lexicon)
    this.#activities = activitiesIn(lexicon)
    this.#words = set(`${differenceWords} ${prizes}`)
    this.#verbs = verbForms(lexicon, differenceVerbs)
    this.#saying = set(sayingVerbs)
    this.#since = set('since')
    this.#then = set('then')
    this.#has = have
    this.#joins = set('and so , ; : — – who which where but then')
    this.#states = set("is was are were 's 're")
    this.#can = set('can could cannot')
    this.#subjects = set('he she they it this that his her their the')
    this.#colons = set(': — –')
    this.#dates = set(times)
    this.#so = set('so')
    this.#because = set('because')
  }

  /** Whether a sentence that reports work, by the verb at a place, says itself what came of it. */
  inSentence(text: ReadText, first: number, last: number, verb: number): boolean {
    const { words } = text
    let joined = false
    for (let at = first; at < last; at++) {
      const word = words[at] as Word
      if (word.quoted) return true
      if (at === verb) continue
      if (this.#isDifference(words, at) || this.#facts.happens(text, at)) return true
      if (this.#because.has(word)) return true
      if (at < verb) continue
      if (this.#so.has(word)) return true
      if (this.#colons.has(word) && words[at + 1]?.joined !== true && this.#hasContent(text, at + 1, last))
        return true
      if (this.#joins.has(word)) joined = true
      if (!joined) continue
      if (this.#verbs.finite.has(word) || this.#can.has(word) || this.#saying.has(word)) return true
      if (
        this.#states.has(word) &&
        !this.#activities.isVerb(words[at + 1]) &&
        !this.#activities.isVerb(words[at + 2])
      )
        return true
    }
    return false
  }

  /** Whether the sentence after it does: “He sleeps through now”, “She says it helped”. */
  inNext(text: ReadText, first: number, last: number): boolean {
    const { words } = text
    for (let at = first; at < last; at++) {
      const word = words[at] as Word
      if (word.quoted || this.#isDifference(words, at) || this.#facts.happens(text, at)) return true
      if (this.#saying.has(word) || (this.#can.has(word) && this.#subjects.has(words[at - 1]))) return true
      if (at > first && at < first + 6 && this.#verbs.finite.has(word) && !this.#activities.isVerb(word))
        return true
    }
    return false
  }

  #isDifference(words: readonly Word[], at: number): boolean {
    const word = words[at] as Word
    if (!this.#since.has(word)) return this.#words.has(word)
    const next = words[at + 1]
    if (next === undefined || next.kind === 'mark' || this.#joins.has(next)) return true
    return (
      this.#then.has(next) ||
      this.#has.has(words[at - 1]) ||
      (next?.kind === 'word' && this.#verbs.ing.has(next) && !this.#dates.has(next))
    )
  }

  #hasContent(text: ReadText, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#facts.isContent(text.words[at])) return true
    return false
  }
}

export const differencesIn = perLexicon((lexicon) => new DifferenceReader(lexicon))
