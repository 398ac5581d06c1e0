import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { timeOpeners } from '../words/small-words.ts'
import { isParticiple } from './passive.ts'

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

const to = wordSet('to')
const have = wordSet(`has have 've`)
const get = wordSet('get gets getting got')
const going = wordSet('going')
const was = wordSet(`was were wasn't weren't`)
const that = wordSet('that')
const may = wordSet('may might will')
const turn = wordSet('~turn')
/** Between an auxiliary and its verb, or a subject and its verb. */
const adverbs = wordSet(`
  also not always never then only just still now both all each no longer finally again first hopefully independently regularly
  safely successfully usually often sometimes currently normally generally already jointly together
`)
/** Before `to` and the verb that matters: `wants to see`, `learns to swim`. */
const catenatives = wordSet(`
  ~want ~need ~hope ~aim ~plan ~try ~agree ~start ~begin ~learn ~continue ~manage ~like ~wish ~intend ~expect ~promise ~offer ~get
  ~choose ~decide ~remember ~volunteer ~commit have has due able expected asked required ready set going
`)
/** Openings of a clause of time or condition that has a verb of its own. */
const subordinators = wordSet(
  'when once after before until till if as while given whenever since because unless',
)
const reporting = wordSet(`
  ~agree ~decide ~plan ~recommend ~suggest ~propose ~hope ~expect ~intend ~note ~advise ~say ~ensure ~want ~wish ~request ~confirm
`)
const determiners = wordSet(
  'a an the this these those his her their my your our its no some any each every our',
)
const nounAfter = wordSet('to with for from of and & around about re')

