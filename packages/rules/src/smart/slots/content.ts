import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { isAmount } from './amount.ts'

/** What says nothing of its own. */
const hollow =
  kind.function |
  kind.preposition |
  kind.modal |
  kind.be |
  kind.person |
  kind.time |
  kind.vague |
  kind.frequency |
  kind.number |
  kind.direction |
  kind.level |
  kind.absolute |
  kind.nobody |
  kind.stretch |
  kind.umbrella |
  kind.service

export const places = wordSet('at in from near on to into up down along round past outside inside through')
export const determiners = wordSet('a an the his her their my your our')
const verbBefore = wordSet('to and or will can & not')
const articles = wordSet('a an another')
const the = wordSet('the')
const alone = wordSet('independent new key learning peer adult female male')
const finders = wordSet('~find ~request ~appoint ~allocate ~recruit')
const lyNouns = wordSet('assembly monopoly butterfly')
const goers = wordSet('to at from')
/** `going forward` says when, and only just. */
const onwards = wordSet('forward')
const goes = wordSet('~go ~move')

/** Whether a word says something of its own. */
export function isContent(text: ReadText, at: number, verb: number): boolean {
  const { words } = text
  const word = words[at] as Word
  if (word.kind !== 'word') return false
  const bits = kindsOf(word)
  const before = wordAt(words, at - 1) as Word
  if (bits === 0) {
    if (!word.capital) return word.end - word.start > 1 && !isAdverb(text, word) && !isOwner(words, at)
    return (
      word.upper ||
      (at > verb + 1 &&
        (places.has(before) ||
          determiners.has(before) ||
          (the.has(before) && places.has(wordAt(words, at - 2)))))
    )
  }
  if (bits & kind.person && !(bits & kind.child) && isNewTo(words, at)) return true
  if (bits & kind.worker) return isAtWorker(words, at) || isSeen(words, at)
  if (bits & kind.organisation) return at > verb + 1 && isAtWorker(words, at)
  if (bits & hollow || (onwards.has(word) && goes.has(before))) return false
  if (bits & (kind.light | kind.umbrellaVerb))
    return (bits & (kind.thing | kind.nounToo)) !== 0 && !verbBefore.has(before)
  return true
}

/** `find a tutor`, `request advocate`, `a new respite carer`: somebody who is not there yet. */
const isNewTo = (words: readonly Word[], at: number): boolean =>
  finders.has(wordAt(words, at - 1)) ||
  (finders.has(wordAt(words, at - 2)) && alone.has(wordAt(words, at - 1))) ||
  articles.has(wordAt(words, at - 1)) ||
  articles.has(wordAt(words, at - 2)) ||
  articles.has(wordAt(words, at - 3))

/** Whose something is: `mia's needs`. */
function isOwner(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.kind === 'word' && next.joined
}

/** An unknown word in -ly says how, and not what. */
function isAdverb({ source }: ReadText, word: Word): boolean {
  const { end } = word
  return (
    end - word.start > 5 &&
    (source.charCodeAt(end - 1) | 32) === 121 &&
    (source.charCodeAt(end - 2) | 32) === 108 &&
    !lyNouns.has(word)
  )
}

/** `to the dentist`, `at school`: a place, though the word is that of a person. */
function isAtWorker(words: readonly Word[], at: number): boolean {
  return (
    goers.has(wordAt(words, at - 1)) ||
    (determiners.has(wordAt(words, at - 1)) && goers.has(wordAt(words, at - 2)))
  )
}

const seers = wordSet('~attend ~visit ~see ~book')
const bodily = wordSet('+dentist +optician +orthodontist +doctor gp +nurse +barber +hairdresser +audiologist')

/** `attend the dentist`: who is seen about teeth or eyes says what happens there. */
function isSeen(words: readonly Word[], at: number): boolean {
  if (!bodily.has(words[at])) return false
  const before = wordAt(words, at - 1)
  return seers.has(before) || (determiners.has(before) && seers.has(wordAt(words, at - 2)))
}

/** Something in a part of a text says something of its own. */
export function hasContent(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++) {
    if (kindsOf(text.words[at]) & kind.level || isContent(text, at, at)) return true
  }
  return false
}

/** A word that is not known stands in a part of a text. */
export function unknownIn({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++) {
    const word = words[at] as Word
    if (word.kind === 'word' && kindsOf(word) === 0 && word.end - word.start > 2) return true
  }
  return false
}

/** A part of a text is made of umbrella words and names of services, and nothing else. */
export function onlyUmbrella(text: ReadText, from: number, to: number): boolean {
  let umbrella = false
  for (let at = from; at < to; at++) {
    const bits = kindsOf(text.words[at])
    if (bits & (kind.thing | kind.person) || isContent(text, at, at)) return false
    if (bits & (kind.umbrella | kind.service)) umbrella = true
  }
  return umbrella
}

/** There is an amount in a part of a text. */
export function hasAmount(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = text.words[at] as Word
    if ((word.kind === 'number' || kindsOf(word) & kind.number) && isAmount(text, at)) return true
  }
  return false
}
