import type { Lexicon } from '../../text/lexicon.ts'
import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Sense } from './sense.ts'

/** So many words before a judgement may deny it: "is not a troublemaker", "was never really defiant". */
const far = 4

/** Whether a judgement is passed: not where it is denied, nor in a name. */
export function judgementSense(lexicon: Lexicon): Sense {
  const denial = wordSet(
    lexicon,
    "not never isn't isnt wasn't wasnt aren't arent weren't werent nobody no neither nor don't dont doesn't didn't without hardly rather instead",
  )
  return ({ words, sentences }, { first }) => {
    const word = words[first]
    // A capital within a sentence makes it a name: a team, a film.
    const isName =
      word?.capital === true &&
      !word.upper &&
      first > (sentences[word.sentence]?.first ?? 0) &&
      words[first - 1]?.kind === 'word' &&
      words[first - 1]?.capital !== true
    return !isName && !denied(words, first, denial)
  }
}

function denied(
  words: readonly Word[],
  first: number,
  denial: { has(word: Word | undefined): boolean },
): boolean {
  const sentence = words[first]?.sentence
  for (let at = first - 1; at >= Math.max(0, first - far); at--) {
    const word = words[at]
    if (word?.sentence !== sentence || (word?.kind === 'mark' && !isApart(word))) return false
    if (denial.has(word)) return true
  }
  return false
}

/** An apostrophe or a hyphen parts no clause. */
const isApart = (word: Word) => word.joined

const fearedWithin = 14

/** So many words before a quality its bearer and the verb may stand. */
const reach = 7

/**
 * Whether a word that is said of things too ("thick fog", "a lazy Sunday") is said of a person: after a verb of being with a person
 * before it, or before a word for a person.
 */
export function ofAPersonSense(lexicon: Lexicon): Sense {
  const set = (list: string) => wordSet(lexicon, list)
  const judged = judgementSense(lexicon)
  const being = set(
    "~be ~seem ~become ~appear ~get 's 're 'm been being ~act ~behave as ~remain ~grow ~describe ~label just ~turn ~find",
  )
  const adverb = set(
    'very so too really quite often always just rather a an bit little extremely completely totally sometimes being increasingly more most generally usually simply plain and or lazy stupid sly rude also both still such clearly somewhat deliberately',
  )
  const person = set(
    "he she they you i we who child children boy boys girl girls teenager teenagers mum mother dad father parent parents mam twins brother brothers sister sisters son daughter family pupil lad lads lass student she's he's they're him her them person people carer carers grandmother uncle aunt nan gran grandad sibling siblings",
  )
  const bearer = set(
    'child children boy boys girl girls teenager teenagers mum mother dad father parent parents family person people pupil pupils student lad lads lass kid kids individual individuals youth behaviour behaviours manner attitude streak young little woman man mothers fathers families way personality nature trait traits tendency tendencies tactic tactics side',
  )
  const after = set('and or , at in with towards to when . ; but again')
  const finding = set('~find ~consider ~think ~deem ~label ~judge')
  const joining = set('and or')
  const modal = set("can could may might will would has have had 'll 'd must")

  const fearing = set(
    'thinks think believes worries worried feels felt fears feared thought believed ~wonder',
  )
  const ownSubject = set('he she i they')

  /** "thinks she was taken into care because she was naughty": what a child fears of themselves. */
  const isFeared = ({ words }: ReadText, first: number): boolean => {
    for (let at = first - 1; at >= Math.max(0, first - fearedWithin); at--) {
      if (words[at]?.sentence !== words[first]?.sentence) return false
      if (fearing.has(words[at])) return ownSubject.has(words[at + 1]) || ownSubject.has(words[at + 2])
    }
    return false
  }

  return (text, hit, audience) => {
    if (judged(text, hit, audience) !== true || isFeared(text, hit.first)) return false
    const { words, sentences } = text
    const { first, last } = hit
    const sentence = words[first]?.sentence ?? 0
    const next = words[last]?.sentence === sentence ? words[last] : undefined
    if (bearer.has(next)) return true
    const begin = sentences[sentence]?.first ?? 0
    if (
      !(
        next === undefined ||
        next.kind === 'mark' ||
        after.has(next) ||
        adverb.has(next) ||
        !isNoun(text, last)
      )
    )
      return false
    let at = first - 1
    while (at >= begin && first - at < reach && adverb.has(words[at])) at--
    // "is promiscuous and sly": what else is said of them stands between.
    if (joining.has(words[at + 1]) && at > begin && being.has(words[at - 1])) at--
    // "Lazy at school.", "Very stubborn."
    if (at < begin) return next === undefined || after.has(next)
    // "Staff find him sly"
    if (person.has(words[at]) && finding.has(words[at - 1])) return true
    if (!being.has(words[at])) return false
    while (
      at >= begin &&
      first - at < reach &&
      (being.has(words[at]) || modal.has(words[at]) || adverb.has(words[at]))
    )
      at--
    const subject = words[at]
    if (subject === undefined || at < begin) return true
    return person.has(subject) || (subject.capital && (at > begin || subject.id === 0))
  }
}

/** Whether a word that is not known stands right after a quality: most likely the thing it is said of. */
const isNoun = ({ words }: ReadText, at: number) => words[at]?.kind === 'word' && words[at]?.id === 0
