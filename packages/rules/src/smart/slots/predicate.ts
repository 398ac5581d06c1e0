import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { timeOpeners } from '../words/small-words.ts'
import { endsInS, isMainVerb, isName, isPossessive } from './main-verb.ts'
import { isParticiple } from './participle.ts'
import { catenatives, has, infinitive, is, predicate, skip, to, toBe, toDo } from './verb-forms.ts'

/**
 * How a clause says what it says. `plan`: will, to, can. `present`: a finite verb. `order`: a verb at its head. `being`: is. `perfect`:
 * has done. `past`, `now` (is doing): tells, and plans nothing. `none`: no verb.
 */
export type Mood = 'plan' | 'present' | 'order' | 'being' | 'perfect' | 'past' | 'now' | 'none'

/** What is said in a clause, and of whom. */
export interface Predicate {
  readonly mood: Mood
  /** Where the subject begins and ends; the same number where there is none. */
  readonly subject: number
  readonly subjectEnd: number
  /** The verb that carries the meaning: `ring` in `will be able to ring`. The word after the last where there is none. */
  readonly verb: number
  /** It is what somebody would like: `wants to see`. */
  readonly wish: boolean
  /** The verb is a participle after a form of `be` or `get`. */
  readonly passive: boolean
}

/** A verb is looked for within so many words. */
const reach = 40

const have = wordSet(`has have 've`)
const that = wordSet('that')
const may = wordSet('may might will')
const turn = wordSet('~turn')
/** At the head of an order: `Never go out alone`. */
const denials = wordSet('never always')
/** What workers are called after what they do. */
const roles = wordSet(
  'supervising teaching visiting leaving reviewing nursing allocating acting managing caring',
)
/** `Staying Put`, `Setting Up Home`, `Leaving Care`: names, and nothing that somebody does. */
const schemes = wordSet('staying setting leaving')
const schemeEnds = wordSet('put up care')
/** A clause of time takes none of these. */
const promised = wordSet("will 'll shall")
const times = wordSet('when once after before until till while since')
/** Openings of a clause of time or condition that has a verb of its own. */
const subordinators = wordSet(
  'when once after before until till if as while given whenever since because unless',
)
const reporting = wordSet(`
  ~agree ~decide ~plan ~recommend ~suggest ~propose ~hope ~expect ~intend ~note ~advise ~say ~ensure ~want ~wish ~request ~confirm
`)
const wishes = wordSet('~want ~need ~expect ~ask ~like ~wish ~hope')
const relative = wordSet('who which whose where')
const how = wordSet('how')
const aboutHow = wordSet('for of about on')

/** Finds what is said in a part of a text, and of whom. Bounded look-ahead: time does not grow with the length of a clause. */
export function predicateOf(text: ReadText, first: number, last: number): Predicate {
  const { words, source } = text
  let subject = denials.has(words[first]) ? first + 1 : first
  const opened = timeOpeners.has(words[first])
  const end = Math.min(last, first + reach)
  if (!opened && kindsOf(words[first]) & kind.ing && !isRole(words, first))
    return gerund(text, first, end, last)
  let condition = opened && subordinators.has(words[first])
  let skipped = -1
  let asked = false
  for (let at = first; at < end; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') {
      if (word.kind !== 'mark') {
        if (at > subject && isShortTo(text, at)) return toDo(text, subject, at, at + 1)
        continue
      }
      const code = source.charCodeAt(word.start)
      if (code === 40) at = closing(text, at, end)
      else if (code === 44 && relative.has(words[at + 1])) at = nextComma(text, at, end)
      else if (code === 44 && opened && subject === first) {
        subject = at + 1
        condition = false
      }
      continue
    }
    const bits = kindsOf(word)
    if (how.has(word) && at > subject && aboutHow.has(wordAt(words, at - 1))) asked = true
    if (!(bits & (anyVerb | kind.modal | kind.be)) && !to.has(word)) continue
    const found = here(text, subject, at, end, bits)
    if (found === undefined) continue
    if (asked) {
      // Nor is that of "a score of 6 for how safe I feel".
      asked = false
      continue
    }
    if (condition && !isOfPlan(words, first, at, found)) {
      // The verb of "when he moves on" is not what is planned.
      condition = false
      skipped = at
      continue
    }
    return throughTo(text, found, end)
  }
  const unknown = unknownVerb(text, subject, end)
  if (unknown > 0) return predicate('present', subject, unknown, unknown)
  const done = participle(text, subject, end)
  if (done > 0) return predicate('past', subject, done, done)
  if (skipped >= 0) {
    const found = here(text, first, skipped, end, kindsOf(words[skipped]))
    if (found !== undefined) return throughTo(text, found, end)
  }
  return predicate('none', subject, subject, last)
}

/** `Supervising social worker`, `Teaching assistant`, and schemes like `Staying Put`. */
function isRole(words: readonly Word[], first: number): boolean {
  if (schemes.has(words[first]) && schemeEnds.has(words[first + 1])) return true
  if (!roles.has(words[first])) return false
  for (let at = first + 1; at < first + 4; at++) if (kindsOf(words[at]) & kind.worker) return true
  return false
}

/** `After the hearing the SW will explain it`: a time and no clause, so that the verb is what is planned. */
function isOfPlan(words: readonly Word[], first: number, at: number, { mood }: Predicate): boolean {
  if (mood !== 'plan' || !times.has(words[first])) return false
  return (
    promised.has(words[at]) ||
    (to.has(words[at]) && (kindsOf(wordAt(words, at - 1)) & (kind.worker | kind.person)) !== 0)
  )
}

