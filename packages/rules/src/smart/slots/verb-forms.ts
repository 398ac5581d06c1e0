import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { isParticiple } from './participle.ts'
import type { Mood, Predicate } from './predicate.ts'

export const to = wordSet('to')
const get = wordSet('get gets getting got')
const was = wordSet(`was were wasn't weren't`)
/** Between an auxiliary and its verb, or a subject and its verb. */
export const adverbs = wordSet(`
  also not always never then only just still now both all each no longer finally again first hopefully independently regularly
  safely successfully usually often sometimes currently normally generally already jointly together
`)
/** Before `to` and the verb that matters: `wants to see`, `learns to swim`. */
export const catenatives = wordSet(`
  ~want ~need ~hope ~aim ~plan ~try ~agree ~start ~begin ~learn ~continue ~manage ~like ~wish ~intend ~expect ~promise ~offer ~get
  ~choose ~decide ~remember ~volunteer ~commit have has due able expected asked required ready set going
`)
/** "gets dressed", "gets changed": what a child does, though it looks like what is done to it. */
const ownParticiples = wordSet(
  'dressed changed washed undressed started involved ready bored tired married qualified settled',
)

/** What is said, and of whom. */
export const predicate = (
  mood: Mood,
  subject: number,
  subjectEnd: number,
  verb: number,
  passive = false,
): Predicate => ({
  mood,
  subject,
  subjectEnd,
  verb,
  wish: false,
  passive,
})

/** The next word that is no adverb. */
export function skip(words: readonly Word[], from: number, end: number): number {
  let at = from
  while (at < end && adverbs.has(words[at])) at++
  return at
}

const re = wordSet('re')
/** The verb of `re-apply`. */
const again = (words: readonly Word[], at: number): number =>
  re.has(words[at]) && words[at + 2]?.joined === true && kindsOf(words[at + 2]) & kind.base ? at + 2 : at

/** After `to`, where it begins what is said: `to ring`, not `to school`. */
export function infinitive(text: ReadText, subject: number, at: number, end: number): Predicate | undefined {
  const { words } = text
  const main = again(words, skip(words, at + 1, end))
  const word = words[main]
  if (word === undefined || main >= end || word.kind !== 'word') return undefined
  const bits = kindsOf(word)
  if (bits & kind.be) return toBe(text, subject, at, main, end)
  // An unknown word after "to" is a verb where a person stands before it: "Ali to abseil".
  const isVerb =
    bits & kind.base || (bits === 0 && !word.capital && (at === subject || isPerson(wordAt(words, at - 1))))
  return isVerb ? toDo(text, subject, at, main) : undefined
}

const isPerson = (word: Word | undefined): boolean => {
  if (word === undefined) return false
  const bits = kindsOf(word)
  return (
    (bits & (kind.person | kind.organisation)) !== 0 ||
    (bits === 0 && word.kind === 'word') ||
    word.kind === 'mark'
  )
}

/** After `will` or `to`. */
export function toDo(text: ReadText, subject: number, subjectEnd: number, main: number): Predicate {
  const { words, source } = text
  const next = words[main + 1]
  const isGot =
    get.has(words[main]) && next !== undefined && isParticiple(source, next) && !ownParticiples.has(next)
  return isGot
    ? predicate('plan', subject, subjectEnd, main + 1, true)
    : predicate('plan', subject, subjectEnd, main)
}

/** After `will be`, `to be`. */
export function toBe(
  text: ReadText,
  subject: number,
  subjectEnd: number,
  be: number,
  end: number,
): Predicate {
  const { words, source } = text
  const main = skip(words, be + 1, end)
  const word = words[main]
  if (word === undefined || main >= end) return predicate('plan', subject, subjectEnd, be)
  if (kindsOf(word) & kind.ing) return predicate('plan', subject, subjectEnd, main)
  if (catenatives.has(word) && to.has(words[main + 1])) return predicate('plan', subject, subjectEnd, main)
  const passive = isParticiple(source, word)
  return predicate('plan', subject, subjectEnd, passive ? main : be, passive)
}

/** After `is`: `is to ring`, `is going to ring`, `is registered`, `is ringing`. */
export function is(text: ReadText, subject: number, at: number, end: number): Predicate {
  const { words, source } = text
  const main = skip(words, at + 1, end)
  const word = words[main]
  const past = was.has(words[at])
  if (to.has(word)) {
    const verb = skip(words, main + 1, end)
    if (kindsOf(words[verb]) & kind.be) return toBe(text, subject, at, verb, end)
    return toDo(text, subject, at, verb)
  }
  if (catenatives.has(word) && to.has(words[main + 1])) return predicate('plan', subject, at, main)
  if (kindsOf(word) & kind.ing) return predicate(past ? 'past' : 'now', subject, at, main)
  const passive = word !== undefined && isParticiple(source, word)
  return predicate(past ? 'past' : 'being', subject, at, passive ? main : at, passive)
}

/** After `has`: `has to ring`, `has rung`, `has been rung`, `has a bath`. */
export function has(text: ReadText, subject: number, at: number, end: number): Predicate {
  const { words, source } = text
  const main = skip(words, at + 1, end)
  const word = words[main]
  if (word === undefined || main >= end || to.has(word)) return predicate('present', subject, at, at)
  if (kindsOf(word) & kind.be) {
    const verb = skip(words, main + 1, end)
    const participle = words[verb]
    if (participle !== undefined && isParticiple(source, participle))
      return predicate('perfect', subject, at, verb, true)
    return predicate('perfect', subject, at, main)
  }
  if (isParticiple(source, word) || kindsOf(word) & kind.past) return predicate('perfect', subject, at, main)
  return predicate('present', subject, at, at)
}
