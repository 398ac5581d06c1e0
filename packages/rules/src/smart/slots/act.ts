import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { isAmount } from './amount.ts'

/**
 * What an act comes to: `concrete` can be pictured, `umbrella` is a word that covers anything, `service` only names a service.
 */
export type Act = 'concrete' | 'umbrella' | 'service'

const none =
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
  kind.absolute |
  kind.nobody |
  kind.stretch

/** An act within an act is looked for within so many words. */
const reach = 40

const leads = wordSet('to and or by & + help let')
const place = wordSet('at in from near on to into')
const reasons = wordSet('because since as so')

/** Judges a verb by itself and by the words after it. */
export function actAt(text: ReadText, verb: number, last: number, depth = 0): Act {
  const { words } = text
  const bits = kindsOf(words[verb])
  const end = Math.min(last, verb + reach)
  if (bits & kind.umbrellaVerb) return nested(text, verb, end, depth)
  if (bits & kind.be) return complement(text, verb, end, depth)
  if (bits & kind.light) {
    const object = objectAt(text, verb, end)
    return object === 'concrete' ? object : nested(text, verb, end, depth, object)
  }
  // A verb that can be seen: unless all that follows is an umbrella word, as in "share her feelings".
  let umbrella = false
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    if (isContent(text, at, verb)) return 'concrete'
    if (kindsOf(word) & kind.umbrella) umbrella = true
  }
  return umbrella ? 'umbrella' : 'concrete'
}

/** What stands after `be`: `be in bed by nine` against `be happy`. The first word that says something decides. */
function complement(text: ReadText, verb: number, end: number, depth: number): Act {
  const { words } = text
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.kind === 'number' && isAmount(text, at)) return 'concrete'
    if (word.kind === 'mark') continue
    if (reasons.has(word)) break
    if (kindsOf(word) & (kind.umbrella | kind.umbrellaVerb)) return nested(text, at, end, depth)
    if (isContent(text, at, verb)) return 'concrete'
  }
  return 'umbrella'
}

/** What the verb is done to: the first group of words that says something decides. */
function objectAt(text: ReadText, verb: number, end: number): Act {
  const { words } = text
  let umbrella = false
  let service = false
  let amount = false
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if (word.kind === 'number' || bits & kind.number) {
      if (isAmount(text, at)) amount = true
      continue
    }
    if (word.kind === 'mark' || bits & kind.preposition) {
      if (umbrella) return amount || service ? 'concrete' : 'umbrella'
      if (service && amount) return 'concrete'
      if (reasons.has(word)) break
      if (word.kind === 'mark') continue
    }
    if (isContent(text, at, verb)) return 'concrete'
    if (bits & kind.service) service = true
    else if (bits & kind.umbrella && !(bits & kind.time)) umbrella = true
  }
  if (umbrella && service) return 'concrete'
  if (amount) return 'concrete'
  return service ? 'service' : 'umbrella'
}

/** `support him to register`, `improve by reading to Jo`: what can be seen may stand within. */
function nested(text: ReadText, verb: number, end: number, depth: number, otherwise: Act = 'umbrella'): Act {
  if (depth > 2) return otherwise
  const { words } = text
  for (let at = verb + 1; at < end; at++) {
    const word = words[at] as Word
    const bits = kindsOf(word)
    if (word.kind === 'number' && isAmount(text, at)) return 'concrete'
    if (reasons.has(word)) break
    if (!(bits & anyVerb) || !(bits & (kind.base | kind.ing | kind.present))) continue
    const before = words[at - 1] as Word
    if (!leads.has(before)) continue
    return actAt(text, at, end, depth + 1)
  }
  return otherwise
}

/** Whether a word says something of its own. */
function isContent(text: ReadText, at: number, verb: number): boolean {
  const { words } = text
  const word = words[at] as Word
  if (word.kind !== 'word') return false
  const bits = kindsOf(word)
  if (bits === 0) {
    if (!word.capital) return word.end - word.start > 1
    return at > verb + 1 && place.has(words[at - 1])
  }
  if (bits & (none | kind.umbrella | kind.service)) return false
  if (bits & (kind.light | kind.umbrellaVerb)) return (bits & kind.thing) !== 0
  return true
}