/** Finds what is said in a part of a text, and of whom. Bounded look-ahead: time does not grow with the length of a clause. */
export function predicateOf(text: ReadText, first: number, last: number): Predicate {
  const { words, source } = text
  let subject = first
  const opened = timeOpeners.has(words[first])
  const end = Math.min(last, first + reach)
  if (!opened && kindsOf(words[first]) & kind.ing) return gerund(text, first, end, last)
  let condition = opened && subordinators.has(words[first])
  let skipped = -1
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
    if (!(bits & (anyVerb | kind.modal | kind.be)) && !to.has(word)) continue
    const found = here(text, subject, at, end, bits)
    if (found === undefined) continue
    if (condition) {
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

const relative = wordSet('who which whose where')
/** The end of an aside like `, who is 12,`; where it has none, the aside is not passed over. */
function nextComma({ words, source }: ReadText, at: number, end: number): number {
  for (let next = at + 1; next < end && next < at + 14; next++) {
    const word = words[next] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return next
  }
  return at
}

/** `sw 2 ring mum`. */
function isShortTo({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  if (word.end - word.start !== 1 || source.charCodeAt(word.start) !== 50) return false
  return (kindsOf(words[at - 1]) & kind.person) !== 0 && (kindsOf(words[at + 1]) & kind.base) !== 0
}

const predicate = (
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
  return finite(text, subject, at, bits, end)
}

/** `will`, `may` and `might` that are the name Will or the month. */
function isName(words: readonly Word[], subject: number, at: number): boolean {
  const next = words[at + 1]
  if (next?.kind === 'number' || words[at - 1]?.kind === 'number') return true
  return (
    at === subject &&
    words[at]?.capital === true &&
    (to.has(next) || (kindsOf(next) & (kind.present | kind.modal)) !== 0)
  )
}

function infinitive(text: ReadText, subject: number, at: number, end: number): Predicate | undefined {
  const { words } = text
  const main = skip(words, at + 1, end)
  const word = words[main]
  if (word === undefined || main >= end || word.kind !== 'word') return undefined
  const bits = kindsOf(word)
  if (bits & kind.be) return toBe(text, subject, at, main, end)
  // An unknown word after "to" is a verb where a person stands before it: "Ali to abseil".
  const isVerb =
    bits & kind.base || (bits === 0 && !word.capital && (at === subject || isPerson(words[at - 1])))
  return isVerb ? toDo(text, subject, at, main) : undefined
}

/** After `will` or `to`. */
function toDo(text: ReadText, subject: number, subjectEnd: number, main: number): Predicate {
  const { words, source } = text
  const next = words[main + 1]
  const isGot = get.has(words[main]) && next !== undefined && isParticiple(source, next) && !canBeChild(next)
  return isGot
    ? predicate('plan', subject, subjectEnd, main + 1, true)
    : predicate('plan', subject, subjectEnd, main)
}

/** "gets dressed", "gets changed": what a child does, though it looks like what is done to it. */
const ownParticiples = wordSet(
  'dressed changed washed undressed started involved ready bored tired married qualified settled',
)
const canBeChild = (word: Word) => ownParticiples.has(word)

/** After `will be`, `to be`. */
function toBe(text: ReadText, subject: number, subjectEnd: number, be: number, end: number): Predicate {
  const { words, source } = text
  const main = skip(words, be + 1, end)
  const word = words[main]
  if (word === undefined || main >= end) return predicate('plan', subject, subjectEnd, be)
  if (kindsOf(word) & kind.ing) return predicate('plan', subject, subjectEnd, main)
  if (catenatives.has(word) && to.has(words[main + 1])) return predicate('plan', subject, subjectEnd, main)
  const passive = isParticiple(source, word)
  return impersonal(text, predicate('plan', subject, subjectEnd, passive ? main : be, passive), end)
}

/** After `is`: `is to ring`, `is going to ring`, `is registered`, `is ringing`. */
function is(text: ReadText, subject: number, at: number, end: number): Predicate {
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
  return impersonal(text, predicate(past ? 'past' : 'being', subject, at, passive ? main : at, passive), end)
}

function has(text: ReadText, subject: number, at: number, end: number): Predicate {
  const { words, source } = text
  const main = skip(words, at + 1, end)
  const word = words[main]
  if (word === undefined || main >= end || to.has(word)) return predicate('present', subject, at, at)
  if (kindsOf(word) & kind.be) {
    const verb = skip(words, main + 1, end)
    const participle = words[verb]
    if (participle !== undefined && isParticiple(source, participle))
      return impersonal(text, predicate('perfect', subject, at, verb, true), end)
    return predicate('perfect', subject, at, main)
  }
  if (isParticiple(source, word) || kindsOf(word) & kind.past) return predicate('perfect', subject, at, main)
  return predicate('present', subject, at, at)
}

/** A verb at the head of a clause, or after its subject. */
function finite(text: ReadText, subject: number, at: number, bits: number, end: number): Predicate {
  const { words } = text
  if (reporting.has(words[at]) && that.has(words[at + 1])) return predicateOf(text, at + 2, end)
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
const wishes = wordSet('~want ~need ~expect ~ask ~like ~wish ~hope')

/** `wants to see`, `will be able to swim`: the verb after `to` is the one that matters. */
function throughTo(text: ReadText, found: Predicate, end: number): Predicate {
  const { words } = text
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

/** `It has been decided that somebody should ring`: what is decided is what counts. */
function impersonal(text: ReadText, found: Predicate, end: number): Predicate {
  const { words } = text
  if (!reporting.has(words[found.verb]) || !that.has(words[found.verb + 1])) return found
  return predicateOf(text, found.verb + 2, end)
}

/** Whether a verb can be the one that the clause is built on, by what stands beside it. */
function isMainVerb(text: ReadText, subject: number, at: number, bits: number): boolean {
  const { words } = text
  if (at === subject) return isHead(text, at, bits)
  let back = at - 1
  while (back > subject && adverbs.has(words[back])) back--
  const before = words[back] as Word
  const of = kindsOf(before)
  const form = bits & (kind.base | kind.present | kind.past)
  if (bits & (kind.nounToo | kind.base) && leadsToBe(words, at + 1)) return false
  if (needs.has(words[at]) && analyses.has(words[at + 1])) return false
  if (may.has(before) && isName(words, subject, back)) return true
  if (form === 0 || determiners.has(before) || of & (kind.modal | kind.frequency) || owns(text, back))
    return false
  if (of & (kind.person | kind.organisation) || isPronoun.has(before))
    return !(bits & (kind.nounToo | kind.base) && of & kind.organisation) || isObject(words[at + 1])
  if (before.kind === 'mark') {
    // After "(foster carer)" or ", foster carer,"; not "…, counted by Mr Li".
    const code = text.source.charCodeAt(before.start)
    if (code === 41) return (bits & kind.nounToo) === 0 || (bits & kind.present) !== 0
    return (
      code === 44 &&
      (bits & kind.present) !== 0 &&
      ((bits & kind.nounToo) === 0 || isAside(text, subject, back))
    )
  }
  if (of & kind.preposition) return false
  if (form & kind.base && of === 0 && isJoined(words, back)) return true
  if (of === 0 && before.capital)
    return (form & (kind.present | kind.past)) !== 0 || (bits & kind.nounToo) === 0 || isJoined(words, back)
  if (bits & kind.nounToo) {
    if ((form & kind.present) === 0) return endsInS(text, before) && trendAfter.has(words[at + 1])
    return (of === 0 && (back === subject || hasPerson(words, subject, back))) || isObject(words[at + 1])
  }
  if (form & kind.base) return endsInS(text, before) && (of === 0 || (of & (kind.thing | kind.level)) !== 0)
  if (form === kind.past) return of === 0 || (of & (kind.thing | kind.umbrella | kind.service)) !== 0
  return true
}

/** What stands before `to be` or `will` is what is spoken of: `the report to be sent`. */
function leadsToBe(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return false
    const bits = kindsOf(word)
    if (bits & kind.modal || (bits & kind.be && at === from)) return true
    if (to.has(word) && at > from - 1)
      return (kindsOf(words[at + 1]) & kind.be) !== 0 && (at > from || !wants.has(words[from - 1]))
  }
  return false
}
const wants = wordSet('~want ~need')

/** The comma closes an aside that another opened: `Bev, foster carer,`. */
function isAside({ words, source }: ReadText, subject: number, comma: number): boolean {
  for (let at = comma - 1; at > subject && at > comma - 8; at--) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return true
  }
  return false
}

const and = wordSet('and & +')
/** A role stands before a name in small letters: `nurse padma chats`. */
function hasPerson(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++) if (kindsOf(words[at]) & kind.person) return true
  return false
}

/** `Zac and Dee`, `SW and PC Lunt`. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  and.has(words[at - 1]) || and.has(words[at - 2]) || and.has(words[at - 3])
const needs = wordSet('needs need')
const analyses = wordSet('assessment assessments analysis')
const trendAfter = wordSet('from to by below under down')
const isObject = (word: Word | undefined): boolean =>
  determiners.has(word) || (word?.kind === 'word' && word.capital && kindsOf(word) === 0)

const isPronoun = wordSet('he she they i we you it who someone somebody everyone')
const endsInS = ({ source }: ReadText, { end }: Word) => (source.charCodeAt(end - 1) | 32) === 115

/** Verbs that begin the name of a role: `foster carer`, `support worker`. */
const roleOpeners = wordSet(
  'foster support play practice care link lead contact duty cover help work family visiting',
)

/** A verb at the head of a clause: `Go bowling`, not `Play therapy`, `Fixed-term`, `Visit to her old school`. */
function isHead({ words }: ReadText, at: number, bits: number): boolean {
  const next = words[at + 1]
  const of = kindsOf(next)
  if (roleOpeners.has(words[at]) && of & kind.person) return false
  if (bits & (kind.nounToo | kind.umbrella) && bits & kind.base && leadsToBe(words, at + 1)) return false
  if (next === undefined) return (bits & kind.nounToo) === 0
  if (next.kind === 'mark' && next.joined && words[at + 2]?.joined) return false
  if (bits & kind.base) {
    if (of & kind.service && !(of & (kind.person | kind.thing))) return (bits & kind.nounToo) === 0
    if (bits & (kind.thing | kind.umbrella | kind.service))
      return !nounAfter.has(next) && next.kind === 'word'
    return true
  }
  if (bits & kind.past)
    return next.kind !== 'mark' && (of & (kind.preposition | kind.function | kind.time | kind.umbrella)) !== 0
  return (
    (bits & kind.present) !== 0 &&
    ((bits & kind.nounToo) === 0 ||
      determiners.has(next) ||
      ((of & (kind.preposition | kind.function)) !== 0 && !nounAfter.has(next)))
  )
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

/** The next word that is no adverb. */
function skip(words: readonly Word[], from: number, end: number): number {
  let at = from
  while (at < end && adverbs.has(words[at])) at++
  return at
}

/** Whether `'s` says whose something is, and is not short for `is`. */
function isPossessive(text: ReadText, at: number): boolean {
  return (
    owns(text, at) &&
    !going.has(text.words[at + 1]) &&
    !(kindsOf(text.words[at - 1]) & (kind.child | kind.function))
  )
}

function owns({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  return (
    word.joined &&
    word.end - word.start === 2 &&
    (source.charCodeAt(word.end - 1) | 32) === 115 &&
    word.kind === 'word'
  )
}

function closing({ words, source }: ReadText, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const word = words[next] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 41) return next
  }
  return at
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

/** `status`, `illness`: not a verb, though it ends in -s. */
function isNounInS({ source }: ReadText, { start, end }: Word): boolean {
  const before = source.charCodeAt(end - 2) | 32
  return end - start < 4 || before === 115 || before === 117 || before === 105
}

/** `Kofi abseils down`: a name and a word in -s that is not known. */
function unknownVerb(text: ReadText, subject: number, end: number): number {
  const { words } = text
  for (let at = subject + 1; at < end && at < subject + 4; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word' || word.capital || kindsOf(word) !== 0) continue
    const before = words[at - 1] as Word
    const named =
      (kindsOf(before) === 0 && (before.capital || at === subject + 1)) ||
      (kindsOf(before) & kind.person) !== 0
    if (words[at + 1]?.kind !== 'word') continue
    if (named && endsInS(text, word) && !isNounInS(text, word)) return at
  }
  return -1
}
