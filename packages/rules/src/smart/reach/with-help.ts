import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { isName } from '../purpose/names.ts'
import type { Span } from '../purpose/span.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { isAlone } from './alone.ts'
import { verbForms } from './next-verb.ts'
import { AID, HELPS, MEETS, peopleTraits, SAYS } from './people-words.ts'
import { endOfPerson, isOwner } from './person.ts'
import { isVerb } from './verbs.ts'

/*
 * Help that stands after `with`: a grown-up, or a thing. Source: corpus README.
 */

/** `with his carer Annette`: help, unless they only meet or talk, or the sentence says that nobody helps. */
export function withPerson(text: ReadText, withAt: number, at: number, isFamily: boolean): Span | undefined {
  const { words } = text
  const verb = verbBefore(words, withAt)
  const helped = (peopleTraits.of(wordAt(words, withAt - 1)) & (AID | HELPS)) !== 0
  const from = endOfPerson(text, at)
  const does = doing(words, from)
  if (does >= 0) {
    const traits = peopleTraits.of(words[does])
    return (traits & SAYS) !== 0 || counting.has(words[does]) ? undefined : { first: withAt, last: does + 1 }
  }
  if (near.has(words[from])) return { first: withAt, last: from + 1 }
  if (isFamily || isOwner(words, from)) return undefined
  if (!helped && (verb < 0 || (peopleTraits.of(words[verb]) & MEETS) !== 0)) return undefined
  if (verb >= 0 && !isPlan(words[verb])) return undefined
  return isAlone(words, at) ? undefined : { first: withAt, last: from }
}

/** A verb that can be pictured, and tells nothing of the past. */
const isPlan = (word: Word | undefined) =>
  (kindsOf(word) & kind.umbrellaVerb) === 0 && (kindsOf(word) & verbForms) !== 0

/** `with his carer beside him`. */
const near = wordSet('beside next alongside near nearby there present close')

/** `with Ali checking the rate`: what the person does meanwhile. */
function doing(words: readonly Word[], from: number): number {
  const word = words[from]
  return word !== undefined && (kindsOf(word) & anyVerb) !== 0 && (kindsOf(word) & kind.ing) !== 0 ? from : -1
}

const counting = wordSet('counting ticking recording tallying logging noting waiting')

const back = 12
/** The verb that stands next before, in the sentence; -1 if none does. */
function verbBefore(words: readonly Word[], from: number): number {
  for (let at = from - 1; at >= 0 && at >= from - back; at--) {
    if (words[at]?.sentence !== words[from]?.sentence) return -1
    if (isVerb(words, at)) return at
  }
  return -1
}

/** `with Ali checking the rate`. */
export function withNamed({ words }: ReadText, at: number): Span | undefined {
  if (!isName(words[at + 1])) return undefined
  const does = doing(words, isName(words[at + 2]) ? at + 3 : at + 2)
  return does < 0 || counting.has(words[does]) ? undefined : { first: at, last: does + 1 }
}

const aidWithin = 6
/** `with his own`, and `w/out`. */
const notAid = wordSet('own out')
/** `with picture cards`, `with help from`: a thing that helps. */
export function withAid({ words }: ReadText, at: number): Span | undefined {
  const sentence = words[at]?.sentence
  const verb = verbBefore(words, at)
  if (verb >= 0 && (kindsOf(words[verb]) & kind.umbrellaVerb) !== 0) return undefined
  const slash = words[at + 1]?.kind === 'mark' && words[at + 1]?.joined === true ? 1 : 0
  for (let next = at + 1 + slash; next < words.length && next <= at + aidWithin; next++) {
    const word = words[next] as Word
    if (word.sentence !== sentence || word.kind === 'mark' || notAid.has(word)) return undefined
    if ((peopleTraits.of(word) & AID) === 0) continue
    if (isVague(words, next)) return undefined
    return isAlone(words, at) ? undefined : { first: at, last: next + 1 }
  }
  return undefined
}

const vagueAids = wordSet('support supports help assistance supervision encouragement')
const kindsOfHelp = wordSet(
  'visual adult verbal physical one peer staff carer 1 ta teacher practical little some minimal sensory picture',
)
const from = wordSet('from of')
/** `with support` says nothing; `with adult support` and `with help from Mrs Pugh` do. */
function isVague(words: readonly Word[], at: number): boolean {
  if (!vagueAids.has(words[at])) return false
  return !(kindsOfHelp.has(wordAt(words, at - 1)) || (from.has(words[at + 1]) && words[at + 2] !== undefined))
}
