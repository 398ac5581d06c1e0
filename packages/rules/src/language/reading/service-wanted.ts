import type { Lexicon } from '../../text/lexicon.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import type { Hit, Run } from '../language-rule.ts'
import { perLexicon } from './per-lexicon.ts'
import { type PolarityReader, polarityIn } from './polarity.ts'
import { type ReasonReader, reasonsIn } from './reasons.ts'
import { type ServiceReader, servicesIn } from './services.ts'
import { subjectBefore } from './subject.ts'
import { vocabularyOf } from './vocabulary.ts'
import { reach, type WhatHappened, whatHappenedIn } from './what-happened.ts'
import { toServices } from './words/services.ts'

/** Troubles that say by themselves why somebody needs help. */
const distress = `~wake ~cry ~sob ~scream ~wet ~soil ~stammer ~stutter ~flinch ~shake ~tremble ~cling ~cower ~panic ~hide nightmare
nightmares flashbacks`

/** Finds the service that is said to be needed, where it is not said why. */
class ServiceWanted {
  readonly #services: ServiceReader
  readonly #reasons: ReasonReader
  readonly #facts: WhatHappened
  readonly #polarity: PolarityReader
  readonly #subject: ReturnType<typeof subjectBefore>
  readonly #sets: ReturnType<typeof setsOf>

  constructor(lexicon: Lexicon) {
    this.#services = servicesIn(lexicon)
    this.#reasons = reasonsIn(lexicon)
    this.#facts = whatHappenedIn(lexicon)
    this.#polarity = polarityIn(lexicon)
    this.#subject = subjectBefore(lexicon)
    this.#sets = setsOf(lexicon)
  }

  /**
   * The service that a word of need asks for; undefined if it asks for none, or if it is said why. The sense of the term says where
   * the service stands: `before` it ("needs therapy"), `after` it ("therapy is needed"), or `planned` ("Zac to have therapy").
   */
  named(text: ReadText, hit: Hit): Run | undefined {
    const { words, sentences } = text
    const { first, last, term } = hit
    const number = words[first]?.sentence ?? 0
    const sentence = sentences[number]
    if (sentence === undefined) return undefined
    const from = Math.max(sentence.first, first - reach)
    const end = Math.min(sentence.last, last + reach)
    const service = term.sense === 'after' ? this.#before(text, first, from) : this.#after(text, hit, end)
    if (service === undefined) return undefined
    const begin = Math.min(first, service.first)
    if (this.#isDenied(words, first, from) || this.#isDenied(words, begin, from)) return undefined
    if (this.#has(this.#sets.supposed, words, from, first)) return undefined
    if (this.#sets.question.has(words[sentence.last - 1])) return undefined
    if (this.#isRepeated(text, first, from, end)) return undefined
    if (this.#reasons.follows(text, Math.max(last, service.last), end)) return undefined
    if (this.#reasons.precedes(text, from, begin) || this.#has(this.#sets.distress, words, from, begin))
      return undefined
    if (this.#isToldBeside(text, number)) return undefined
    return service
  }

  /** “Needs play therapy and a mentor”, “Zac to have therapy”. */
  #after(text: ReadText, hit: Hit, end: number): Run | undefined {
    const { words } = text
    const { first, last, term } = hit
    const { nouns, asNoun, owned, to, recommends } = this.#sets
    const service = this.#from(text, last, end)
    if (service === undefined) return undefined
    const isNoun = nouns.has(words[first]) && (last > first + 1 || asNoun.has(words[last]))
    if (nouns.has(words[first]) && owned.has(wordAt(words, first - 1)) && !isNoun) return undefined
    const subject = this.#subject(text, first)
    if (!isNoun && (subject === 'thing' || subject === 'matter') && !recommends.has(words[first]))
      return undefined
    if (term.sense !== 'planned') return service
    // A plan that says when is an arrangement, and not a need.
    const head = text.sentences[words[first]?.sentence ?? 0]?.first ?? 0
    if (subject !== 'person' || first - head > 4 || !to.has(words[first - 1])) return undefined
    for (let at = service.last; at < end; at++) if (words[at]?.kind === 'number') return undefined
    return service
  }

  /** The service that words from a place on name. “Play therapy and a mentor” is one run. */
  #from(text: ReadText, from: number, end: number): Run | undefined {
    let first = from
    while (first < end && this.#sets.leads.has(text.words[first])) first++
    const last = this.#services.listEndsAt(text, first, end)
    return last < 0 ? undefined : { first, last }
  }

  /** The service that ends directly before a place, but for “is”, “urgently” and the like. */
  #before(text: ReadText, before: number, from: number): Run | undefined {
    let last = before
    while (last > from && this.#sets.between.has(text.words[last - 1])) last--
    const first = this.#services.beginsBefore(text, last, from)
    return first < 0 ? undefined : { first, last }
  }

  #isDenied(words: readonly Word[], at: number, from: number): boolean {
    return this.#has(this.#sets.not, words, Math.max(from, at - 4), at)
  }

  /** Whether the sentence has said of another service before that it is needed: one finding will do. */
  #isRepeated(text: ReadText, at: number, from: number, end: number): boolean {
    for (let back = from; back < at; back++) {
      if (!this.#sets.needs.has(text.words[back])) continue
      if (this.#from(text, back + 1, end) !== undefined || this.#before(text, back, from) !== undefined)
        return true
    }
    return false
  }

  /** Whether the sentence before or after tells what is wrong. */
  #isToldBeside(text: ReadText, number: number): boolean {
    for (const beside of [number - 1, number + 1]) {
      const sentence = text.sentences[beside]
      if (sentence === undefined) continue
      const { first } = sentence
      const end = Math.min(sentence.last, first + reach)
      if (beside > number && this.#reasons.begins(text, first, end)) return true
      if (this.#has(this.#sets.distress, text.words, first, end)) return true
      if (this.#facts.tells(text, first, end) && this.#polarity.of(text, first, end) === 'negative')
        return true
    }
    return false
  }

  #has(set: WordSet, words: readonly Word[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (set.has(words[at])) return true
    return false
  }
}

function setsOf(lexicon: Lexicon) {
  const set = (words: string) => wordSet(lexicon, words)
  const { not } = vocabularyOf(lexicon)
  return {
    not,
    /** Between the word of need and the service: “needs to be referred to a”. */
    leads: set(
      `${toServices} to is are : - a an the some further more additional urgent urgently regular regularly place at on in`,
    ),
    /** Between the service and the word of need: “is now urgently”. */
    between: set(
      "~be ~have 's 're will would may might should also now still urgently clearly therefore strongly highly really not always often again",
    ),
    needs: set('need needs require requires required needed'),
    nouns: set('need needs'),
    /** Before “needs” the noun: “her needs”, “special needs”. */
    owned: set(
      "'s ' his her their my our your its special educational medical basic care complex additional these those the",
    ),
    /** After “need” the noun: “the need is for therapy”, “Needs: therapy”. */
    asNoun: set('for is are : -'),
    supposed: set('if whether unless should'),
    question: set('?'),
    to: set('to'),
    recommends: set('~recommend'),
    distress: set(distress),
  }
}

export const serviceWantedIn = perLexicon((lexicon) => new ServiceWanted(lexicon))
