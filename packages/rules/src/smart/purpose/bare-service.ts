import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { ownNamedServices } from '../words/services.ts'
import { isAct } from './acts.ts'
import { isName, isUnknown } from './names.ts'
import {
  BESIDE,
  CORE,
  COURSE,
  GIVE,
  HELPER,
  KIND,
  namedServices,
  noService,
  PLACED,
  REFERRAL,
  STARTS,
  serviceTraits,
  TAKE,
  UNIT,
} from './service-words.ts'
import type { Span } from './span.ts'

/** How far from the verb a service may stand. */
const reach = 14
/** A text of more words than this says more than the name of a service. */
const shortText = 40

/**
 * Where the text names a service and no more: it is taken up, put in place, or there. Nothing says what it is to do for this child.
 * Source: Scrutiny review 2019 s.6.
 */
export function bareService(text: ReadText): Span | undefined {
  const { words } = text
  let verb = -1
  let bare: Span | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (verb >= 0 && words[verb]?.sentence !== word.sentence) verb = -1
    const traits = serviceTraits.of(word)
    const mayBe = (traits & (CORE | COURSE | UNIT)) !== 0 || namedServices.begins.has(word)
    const service = mayBe ? serviceAt(text, at, traits) : undefined
    if (service !== undefined) {
      if (verb >= 0 && at - verb <= reach) return { first: verb, last: service.last }
      bare ??= service
      at = service.last - 1
    } else if ((traits & (TAKE | GIVE)) !== 0) verb = at
    else if ((traits & HELPER) !== 0) {
      if (isFound(words, verb, at)) return { first: verb, last: at + 1 }
      // `Careers adviser.` and nothing else.
      if (isOnlyRole(words)) bare ??= { first: 0, last: at + 1 }
    } else if ((traits & PLACED) !== 0) verb = -1
    if ((traits & REFERRAL) !== 0) {
      const goal = goesTo(words, at)
      if (goal > 0) return { first: at, last: goal }
    }
  }
  if (bare !== undefined && isBare(text, bare)) return bare
  return namesOnly(text)
}

/** A service that begins or ends at a word. */
function serviceAt(text: ReadText, at: number, traits: number): Span | undefined {
  const { words } = text
  if (isOwner(words, at + 1)) return undefined
  let found: Span | undefined
  if ((traits & (CORE | COURSE)) !== 0) {
    const kind = kindBefore(words, at)
    found = { first: kind < 0 ? at : kind, last: at + 1 }
  } else if ((traits & UNIT) !== 0) {
    const kind = kindBefore(words, at)
    if (kind >= 0) found = { first: kind, last: at + 1 }
  }
  if (found === undefined) {
    const named = namedServices.at(text, at)
    if (named !== undefined) found = { first: named.first, last: named.last }
  }
  return found === undefined || isNone(text, found) ? undefined : found
}

/** The kind that stands directly before a unit, a hyphen or another word of kind between: `play therapy group`. */
function kindBefore(words: readonly Word[], at: number): number {
  let kind = -1
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const word = words[back] as Word
    if (word.sentence !== words[at]?.sentence) break
    if ((serviceTraits.of(word) & (KIND | CORE)) !== 0 || (word.kind === 'number' && word.joined)) kind = back
    else if (word.kind !== 'mark' || word.start !== wordAt(words, back - 1)?.end) break
  }
  return kind
}

/** `the physio's sheet`: a person, and no service. */
const isOwner = (words: readonly Word[], at: number) =>
  words[at]?.kind === 'word' && words[at]?.joined === true

function isNone(text: ReadText, span: Span): boolean {
  for (let at = Math.max(0, span.first - 4); at < span.last; at++) {
    const found = noService.at(text, at)
    if (found !== undefined && found.to >= span.last && found.from < span.last) return true
  }
  return false
}

const withWord = wordSet('with')
const social = wordSet('social to will foster')
const isOnlyRole = (words: readonly Word[]) => words.length < 6 && !words.some((word) => social.has(word))

/** A helper is a service where one is to be found or given: `find a mentor`, not `with his mentor`. */
function isFound(words: readonly Word[], verb: number, at: number): boolean {
  if (verb < 0 || (serviceTraits.of(words[verb]) & GIVE) === 0 || isOwner(words, at + 1)) return false
  return at - verb <= 4 && !words.slice(verb + 1, at).some((word) => (serviceTraits.of(word) & PLACED) !== 0)
}

const towards = wordSet('to into for onto with')
const goals = wordSet(
  'service services team teams project panel group hub scheme worker camhs cahms charity agency clinic programme course',
)

/** The word after where a referral goes to, a service or a team; 0 if it goes nowhere. */
function goesTo(words: readonly Word[], at: number): number {
  let to = false
  for (let next = at + 1; next < words.length && next <= at + 12; next++) {
    const word = words[next] as Word
    if (word.sentence !== words[at]?.sentence) return 0
    if (towards.has(word)) to = true
    else if (to && goals.has(word)) return next + 1
  }
  return 0
}

/** Nobody does anything but see that it is there. */
function isBare({ words }: ReadText, service: Span): boolean {
  if (words.length > shortText) return false
  for (let at = Math.max(0, service.first - 3); at < service.first; at++) {
    if ((serviceTraits.of(words[at]) & PLACED) !== 0 || withWord.has(words[at])) return false
  }
  for (let at = 0; at < words.length; at++) {
    if (at >= service.first && at < service.last) continue
    const word = words[at] as Word
    if ((serviceTraits.of(word) & BESIDE) !== 0) continue
    // `Reach Up` is a name.
    const isName = word.capital && at > 0 && word.sentence === wordAt(words, at - 1)?.sentence
    if (!isName && isAct(word)) return false
  }
  return true
}

/** `Lifelink from 1 October`: a name of one word or two that a time follows, and no verb. */
function namesOnly({ words }: ReadText): Span | undefined {
  const first = words[0]
  if (first?.kind !== 'word' || !first.capital || !(isUnknown(first) || ownNamedServices.has(first)))
    return undefined
  const last = isName(words[1]) ? 2 : 1
  return words.length < 12 && (serviceTraits.of(words[last]) & STARTS) !== 0 ? { first: 0, last } : undefined
}
