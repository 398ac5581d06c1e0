import type { Lexicon } from '../../text/lexicon.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { type WhatHappened, whatHappenedIn } from './what-happened.ts'
import { numbers } from './words/happenings.ts'
import { children, parents, relatives, workers } from './words/people.ts'
import { reasonWords } from './words/services.ts'
import { times } from './words/times-and-places.ts'

/** Finds whether it is said why something is wanted, or what for. */
export class ReasonReader {
  readonly #facts: WhatHappened
  readonly #reasons: WordSet
  readonly #as: WordSet
  readonly #notAsReason: WordSet
  readonly #dated: WordSet
  readonly #when: WordSet
  readonly #to: WordSet
  readonly #planVerbs: WordSet
  readonly #topics: WordSet
  readonly #people: WordSet
  readonly #determiners: WordSet
  readonly #colons: WordSet
  readonly #joins: WordSet
  readonly #causes: WordSet
  readonly #openers: WordSet
  readonly #not: WordSet
  readonly #this: WordSet
  readonly #be: WordSet
  readonly #beside: WordSet

  constructor(lexicon: Lexicon) {
    const set = (words: string) => wordSet(lexicon, words)
    const { determiners, not, be } = vocabularyOf(lexicon)
    this.#facts = whatHappenedIn(lexicon)
    this.#reasons = set(reasonWords)
    this.#as = set('as since after following when')
    this.#notAsReason = set(
      `soon well part a an possible appropriate required needed necessary per above agreed usual available able school college work half
       before discussed recommended previously`,
    )
    this.#dated = set(`${times} school college nursery`)
    this.#to = set('to')
    this.#planVerbs = set(
      '~be ~start ~begin ~continue ~take ~commence ~run ~have ~attend ~follow ~include a an the his her their',
    )
    this.#topics = set('for with around about on regarding re of')
    this.#when = set(
      `${times} a an the regular short long period basis site least up the next future ${numbers}`,
    )
    this.#people = set(
      `${parents} ${relatives} ${children} ${workers} him her them his their whole his/her both us me you camhs jo it`,
    )
    this.#determiners = determiners
    this.#colons = set(': ; — – (')
    this.#joins = set('and so , ; : but – — then')
    this.#causes = set('because as given due owing')
    this.#openers = set('following after since to when with for in')
    this.#not = not
    this.#this = set('this that it')
    this.#be = be
    this.#beside = set('why because so')
  }

  /** Whether words after a service say why, or what for. */
  follows(text: ReadText, from: number, to: number): boolean {
    const { words } = text
    for (let at = from; at < to; at++) {
      const word = words[at] as Word
      if (this.#reasons.has(word) && this.#isReason(words, at)) return true
      if (
        this.#to.has(word) &&
        words[at + 1]?.kind === 'word' &&
        !this.#planVerbs.has(words[at + 1]) &&
        !this.#isNamed(words, at + 1)
      )
        return true
      if (this.#topics.has(word) && this.#isTopic(text, at + 1, to)) return true
      if (
        this.#colons.has(word) &&
        words[at + 1]?.joined !== true &&
        (to - at > 4 || this.#hasContent(text, at + 1, to))
      )
        return true
    }
    return this.#facts.tells(text, from, to)
  }

  /** Whether words before a service say why: “He cannot read and needs a tutor”, “To sleep through, she needs …”. */
  precedes(text: ReadText, from: number, to: number): boolean {
    const { words } = text
    let join = -1
    let denied = false
    for (let at = from; at < to; at++) {
      if (this.#joins.has(words[at])) join = at
      if (this.#not.has(words[at])) denied = true
    }
    if (join < 0) return false
    if (this.#causes.has(words[from])) return true
    if (this.#openers.has(words[from]) && this.#hasContent(text, from, join)) return true
    return (denied && this.#hasContent(text, from, join)) || this.#facts.tells(text, from, join)
  }

  /** Whether a sentence begins as a reason: “This is because …”. */
  begins({ words }: ReadText, from: number, to: number): boolean {
    if (this.#beside.has(words[from])) return true
    return (
      from + 2 < to &&
      this.#this.has(words[from]) &&
      this.#be.has(words[from + 1]) &&
      this.#reasons.has(words[from + 2])
    )
  }

  #isReason(words: readonly Word[], at: number): boolean {
    if (!this.#as.has(words[at])) return true
    const next = words[at + 1]
    return next?.kind === 'word' && !this.#notAsReason.has(next) && !this.#dated.has(next)
  }

  #isNamed(words: readonly Word[], at: number): boolean {
    const word = words[at]
    return word?.capital === true || this.#people.has(word)
  }

  /** Whether a preposition goes on with a topic, and not with a time, a place in the week or a person. */
  #isTopic(text: ReadText, from: number, to: number): boolean {
    const { words } = text
    for (let at = from; at < Math.min(to, from + 4); at++) {
      const word = words[at] as Word
      if (word.kind !== 'word') return false
      if (this.#determiners.has(word)) continue
      return (
        !(this.#when.has(word) || this.#isNamed(words, at)) ||
        this.#hasContent(text, at + 1, Math.min(to, at + 4))
      )
    }
    return false
  }

  #hasContent(text: ReadText, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#facts.isContent(text.words[at])) return true
    return false
  }
}

export const reasonsIn = perLexicon((lexicon) => new ReasonReader(lexicon))
