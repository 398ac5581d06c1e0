import type { Lexicon } from '../../text/lexicon.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import { perLexicon } from './per-lexicon.ts'
import { vocabularyOf } from './vocabulary.ts'
import { type WhatHappened, whatHappenedIn } from './what-happened.ts'
import { categories } from './words/categories.ts'
import { labels } from './words/labels.ts'
import { weights } from './words/vague.ts'

/** A heading has no more words than these: “sleep, toileting and clinginess”. */
const longestHeading = 8

/** Reads what a concern, an issue or a worry is said to be about: a fact, or only a heading. */
class TopicReader {
  readonly #facts: WhatHappened
  readonly #sets: ReturnType<typeof setsOf>

  constructor(lexicon: Lexicon) {
    this.#facts = whatHappenedIn(lexicon)
    this.#sets = setsOf(lexicon)
  }

  /** Whether the words after the noun, in its own clause, say what it is about. */
  isSaid(text: ReadText, from: number, end: number): boolean {
    const { words } = text
    const sets = this.#sets
    let telling = false
    let clause = false
    let past = false
    // A clause that says something in plain words, and names no heading: “that nobody has asked Ruby”.
    let stated = 0
    for (let at = from; at < end; at++) {
      const word = words[at] as Word
      if (sets.ends.has(word) || this.#goesOn(words, at)) break
      if (sets.couples.has(word)) {
        if (sets.subjects.has(words[at + 1])) break
        past = true
        telling &&= clause || word.kind === 'word'
      }
      if (this.#points(words, at)) return true
      if (this.#isColon(text, at))
        return this.#facts.tells(text, at + 1, end) || this.#hasContent(text, at + 1, end)
      if (sets.clauseBegins.has(word) || (at === from && this.#opensClause(words, at))) {
        clause = true
        telling = true
        if (sets.states.has(word)) stated = 1
      } else if (sets.be.has(word)) telling ||= !past && !sets.passives.has(words[at + 1])
      else if (sets.introduces.has(word)) {
        const heading = clause ? -1 : this.#headingEnd(text, at + 1, end)
        telling = heading < 0
        if (heading >= 0) at = heading - 1
      } else if (!clause && sets.agents.has(word)) telling = false
      else if (telling && (this.#facts.isContent(word, clause) || this.#facts.isThing(word))) return true
      if (stated > 0) stated = sets.vague.has(word) ? -1 : stated + 1
    }
    return stated > 3
  }

  /** Whether there is nothing but headings and names in words after “about”, and one heading at least. */
  isHeading(text: ReadText, from: number, end: number): boolean {
    const sets = this.#sets
    let named = false
    for (let at = from; at < end; at++) {
      const word = text.words[at] as Word
      if (sets.ends.has(word) || word.kind === 'mark') break
      if (this.#facts.isContent(word, false) || this.#facts.isThing(word) || sets.clauseBegins.has(word))
        return false
      if (sets.headings.has(word)) named = true
    }
    return named
  }

  /**
   * Where a heading ends that begins at a place: bare nouns, with nothing that says which or whose, and nothing more after them than
   * when or where: “vaping”, “sleep and tantrums since March”. -1 if there is none.
   */
  #headingEnd({ words }: ReadText, from: number, end: number): number {
    const sets = this.#sets
    let nouns = 0
    let at = from
    for (; at < Math.min(end, from + longestHeading); at++) {
      const word = words[at] as Word
      if (sets.commas.has(word)) continue
      if (word.kind !== 'word' || sets.ends.has(word)) break
      if (sets.agents.has(word) || sets.since.has(word) || sets.again.has(word)) break
      if (word.capital || sets.grammar.has(word)) return -1
      nouns++
    }
    if (nouns === 0 || nouns > 4) return -1
    for (let after = at; after < end; after++) {
      const word = words[after] as Word
      if (sets.ends.has(word) || word.kind === 'mark') break
      if (this.#facts.isContent(word) || this.#facts.isThing(word)) return -1
    }
    return at
  }

  /** “, which we will pick up”: what is to be done about it, and not what it is. */
  #goesOn(words: readonly Word[], at: number): boolean {
    const { which, commas, doers } = this.#sets
    return which.has(words[at]) && commas.has(words[at - 1]) && doers.has(words[at + 1])
  }

  /** “Listed below”, “on page 4”, “set out at …”. */
  #points(words: readonly Word[], at: number): boolean {
    const { pointers, numbered, setOut, out } = this.#sets
    const word = words[at]
    const next = words[at + 1]
    return (
      pointers.has(word) ||
      (numbered.has(word) && next?.kind === 'number') ||
      (setOut.has(word) && out.has(next))
    )
  }

  /** “There are concerns his mother drinks”. */
  #opensClause(words: readonly Word[], at: number): boolean {
    const { subjects, determiners } = this.#sets
    return subjects.has(words[at]) || (determiners.has(words[at]) && words[at]?.joined !== true)
  }

  #isColon({ source, words }: ReadText, at: number): boolean {
    const word = words[at] as Word
    if (word.kind !== 'mark' || words[at + 1]?.joined === true || this.#sets.re.has(words[at - 1]))
      return false
    const code = source.charCodeAt(word.start)
    return code === 58 || code === 0x2013 || code === 0x2014 || (code === 45 && !word.joined) || code === 40
  }

  #hasContent(text: ReadText, from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.#facts.isContent(text.words[at])) return true
    return false
  }
}

function setsOf(lexicon: Lexicon) {
  const set = (words: string) => wordSet(lexicon, words)
  const { be, determiners, subjects, grammar } = vocabularyOf(lexicon)
  return {
    be,
    determiners,
    subjects,
    grammar,
    headings: set(categories),
    vague: set(`${categories} ${labels} ${weights}`),
    pointers: set(
      'listed below overleaf namely appendix annex enclosed detailed itemised numbered headed bulleted tabled above',
    ),
    numbered: set('page paragraph paragraphs para paras section sections table schedule exhibit'),
    setOut: set('set spelt spelled laid'),
    out: set('out'),
    re: set('re'),
    again: set('again still now'),
    which: set('which'),
    doers: set('we i they you will would need needs should can could must may'),
    since: set('since after before following'),
    commas: set('and or , & / : -'),
    clauseBegins: set('that because when whether how why if where who which whose unless cos'),
    states: set('that because whether'),
    introduces: set(
      `about around regarding concerning re over of for with relating relation respect due like including as following after since owing
       given surrounding linked because such namely`,
    ),
    agents: set(
      'by from at in on during within among amongst between to until this last next each every today',
    ),
    passives: set(
      `raised shared noted reported identified expressed highlighted recorded discussed addressed received known made held being
       escalated logged voiced flagged documented mentioned ongoing growing increasing mounting persisting continuing still also
       now very quite historic long`,
    ),
    ends: set('; but so although though while whilst yet however'),
    couples: set('and or ,'),
  }
}

export const topicsIn = perLexicon((lexicon) => new TopicReader(lexicon))
