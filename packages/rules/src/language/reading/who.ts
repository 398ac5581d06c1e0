import type { Lexicon } from '../../text/lexicon.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { bystanders, children, parents, relatives } from './words/people.ts'

/** Who a sentence is about: `same` where a pronoun goes on with whoever the one before was about, `bare` where nothing is named at all. */
export type Who = 'parent' | 'titled' | 'relative' | 'other' | 'same' | 'bare' | 'nobody'

/** A subject is looked for so far into a sentence. */
const far = 14

/** Reads who a sentence is about from its first person. */
class WhoReader {
  readonly #parents: WordSet
  readonly #relatives: WordSet
  readonly #others: WordSet
  readonly #titles: WordSet
  readonly #pronouns: WordSet
  readonly #owners: WordSet
  readonly #pair: WordSet
  readonly #of: WordSet
  readonly #possessive: WordSet
  readonly #foster: WordSet
  readonly #besides: WordSet
  readonly #writer: WordSet
  readonly #is: WordSet
  readonly #determiners: WordSet
  readonly #there: WordSet
  readonly #some: WordSet
  readonly #comma: WordSet
  readonly #impersonal: WordSet
  readonly #homes: WordSet

  constructor(lexicon: Lexicon) {
    this.#parents = wordSet(lexicon, parents)
    this.#relatives = wordSet(lexicon, relatives)
    this.#others = wordSet(lexicon, `${bystanders} ${children} dr prof cllr sgt pc`)
    this.#titles = wordSet(lexicon, 'mr mrs ms miss mx')
    this.#pronouns = wordSet(lexicon, 'he she they his her their')
    this.#owners = wordSet(lexicon, 'his her their')
    this.#pair = wordSet(lexicon, 'both neither either')
    this.#of = wordSet(lexicon, 'of and')
    this.#possessive = wordSet(lexicon, "'s")
    this.#foster = wordSet(lexicon, 'foster adoptive house host')
    this.#besides = wordSet(
      lexicon,
      'with to at by from for on in about against towards near of when while if after before because that as',
    )
    this.#writer = wordSet(lexicon, 'i we you')
    this.#some = wordSet(lexicon, 'a an another')
    this.#comma = wordSet(lexicon, ',')
    this.#there = wordSet(lexicon, 'there')
    this.#impersonal = wordSet(
      lexicon,
      'none nobody nothing everything everyone everybody all some each it what this these those somebody someone others most',
    )
    this.#determiners = wordSet(lexicon, 'a an the there that this some another one')
    this.#homes = wordSet(
      lexicon,
      'home house flat kitchen fridge room bedroom bedrooms bed beds food property caravan bathroom cot floor floors',
    )
    this.#is = vocabularyOf(lexicon).be
  }

  /** Who is named first in words from one place up to another. */
  of(text: ReadText, from: number, to: number): Who {
    const { words } = text
    const end = Math.min(to, from + far)
    if (this.#isOther(text, from)) return 'other'
    let beside: Who = 'nobody'
    for (let at = from; at < end; at++) {
      const word = words[at] as Word
      if (word.quoted || word.id === 0) continue
      const who = this.#named(words, at, end)
      if (who === undefined) continue
      if (!this.#isBeside(words, from, at)) return who
      // “With Dad at work, Mum shouts”: whoever stands beside the subject counts only if nobody else is named.
      if (beside === 'nobody') beside = who
    }
    return beside === 'nobody' && this.#startsBare(words, from, end) ? 'bare' : beside
  }

  #named(words: readonly Word[], at: number, end: number): Who | undefined {
    const word = words[at]
    if (this.#parents.has(word)) return this.#parent(words, at)
    if (this.#relatives.has(word)) return 'relative'
    if (this.#titles.has(word)) return this.#role(words, at + 2, end) ?? 'titled'
    if (this.#others.has(word)) return this.#others.has(words[at + 1]) ? undefined : 'other'
    if (this.#pair.has(word)) return this.#owned(words, at, at + 4, at + 1) ?? 'same'
    if (this.#pronouns.has(word)) return this.#owned(words, at, end) ?? 'same'
    return undefined
  }

  #parent(words: readonly Word[], at: number): Who {
    if (this.#foster.has(wordAt(words, at - 1))) return 'other'
    return this.#owned(words, at, at + 4) ?? 'parent'
  }

  /** “Mum's partner”, “her dog”: the person or animal that belongs to somebody, if it is one. */
  #owned(words: readonly Word[], at: number, end: number, from?: number): Who | undefined {
    const next =
      from ?? (this.#possessive.has(words[at + 1]) ? at + 2 : this.#owners.has(words[at]) ? at + 1 : end)
    for (let ahead = next; ahead < Math.min(end, next + 3); ahead++) {
      const word = words[ahead]
      if (this.#relatives.has(word)) return 'relative'
      if (this.#parents.has(word)) return 'parent'
      if (this.#others.has(word)) return 'other'
    }
    return undefined
  }

  /** “Ms Ali's brother”, “Mr Ali, the landlord, …”, “Mr Ali is a teacher”: who somebody with a title is, where it is said. */
  #role(words: readonly Word[], after: number, end: number): Who | undefined {
    const owned = this.#owned(words, after - 1, end)
    if (owned !== undefined) return owned
    if (words[after]?.kind !== 'mark' && !this.#is.has(words[after])) return undefined
    for (let ahead = after + 1; ahead < Math.min(end, after + 4); ahead++) {
      const word = words[ahead]
      if (this.#relatives.has(word)) return 'relative'
      if (this.#parents.has(word)) return 'parent'
      if (this.#others.has(word)) return 'other'
    }
    return undefined
  }

  #isBeside(words: readonly Word[], from: number, at: number): boolean {
    for (let back = at - 1; back >= Math.max(from, at - 3); back--) {
      const word = words[back]
      if (this.#besides.has(word)) return true
      if (word?.kind === 'mark') return false
    }
    return false
  }

  /** Whether a sentence begins without a subject: “swore at the desk”, “Late again”. */
  #startsBare(words: readonly Word[], from: number, end: number): boolean {
    const word = words[from]
    if (word === undefined || word.kind !== 'word' || this.#of.has(word) || this.#impersonal.has(word))
      return false
    if (!this.#determiners.has(word)) return word.id !== 0 || !word.capital
    // “The flat is dirty”, “There was no food in the house” go on about those who live there; “A man hit her” does not.
    const near = this.#there.has(word) ? end : Math.min(end, from + 4)
    for (let at = from + 1; at < near; at++) if (this.#homes.has(words[at])) return true
    return false
  }

  /** Whether a sentence begins with the writer, with somebody new, or with a first name: “I saw …”, “A man hit …”, “Eli saw …”. */
  #isOther({ source, words }: ReadText, from: number): boolean {
    const word = words[from]
    const next = words[from + 1]
    if (word === undefined || this.#writer.has(word)) return true
    if (this.#some.has(word))
      return next?.kind === 'word' && !this.#parents.has(next) && !this.#homes.has(next)
    if (!word.capital || word.id !== 0 || next === undefined || this.#parents.has(next)) return false
    return next.kind === 'word' ? !next.joined : this.#comma.has(next) && !source.endsWith('ly', word.end)
  }
}

export const whoIn = perLexicon((lexicon) => new WhoReader(lexicon))