/** `Meeting his needs`, `Seeing Mum going well`: no verb of its own, unless one comes after a comma. */
function gerund(text: ReadText, first: number, end: number, last: number): Predicate {
  const { words, source } = text
  for (let at = first + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44 && at + 1 < end)
      return predicateOf(text, at + 1, end)
    if (to.has(word)) {
      if (kindsOf(words[at + 1]) & kind.be) return toBe(text, first, at, at + 1, end)
      if (at < first + 4 && kindsOf(words[at + 1]) & kind.base) return toDo(text, first, at, at + 1)
    }
  }
  return predicate('none', first, first, last)
}

/** The end of an aside like `, who is 12,`; where it has none, the aside is not passed over. */
function nextComma({ words, source }: ReadText, at: number, end: number): number {
  for (let next = at + 1; next < end && next < at + 14; next++) {
    const word = words[next] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return next
  }
  return at
}

function closing({ words, source }: ReadText, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const word = words[next] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 41) return next
  }
  return at
}

/** `sw 2 ring mum`. */
function isShortTo({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  if (word.end - word.start !== 1 || source.charCodeAt(word.start) !== 50) return false
  return (kindsOf(wordAt(words, at - 1)) & kind.person) !== 0 && (kindsOf(words[at + 1]) & kind.base) !== 0
}

/** The predicate that begins at a word, if one does. */
function here(text: ReadText, subject: number, at: number, end: number, bits: number): Predicate | undefined {
  const { words } = text
  const word = words[at] as Word
  const next = words[at + 1]
  if (to.has(word)) return infinitive(text, subject, at, end)
  if (bits & kind.modal) {
    if (may.has(word) && isName(words, subject, at)) return undefined
    const main = skip(words, at + 1, end)
    if (kindsOf(words[main]) & kind.be) return toBe(text, subject, at, main, end)
    return main < end ? toDo(text, subject, at, main) : undefined
  }
  if (bits & kind.be && at > subject) return isPossessive(text, at) ? undefined : is(text, subject, at, end)
  if (have.has(word) && at > subject) return has(text, subject, at, end)
  if (
    !(bits & anyVerb) ||
    (next?.kind === 'number' && turn.has(word)) ||
    !isMainVerb(text, subject, at, bits)
  )
    return undefined
  return finite(subject, at, bits)
}

/** A verb at the head of a clause, or after its subject. */
function finite(subject: number, at: number, bits: number): Predicate {
  const isPast = (bits & (kind.past | kind.base | kind.present)) === kind.past
  if (at === subject && bits & kind.base) return predicate('order', subject, at, at)
  return predicate(isPast ? 'past' : 'present', subject, at, at)
}

/** `I want people to listen`: what is wanted of somebody is what counts, and of whom. */
function wanted(text: ReadText, found: Predicate, end: number): Predicate | undefined {
  const { words } = text
  if (!wishes.has(words[found.verb])) return undefined
  for (let at = found.verb + 1; at < found.verb + 5 && at < end; at++) {
    if (to.has(words[at]) && at > found.verb + 1) return infinitive(text, found.verb + 1, at, end)
    if (words[at]?.kind !== 'word') return undefined
  }
  return undefined
}

/** `wants to see`, `will be able to swim`: the verb after `to` is the one that matters. */
function throughTo(text: ReadText, found: Predicate, end: number): Predicate {
  const { words } = text
  // "It has been decided that somebody should ring": what is decided is what counts.
  if (reporting.has(words[found.verb]) && that.has(words[found.verb + 1]))
    return predicateOf(text, found.verb + 2, end)
  const other = wanted(text, found, end)
  if (other !== undefined) return other
  let { verb } = found
  for (
    let taken = 0;
    taken < 3 && !found.passive && catenatives.has(words[verb]) && to.has(words[verb + 1]);
    taken++
  ) {
    const main = skip(words, verb + 2, end)
    if (main >= end || words[main]?.kind !== 'word') break
    if (kindsOf(words[main]) & kind.be) {
      const inner = toBe(text, found.subject, found.subjectEnd, main, end)
      return {
        ...inner,
        mood: found.mood === 'plan' ? inner.mood : found.mood,
        wish: wishes.has(words[verb]),
      }
    }
    verb = main
  }
  if (verb === found.verb) return found
  const done = toDo(text, found.subject, found.subjectEnd, verb)
  return { ...found, verb: done.verb, passive: done.passive, wish: wishes.has(words[found.verb]) }
}

/** `Hoist and bed rails serviced`: a word in -ed that is not known, at the end of what is spoken of. */
function participle({ words, source }: ReadText, subject: number, end: number): number {
  for (let at = subject + 1; at < end; at++) {
    const word = words[at] as Word
    if (kindsOf(word) !== 0 || word.joined || !isParticiple(source, word)) continue
    const next = words[at + 1]
    if (next === undefined || at + 1 >= end || next.kind !== 'word' || kindsOf(next) & kind.preposition)
      return at
  }
  return -1
}

/** `Kofi abseils down`: a name and a word in -s that is not known. */
function unknownVerb(text: ReadText, subject: number, end: number): number {
  const { words } = text
  for (let at = subject + 1; at < end && at < subject + 4; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word' || word.capital || kindsOf(word) !== 0) continue
    const before = wordAt(words, at - 1) as Word
    const named =
      (kindsOf(before) === 0 && (before.capital || at === subject + 1)) ||
      (kindsOf(before) & kind.person) !== 0
    if (words[at + 1]?.kind !== 'word') continue
    if (named && endsInS(text, word) && !isNounInS(text, word)) return at
  }
  return -1
}

/** `status`, `illness`: not a verb, though it ends in -s. */
function isNounInS({ source }: ReadText, { start, end }: Word): boolean {
  const before = source.charCodeAt(end - 2) | 32
  return end - start < 4 || before === 115 || before === 117 || before === 105
}
