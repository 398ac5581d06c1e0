import type { Lexicon } from '../../text/lexicon.ts'
import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { WordSet, wordSet } from '../../text/word-set.ts'
import type { Hit, Run } from '../language-rule.ts'
import { anyAround } from './around.ts'
import { perLexicon } from './per-lexicon.ts'
import { type PolarityReader, polarityIn } from './polarity.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { vocabularyOf } from './vocabulary.ts'
import { reach, type WhatHappened, whatHappenedIn } from './what-happened.ts'
import { children, parents, relatives } from './words/people.ts'
import { proofs } from './words/proofs.ts'

/** Reads whether a word that can be certain or complete is so here, by the verb before it, and whether anything shows it. */
class CertaintyReader {
  readonly #facts: WhatHappened
  readonly #polarity: PolarityReader
  readonly #subject: ReturnType<typeof subjectBefore>
  readonly #sets: ReturnType<typeof setsOf>

  constructor(lexicon: Lexicon) {
    this.#facts = whatHappenedIn(lexicon)
    this.#polarity = polarityIn(lexicon)
    this.#subject = subjectBefore(lexicon)
    this.#sets = setsOf(lexicon)
  }

  /** The predicate of which a word makes a certainty, with its verb; undefined if it makes none, or if it is shown. */
  predicate(text: ReadText, hit: Hit): Run | undefined {
    const { words, sentences } = text
    const { first, last, term } = hit
    const { there, to, going, doubt } = this.#sets
    const sentence = sentences[words[first]?.sentence ?? 0]
    if (sentence === undefined) return undefined
    const from = Math.max(sentence.first, first - reach)
    const end = Math.min(sentence.last, last + reach)
    const verb = this.#verbBefore(words, first, from)
    if (!this.#isMeant(text, hit, verb, from)) return undefined
    // “To be certain”: a wish, or a plan.
    if (to.has(words[verb]) && !going.has(words[verb - 1])) return undefined
    // “Will never”, “no risk”, “no doubt”: the denial is what makes these certain.
    const denies = term.sense === 'will' || term.sense === 'risk' || doubt.has(words[first])
    if (this.#isOthers(words, verb, first, from, denies)) return undefined
    if (this.#sets.question.has(words[sentence.last - 1])) return undefined
    const begin = there.has(wordAt(words, verb - 1)) && verb > from ? verb - 1 : verb
    const goesOn = term.sense === 'certain' || term.sense === 'will'
    const predicate = { first: begin, last: goesOn ? this.#clauseEnd(words, last, end) : last }
    return this.#isShown(text, predicate) ? undefined : predicate
  }

  /** Where the verb begins that a telling word hangs on: “has been [completely turned …]”. */
  #verbBefore(words: readonly Word[], first: number, from: number): number {
    let verb = first
    for (let back = first - 1; back >= Math.max(from, first - 8); back--) {
      const word = words[back]
      if (this.#sets.verbs.has(word) || (word?.kind === 'number' && back === verb - 1)) verb = back
      else if (!this.#sets.betweenVerbs.has(word) && word?.kind !== 'number') break
    }
    return verb
  }

  /** Whether the verb is there that makes a promise or a certainty of the words. */
  #isMeant(text: ReadText, { first, last, term }: Hit, verb: number, from: number): boolean {
    const { words } = text
    const sets = this.#sets
    const isBare = sets.bare.has(words[first]) && (last - first === 1 || !sets.perfect.has(words[first]))
    switch (term.sense) {
      case 'is': {
        const subject = this.#subject(text, verb)
        if (verb === first) return subject === 'person' || subject === 'none'
        return isOfLife(subject, isBare)
      }
      case 'has':
        if (sets.owned.has(words[last]) && sets.alters.has(words[last - 1]))
          return sets.lives.has(words[last + 1])
        return isOfLife(this.#subject(text, verb), isBare)
      case 'will':
        if (sets.going.has(words[first + 1]) || sets.future.has(words[first])) return true
        return sets.will.has(words[last]) || this.#isBefore(sets.future, words, first, from, 3)
      case 'certain':
        return this.#isCertain(words, first, last, from)
      case 'risk':
        return this.#isNoRisk(words, first, last, from)
      case 'all-well':
        // “I live here for ever” is the child's own.
        if (sets.i.has(wordAt(words, verb - 1))) return false
        return (
          last - first > 1 || sets.stays.has(words[last]) || this.#isBefore(sets.stays, words, first, from, 5)
        )
      default:
        return true
    }
  }

  #isCertain(words: readonly Word[], first: number, last: number, from: number): boolean {
    const sets = this.#sets
    const word = words[first]
    const before = wordAt(words, first - 1)
    if (sets.almost.has(before)) return false
    if (sets.doubt.has(word))
      return sets.noDoubt.has(before) || this.#isBefore(sets.not, words, first, from, 3)
    if (sets.guarantee.has(word)) return sets.speakers.has(before)
    if (sets.guarantees.has(word)) return !sets.determiners.has(before)
    if (!sets.definite.has(word) || (last - first > 1 && !sets.beOrDo.has(words[last - 1]))) return true
    if (sets.will.has(words[last]) || this.#isBefore(sets.will, words, first, from, 3)) return true
    return (sets.be.has(before) && sets.well.has(words[last])) || sets.future.has(words[last])
  }

  #isNoRisk(words: readonly Word[], first: number, last: number, from: number): boolean {
    const { ended, future, there, to, risks, poses } = this.#sets
    if (ended.has(words[last - 1])) return true
    if (to.has(words[last - 1]) && this.#isThing(words, last)) return false
    if (this.#isBefore(future, words, first, from, 5) && this.#isBefore(there, words, first, from, 6))
      return true
    return this.#isBefore(risks, words, last, first, last) && this.#isBefore(poses, words, first, from, 4)
  }

  /** “No risk to the pipes”: what the risk is to is no person. */
  #isThing(words: readonly Word[], from: number): boolean {
    const noun = this.#sets.determiners.has(words[from]) ? from + 1 : from
    return this.#facts.isContent(words[noun])
  }

  /** Whether somebody only hopes so, or a parent or a child says it: then it is theirs. */
  #isOthers(words: readonly Word[], verb: number, first: number, from: number, denying: boolean): boolean {
    let denies = denying
    const { hedges, sayings, family, not, that } = this.#sets
    for (let back = verb - 1; back >= Math.max(from, verb - 14); back--) {
      const word = words[back]
      // “Mr Hope”: a name is no hedge.
      if (hedges.has(word) && (back === from || word?.capital === false)) return true
      if (sayings.has(word) && this.#isBefore(family, words, back, from, 4)) return true
      if (that.has(word)) denies = false
      if (!denies && back >= verb - 6 && not.has(word)) return true
    }
    return !denying && this.#isBefore(not, words, first, verb, first)
  }

  /** Whether the sentence, or one beside it, tells what was seen or measured. */
  #isShown(text: ReadText, predicate: Run): boolean {
    return anyAround(text, predicate, ({ from, end, except, resume, isOwn }) => {
      const shown =
        this.#facts.tells(text, from, end, except, resume) ||
        this.#isBefore(this.#sets.proofs, text.words, end, from, end)
      return shown && (isOwn || this.#polarity.of(text, from, end) !== 'negative')
    })
  }

  /** A promise goes on to the end of its clause: “will definitely be home for Christmas”. */
  #clauseEnd(words: readonly Word[], last: number, end: number): number {
    const { boundary, and } = this.#sets
    let at = last
    while (at < end && !boundary.has(words[at]) && !(and.has(words[at]) && this.#isNewClause(words, at + 1)))
      at++
    return at
  }

  #isNewClause(words: readonly Word[], at: number): boolean {
    const { opening, verbs } = this.#sets
    return opening.has(words[at]) || words[at]?.capital === true || verbs.has(words[at + 1])
  }

  /** Whether a word of a set stands no more than so far before a place. */
  #isBefore(set: WordSet, words: readonly Word[], at: number, from: number, far: number): boolean {
    for (let back = at - 1; back >= Math.max(from, at - far); back--) if (set.has(words[back])) return true
    return false
  }
}

function setsOf(lexicon: Lexicon) {
  const { adverbs, be, not, determiners } = vocabularyOf(lexicon)
  const set = (words: string) => wordSet(lexicon, words)
  const future = "will would shall 'll could won't wont"
  return {
    be,
    not,
    determiners,
    proofs: set(proofs),
    verbs: set(
      `~be ~have ~become ~feel ~seem ~act ~look like 's 're 'm 've ${future} should can may might must 'd to % per cent percent hundred one
       all going as`,
    ),
    betweenVerbs: new WordSet(lexicon, [...adverbs.ids(), ...determiners.ids(), ...not.ids()]),
    to: set('to'),
    going: set('going'),
    future: set(future),
    will: set("will would shall 'll"),
    there: set('there everything nothing all it'),
    poses: set('~pose ~present ~carry ~represent ~be there with at of from is'),
    i: set('i'),
    perfect: set('perfect'),
    beOrDo: set('~be ~have will would'),
    owned: set('his her their its my our your the'),
    alters: set('changed transformed overcome stopped left'),
    lives: set(
      'life lives ways lifestyle lifestyles behaviour behaviours attitude attitudes parenting outlook home',
    ),
    that: set('that'),
    stays: set(
      '~be ~stay ~live ~remain ~last ~keep ~love home family parents mum dad placement safe together',
    ),
    noDoubt: set('no without any all have has had'),
    hedges: set(
      `~hope ~wish ~want ~aim ~would if whether unless may might could should maybe perhaps possibly goal target until ~like ~try ~dream
       whenever suppose when`,
    ),
    sayings: set(
      '~say ~tell ~promise ~believe ~think ~feel ~insist ~claim ~swear ~vow ~assure ~argue ~write ~add ~ask ~reckon',
    ),
    family: set(`${parents} ${relatives} ${children} he she they`),
    question: set('?'),
    boundary: set(', ; : . ! ? ( ) — – but because so although though which who while if'),
    and: set('and'),
    opening: set('he she they it i we you there this that a an the his her their my our'),
    bare: set('perfect changed transformed been new different turned turning left put'),
    almost: set('almost nearly not never hardly'),
    definite: set('definitely certainly undoubtedly unquestionably always absolutely surely without'),
    guarantee: set('guarantee promise'),
    guarantees: set('guaranteed guarantees'),
    doubt: set('doubt doubts'),
    speakers: set("i we can will could 'll would to"),
    well: set('fine safe ready able capable better best right over going committed happy'),
    ended: set(
      'eliminated eradicated removed gone zero nil disappeared vanished non-existent existent over passed',
    ),
    risks: set('risk risks danger chance possibility likelihood threat'),
  }
}

/** Whether a change is of somebody, or of how they live; a word that is said of anything asks for more than others. */
const isOfLife = (subject: Subject, isBare: boolean) =>
  subject !== 'thing' && !(isBare && subject === 'matter')

export const certaintyIn = perLexicon((lexicon) => new CertaintyReader(lexicon))
