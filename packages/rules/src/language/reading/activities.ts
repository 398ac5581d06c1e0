import type { Lexicon } from '../../text/lexicon.ts'
import { Patterns } from '../../text/patterns.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import type { Sentence } from '../../text/sentences.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import { asRead, lines } from '../term.ts'
import { type NoteReader, notesIn } from './notes.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { type WhatHappened, whatHappenedIn } from './what-happened.ts'
import {
  countedHelpers,
  firsts,
  helpers,
  helps,
  interventions,
  leisure,
  otherMatters,
  professionals,
  subordinators,
} from './words/activities.ts'

/** What is worked with stands no further from the verb than this. */
const far = 12

/** Finds sentences that report work done with a person: “attended six sessions”, “was referred to CAMHS”, “I visited on 4 May”. */
export class ActivityReader {
  readonly #facts: WhatHappened
  readonly #work: Patterns<boolean>
  readonly #isNote: NoteReader
  readonly #sets: ReturnType<typeof setsOf>

  constructor(lexicon: Lexicon) {
    this.#facts = whatHappenedIn(lexicon)
    this.#work = new Patterns(lexicon, {}, [
      ...lines(interventions)
        .flatMap(asRead)
        .map((name): [string, boolean] => [name, true]),
      ...lines(helps)
        .flatMap(asRead)
        .map((name): [string, boolean] => [name, false]),
    ])
    this.#sets = setsOf(lexicon)
    this.#isNote = notesIn(lexicon, this.#work, this.#sets.any)
  }

  /** The number of the verb by which a sentence reports work with a person; -1 if it reports none. */
  in(text: ReadText, { first, last }: Sentence): number {
    const { words } = text
    const { any } = this.#sets
    for (let at = first; at < last; at++) {
      const word = words[at] as Word
      if (
        any.has(word) &&
        !word.quoted &&
        this.#reports(text, at, first, last) &&
        this.#isTold(words, at, first)
      )
        return at
    }
    return -1
  }

  /** Whether a word is one of the verbs by which work is reported. */
  isVerb(word: Word | undefined): boolean {
    return this.#sets.any.has(word)
  }

  #reports(text: ReadText, at: number, first: number, last: number): boolean {
    const { words } = text
    const sets = this.#sets
    const word = words[at]
    const next = words[at + 1]
    if (sets.not.has(next)) return false
    if (this.#isNote(text, at, first, last)) return true
    if (sets.attend.has(word))
      return (
        this.#workNear(text, at + 1, last, false) ||
        (this.#workBefore(text, at, first) && sets.be.has(wordAt(words, at - 1)))
      )
    if (sets.forms.has(word)) {
      return (
        sets.been.has(wordAt(words, at - 1)) &&
        (this.#workNear(text, at + 1, last, true) ||
          this.#has(sets.helpers, words, at + 1, Math.min(last, at + 6)) ||
          (sets.with.has(next) && this.#has(sets.workers, words, at + 2, Math.min(last, at + 8))))
      )
    }
    if (sets.have.has(word))
      return !sets.to.has(next) && !sets.any.has(next) && this.#workNear(text, at + 1, last, true)
    if (sets.give.has(word))
      return (
        this.#workNear(text, at + 1, last, true) ||
        (sets.be.has(wordAt(words, at - 1)) && this.#workBefore(text, at, first))
      )
    if (sets.visit.has(word))
      return this.#isByWorker(text, at, first, last) && !this.#hasPurpose(words, at, last)
    if (sets.see.has(word))
      return this.#sawHelper(text, at, first, last) && !this.#hasPurpose(words, at, last)
    if (sets.refer.has(word)) return this.#isReferred(words, at, last)
    if (sets.work.has(word)) return this.#workedWith(text, at, first, last)
    if (sets.involve.has(word))
      return sets.been.has(wordAt(words, at - 1)) && this.#workBefore(text, at, first)
    if (sets.making.has(word)) return this.#made(text, at, first, last)
    return sets.go.has(word) && sets.to.has(next) && this.#workNear(text, at + 2, last, false)
  }

  /** Whether work is named after a place; `any` where help of any kind counts: “received advice”. */
  #workNear(text: ReadText, from: number, last: number, any: boolean): boolean {
    const { words } = text
    for (let at = from; at < Math.min(last, from + far); at++) {
      const word = words[at] as Word
      if (this.#sets.stops.has(word) || this.#sets.other.has(word)) return false
      if (this.#sets.firsts.has(word) || (!any && this.#sets.beside.has(word))) return false
      if (this.#sets.leisure.has(word) && this.#sets.pastimes.has(words[at + 1])) return false
      const found = this.#work.at(text, at)
      if (
        found === undefined ||
        (!any && !found.value) ||
        (this.#sets.course.has(word) && this.#sets.of.has(words[at - 1]))
      )
        continue
      // “A course of antibiotics”, “the group photograph”.
      for (let ahead = found.to; ahead < Math.min(last, found.to + 3); ahead++)
        if (this.#sets.other.has(words[ahead])) return false
      return true
    }
    return false
  }

  #workBefore(text: ReadText, at: number, first: number): boolean {
    for (let back = at - 1; back >= Math.max(first, at - far); back--) {
      if (this.#sets.stops.has(text.words[back]) || this.#sets.other.has(text.words[back])) return false
      if (this.#work.at(text, back) === undefined) continue
      return !this.#has(this.#sets.other, text.words, Math.max(first, back - 2), back)
    }
    return false
  }

  #isByWorker({ words }: ReadText, at: number, first: number, last: number): boolean {
    const { workers, i, by, be } = this.#sets
    if (be.has(words[at - 1]))
      return by.has(words[at + 1]) && this.#has(workers, words, at + 2, Math.min(last, at + 8))
    return (
      this.#has(workers, words, Math.max(first, at - 6), at) ||
      this.#has(i, words, Math.max(first, at - 4), at)
    )
  }

  /** “Visited to change his dressing”: what was done there is told. */
  #hasPurpose(words: readonly Word[], at: number, last: number): boolean {
    for (let ahead = at + 1; ahead < Math.min(last, at + far); ahead++) {
      if (this.#sets.toDo.has(words[ahead]))
        return words[ahead + 1]?.kind === 'word' && words[ahead + 1]?.capital === false
    }
    return false
  }

  #sawHelper(text: ReadText, at: number, first: number, last: number): boolean {
    const { words } = text
    const { helpers, counted, other, firsts, by, be, with: along, workers, i } = this.#sets
    const passive = be.has(words[at - 1])
    if (passive && !by.has(words[at + 1])) return false
    const end = Math.min(last, at + 8)
    if (this.#has(other, words, at + 1, end) || this.#has(firsts, words, at + 1, end)) return false
    const often = this.#isOften(text, at, last)
    if (this.#has(helpers, words, at + 1, end)) return true
    if (often && this.#has(counted, words, at + 1, end)) return true
    // “I met with Zac weekly”, “Reading Club met five times”.
    const byWorker =
      this.#has(workers, words, Math.max(first, at - 6), at) ||
      this.#has(i, words, Math.max(first, at - 4), at)
    if (!often || passive) return false
    return (
      byWorker ||
      this.#workBefore(text, at, first) ||
      (along.has(words[at + 1]) && words[at + 2]?.capital === true)
    )
  }

  #isReferred(words: readonly Word[], at: number, last: number): boolean {
    const { to, be, been, pronouns } = this.#sets
    const isPassive = be.has(words[at - 1]) || been.has(words[at - 1])
    for (let ahead = at + 1; ahead < Math.min(last, at + 5); ahead++) {
      if (to.has(words[ahead])) return isPassive || ahead > at + 1
      if (words[ahead]?.kind !== 'word') break
    }
    return isPassive || pronouns.has(words[at + 1])
  }

  #workedWith(text: ReadText, at: number, first: number, last: number): boolean {
    const { words } = text
    const { workers, with: along, i, by, be, been } = this.#sets
    const next = words[at + 1]
    if (by.has(next) && (be.has(words[at - 1]) || been.has(words[at - 1])))
      return this.#has(workers, words, at + 2, Math.min(last, at + 8))
    const byWorker =
      this.#has(workers, words, Math.max(first, at - 8), at) ||
      this.#has(i, words, Math.max(first, at - 4), at)
    return byWorker && along.has(next)
  }

  #made(text: ReadText, at: number, first: number, last: number): boolean {
    const { words } = text
    const { part, place, out, referral, be } = this.#sets
    const next = words[at + 1]
    if (part.has(next)) return this.#workNear(text, at + 2, last, false)
    if (place.has(next)) return this.#workBefore(text, at, first)
    if (out.has(next)) return this.#workNear(text, at + 2, last, true) || this.#workBefore(text, at, first)
    const end = Math.min(last, at + 5)
    return (
      this.#has(referral, words, at + 1, end) ||
      (be.has(words[at - 1]) && this.#has(referral, words, Math.max(first, at - 6), at))
    )
  }

  /** Whether a verb says that something was done, in a clause of its own: not denied, hoped for, or told in passing. */
  #isTold(words: readonly Word[], at: number, first: number): boolean {
    const { not, modals, subordinators, starts } = this.#sets
    for (let back = at - 1; back >= Math.max(first, at - 12); back--) {
      const word = words[back]
      if (back >= at - 5 && not.has(word)) return false
      if (back >= at - 3 && modals.has(word)) return false
      if (subordinators.has(word)) return false
      if (starts.has(word)) break
    }
    return true
  }

  #isOften(text: ReadText, at: number, last: number): boolean {
    for (let ahead = at; ahead < Math.min(last, at + far); ahead++) {
      if (this.#sets.often.has(text.words[ahead]) || this.#facts.counts(text, ahead)) return true
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
  const { not, be } = vocabularyOf(lexicon)
  const attend =
    'attended completed finished undertook undertaken accessed participated engaged enrolled joined commenced started began begun'
  const forms = 'attending receiving accessing having seeing undertaking completing working'
  const have = 'had received'
  const give = 'did done delivered held ran provided facilitated offered given gave conducted arranged shared'
  const see = 'saw seen met spoke spoken talked'
  return {
    any: set(
      `${attend} ${forms} ${have} ${give} ${see} went gone been visited referred worked working supported took taken carried made involved put came`,
    ),
    attend: set(attend),
    forms: set(forms),
    go: set('went gone been came'),
    have: set(have),
    give: set(give),
    see: set(see),
    visit: set('visited'),
    refer: set('referred'),
    work: set('worked supported'),
    place: set('place'),
    part: set('part'),
    making: set('made took taken carried put'),
    been: set('been'),
    involve: set('involved'),
    helpers: set(helpers),
    counted: set(countedHelpers),
    workers: set(`${professionals} ${helpers} ${countedHelpers}`),
    i: set('i we'),
    to: set('to along on'),
    toDo: set('to'),
    beside: set('for with by because'),
    by: set('by'),
    with: set('with'),
    of: set('of'),
    course: set('course'),
    other: set(otherMatters),
    firsts: set(firsts),
    leisure: set(leisure),
    pastimes: set('training practice club clubs match matches lesson lessons group team rehearsal'),
    subordinators: set(subordinators),
    modals: set("will would should must may might can could shall 'll 'd to due"),
    not,
    be,
    stops: set('. ; : ! ? ( ) — – but because so although which who when where if until'),
    starts: set(', ; : . ! ? ( ) — – and but so then'),
    out: set('out'),
    referral: set('referral referrals'),
    often: set(
      'weekly fortnightly monthly daily every each regularly all several occasions often twice once times',
    ),
    pronouns: set('him her them me us you'),
  }
}

export const activitiesIn = perLexicon((lexicon) => new ActivityReader(lexicon))
