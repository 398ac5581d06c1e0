import type { Lexicon } from '../../text/lexicon.ts'
import { Patterns } from '../../text/patterns.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { asRead, lines } from '../term.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { afterServices, services } from './words/services.ts'

/** A name of a service is no longer than this, with the words before it: “a course of trauma-focused art therapy”. */
const long = 9

/** Finds the names of services in noun phrases. */
export class ServiceReader {
  readonly #names: Patterns<true>
  readonly #after: WordSet
  readonly #stops: WordSet
  readonly #grammar: WordSet
  readonly #times: WordSet
  readonly #joins: WordSet
  readonly #couples: WordSet

  constructor(lexicon: Lexicon) {
    this.#names = new Patterns(
      lexicon,
      {},
      lines(services)
        .flatMap(asRead)
        .map((name): [string, true] => [name, true]),
    )
    const { grammar, times } = vocabularyOf(lexicon)
    this.#grammar = grammar
    this.#times = times
    this.#after = wordSet(lexicon, afterServices)
    this.#stops = wordSet(
      lexicon,
      `. ; : ( ) ? ! because so when if who which that but to for with from at by about until while is are was were has have will
       would should can could not n't need needs require requires needed required`,
    )
    this.#joins = wordSet(lexicon, '- / &')
    this.#couples = wordSet(lexicon, 'and or , & + / to at from with by via')
  }

  /** The words after a service whose name ends a noun phrase that begins at a place; -1 if no service is named there. */
  endsAt(text: ReadText, from: number, to: number): number {
    const { words } = text
    let end = -1
    for (let at = from; at < Math.min(to, from + long); at++) {
      const word = words[at] as Word
      if (isRatio(words, at)) {
        end = at + 3
        at += 2
        continue
      }
      if (this.#stops.has(word)) break
      const found = this.#names.at(text, at)
      if (found === undefined || found.to > to) {
        if (end > 0 && !this.#joins.has(word)) break
        continue
      }
      if (!this.#isLast(words, found.to, to)) continue
      end = found.to
      at = found.to - 1
    }
    return end
  }

  /** The same for services one after the other: “play therapy, a mentor and respite”. */
  listEndsAt(text: ReadText, from: number, to: number): number {
    let end = this.endsAt(text, from, to)
    while (end > 0 && this.#couples.has(text.words[end])) {
      const next = this.endsAt(text, end + 1, to)
      if (next < 0) break
      end = next
    }
    return end
  }

  /** Where the service begins whose name ends directly before a place; -1 if none does. */
  beginsBefore(text: ReadText, before: number, from: number): number {
    for (let at = Math.max(from, before - 4); at < before; at++) {
      if (this.#names.at(text, at)?.to === before) return at
    }
    return -1
  }

  /** Where the name of a service ends that begins at a place; -1 if none does. */
  at(text: ReadText, at: number): number {
    return this.#names.at(text, at)?.to ?? -1
  }

  /** Whether a noun phrase ends before a place: “training shoes” are no training. */
  #isLast(words: readonly Word[], at: number, to: number): boolean {
    const next = words[at]
    if (at >= to || next === undefined || next.kind !== 'word') return true
    if (this.#grammar.has(next) || this.#times.has(next) || this.#after.has(next)) return true
    return next.id !== 0 && this.#names.mayBegin(next)
  }
}

/** “1:1”, “2 to 1”: so many adults to so many children. */
const isRatio = (words: readonly Word[], at: number) =>
  words[at]?.kind === 'number' &&
  words[at + 2]?.kind === 'number' &&
  words[at + 1]?.kind !== 'number' &&
  words[at + 2]?.joined === words[at + 1]?.joined &&
  isOneOrTwo(words[at]) &&
  isOneOrTwo(words[at + 2])

const isOneOrTwo = (word: Word | undefined) => word !== undefined && word.end - word.start === 1

export const servicesIn = perLexicon((lexicon) => new ServiceReader(lexicon))
