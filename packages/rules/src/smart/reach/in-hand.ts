import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { isName, isUnknown } from '../purpose/names.ts'
import type { Span } from '../purpose/span.ts'
import { PARTS, Shown, SOMEBODY } from '../shows.ts'
import { partingMarks } from '../slots/clause.ts'
import { isParticiple } from '../slots/participle.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import { isAlone } from './alone.ts'
import { isConcrete } from './concrete.ts'
import { isInReason, isRequest, isTaughtBy, pays } from './help-elsewhere.ts'
import { taskWithLabel } from './labelled.ts'
import { toVerb, verbAfter } from './next-verb.ts'
import {
  CARRIES,
  COUNTS,
  FAMILY,
  HELPS,
  MEETS,
  OWN_LIFE,
  PLACE,
  peopleTraits,
  RESULT,
  SAYS,
  WITH,
  WORKER,
} from './people-words.ts'
import { endOfPerson, isOwner, isThing, startOfPerson } from './person.ts'
import { isPerson, isVerb } from './verbs.ts'
import { withAid, withNamed, withPerson } from './with-help.ts'

/** What is in somebody's hands: a task of their own, or help with what the child does. */
export interface InHand extends Span {
  readonly kind: 'task' | 'help'
}

const somebody = new Shown([[SOMEBODY, peopleTraits.wordsWith(WORKER | FAMILY | PLACE | CARRIES | WITH)]])

/**
 * A grown-up who has a task that can be done, or who helps the child with a step. `inFamilyTime` is true where the plan is about seeing
 * family, whose part in it nobody else can promise.
 */
export function inHand(text: ReadText, inFamilyTime: boolean): InHand | undefined {
  const { words } = text
  // A label ends with a colon or a dash.
  const mayLabel = (partingMarks.by(text) & PARTS) !== 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if ((somebody.of(word) & SOMEBODY) === 0) continue
    const bits = peopleTraits.of(word)
    if (mayLabel && (bits & (WORKER | PLACE)) !== 0) {
      const labelled = taskWithLabel(text, at)
      if (labelled !== undefined) return labelled
    }
    if ((bits & (WORKER | FAMILY)) !== 0) {
      const found = byGrownUp(text, at, (bits & WORKER) === 0, inFamilyTime)
      if (found !== undefined) return found
      const after = endOfPerson(text, at)
      if (after > at + 1) at = after - 1
    } else if ((bits & CARRIES) !== 0 && isTaughtBy(text, at))
      return { kind: 'help', first: at, last: at + 3 }
    else if ((bits & CARRIES) !== 0 && carries(text, at))
      return { kind: 'task', first: modals.has(wordAt(words, at - 1)) ? at - 2 : at - 1, last: at + 2 }
    else if ((bits & WITH) !== 0) {
      const found = isInReason(words, at) ? undefined : (withNamed(text, at) ?? withAid(text, at))
      if (found !== undefined) return help(found)
    } else if ((bits & PLACE) !== 0 && (at < 3 || pays(text, at))) {
      const found = byGrownUp(text, at, false, inFamilyTime)
      if (found !== undefined && (peopleTraits.of(wordAt(words, found.last - 1)) & MEETS) === 0) return found
    }
  }
  return undefined
}

/** What a grown-up does, whose last word of the role stands at `at`. */
function byGrownUp(text: ReadText, at: number, isFamily: boolean, inFamilyTime: boolean): InHand | undefined {
  const { words } = text
  const first = startOfPerson(words, at)
  const before = first > 0 ? wordAt(words, first - 1) : undefined
  const sentence = words[at]?.sentence
  if (before !== undefined && before.sentence === sentence) {
    const bits = peopleTraits.of(before)
    if ((bits & WITH) !== 0 || isNextTo(words, first - 1)) {
      if (isInReason(words, first - 1)) return undefined
      const found = withPerson(text, first - 1, at, isFamily)
      return found && help(found)
    }
    if (by.has(before)) return byAgent(text, first - 1, at)
    if (notDoing.has(before) || isObject(words, first - 1)) return undefined
    // `her sister's carers` are in nobody's plan.
    if (before.joined && (peopleTraits.of(wordAt(words, first - 2)) & FAMILY) !== 0) return undefined
  }
  const from = endOfPerson(text, at)
  if (isOwner(words, from) || isThing(words[from])) return undefined
  const verb = verbAfter(text, from, isRequest(words, first))
  if (verb < 0) return undefined
  const traits = peopleTraits.of(words[verb])
  if ((traits & SAYS) !== 0) return undefined
  if (isFamily && (inFamilyTime || (traits & OWN_LIFE) !== 0)) return undefined
  const isFirst = isFirstPerson(words, first)
  if ((traits & COUNTS) !== 0 && !isFirst) return undefined
  if ((traits & HELPS) !== 0) return helps(text, verb, at)
  if ((traits & RESULT) !== 0 && !isSmall(text, verb)) return undefined
  if (isFamily && isMoreOrLess(words, verb)) return undefined
  if (isTaughtAlone(words, verb) || meetsFamily(words, verb)) return undefined
  if (!isConcrete(text, verb, endOfSentence(text, verb))) return undefined
  // Help does not bring about a visit that hangs on the family.
  if (!isFirst && inFamilyTime && familyTakesPart(words)) return undefined
  return { kind: isFirst ? 'task' : 'help', first, last: verb + 1 }
}

const help = ({ first, last }: Span): InHand => ({ kind: 'help', first, last })

function familyTakesPart(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length && at < toVerb; at++) {
    if ((peopleTraits.of(words[at]) & FAMILY) !== 0) return !isOwner(words, at + 1)
    if ((kindsOf(words[at]) & anyVerb) !== 0) return false
  }
  return false
}

const by = wordSet('by')
/** Before a person who does nothing here: `reads to carer`, `about Dad`. */
const notDoing = wordSet(
  'no not nobody to for from at of about than without against towards per like off until behind between than near around via',
)
/** A person who is seen, told or asked does nothing yet: `tells an adult when`. */
function isObject(words: readonly Word[], before: number): boolean {
  return isVerb(words, before) && (kindsOf(words[before]) & (kind.present | kind.base | kind.past)) !== 0
}

function isNextTo(words: readonly Word[], before: number): boolean {
  return nextToWord.has(words[before]) && nextTo.has(wordAt(words, before - 1))
}
const nextToWord = wordSet('to')

const nextTo = wordSet('next sat sits sitting side')
const toWord = wordSet('to')

/** `taken by his carer`; not `counted by Mr Li`. */
function byAgent({ words }: ReadText, byAt: number, at: number): InHand | undefined {
  for (let done = byAt - 1; done >= 0 && done >= byAt - 8; done--) {
    const word = words[done] as Word
    if (word.sentence !== words[byAt]?.sentence) return undefined
    const bits = kindsOf(word)
    if ((bits & anyVerb) === 0 || (bits & kind.past) === 0) continue
    const isTask =
      (peopleTraits.of(word) & (COUNTS | SAYS | RESULT)) === 0 && (bits & kind.umbrellaVerb) === 0
    return isTask && !heard.has(word) && isToBe(words, done)
      ? { kind: 'task', first: done, last: at + 1 }
      : undefined
  }
  return undefined
}
const heard = wordSet('heard seen kept held asked agreed told known liked loved')
const isToBe = (words: readonly Word[], done: number) =>
  beWords.has(wordAt(words, done - 1)) || beWords.has(wordAt(words, done - 2))
const beWords = wordSet('be is are get gets being')

/** `help him to register`: what is helped with has to be something that can be seen. */
function helps(text: ReadText, verb: number, at: number): InHand | undefined {
  const { words } = text
  const end = Math.min(endOfSentence(text, verb), verb + 10)
  for (let next = verb + 1; next < end; next++) {
    const bits = kindsOf(words[next])
    if (withWord.has(words[next])) return undefined
    if ((bits & anyVerb) === 0 || (bits & kind.base) === 0) continue
    if (!toWord.has(wordAt(words, next - 1)) && !isHelped(words, next - 1)) continue
    return isConcrete(text, next, endOfSentence(text, verb))
      ? { kind: 'help', first: at, last: next + 1 }
      : undefined
  }
  return undefined
}

const withWord = wordSet('with in by at around')
/** `help you read`, `help Tia cook`. */
const isHelped = (words: readonly Word[], at: number) => isPerson(words[at]) || isUnknown(words[at])

const small = wordSet(`
  key appointment appt form number copy out them ready hairdresser barber dentist optician chemist club class gym pool shop mosque
  church temple gurdwara synagogue recipe leaflet timetable letter inhaler prescription tablets medicine cream uniform shoes
  coat photo photos certificate receipt ticket tickets quote card
`)
/** What others have to give or agree to. */
const great = wordSet(`
  job work placement home flat house tenancy family families carers adopters school place order orders court bail visa leave employment
`)
const gets = wordSet('~get ~find')
/** `get a key cut`, `get the fence mended`, `find out`: small enough to be in somebody's hands. */
function isSmall({ words, source }: ReadText, verb: number): boolean {
  if (!gets.has(words[verb])) return false
  for (let at = verb + 1; at < verb + 7; at++) {
    const word = words[at]
    if (word?.sentence !== words[verb]?.sentence || great.has(word)) return false
    if (small.has(word) || (kindsOf(word) & kind.past) !== 0 || (word && isParticiple(source, word)))
      return true
  }
  return false
}

/** `Dad to shout less`: a habit of his own, which may come to nothing. */
function isMoreOrLess(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < verb + 4; at++) if ((kindsOf(words[at]) & kind.direction) !== 0) return true
  return false
}

const teaches = wordSet('~teach ~train')
/** `teach Ravi to … without being told`: a skill, and no task. */
function isTaughtAlone(words: readonly Word[], verb: number): boolean {
  return teaches.has(words[verb]) && isAlone(words, verb)
}

const spends = wordSet('~meet ~spend ~see')
/** The grown-up's act needs family who has a say: `SW and Teni to meet her aunt`. */
function meetsFamily(words: readonly Word[], verb: number): boolean {
  let meets = false
  for (let at = verb; at < words.length && at < verb + 14; at++) {
    const word = words[at] as Word
    if (word.sentence !== words[verb]?.sentence) return false
    if (spends.has(word)) meets = true
    else if (meets && (peopleTraits.of(word) & FAMILY) !== 0 && !isOwner(words, at + 1)) return true
  }
  return false
}

/** `maureen takes ezra`, `Jo will take Sam`: a name, a verb of taking or giving, and a name or `him`. */
function carries({ words }: ReadText, at: number): boolean {
  const modal = modals.has(wordAt(words, at - 1)) ? 1 : 0
  const who = wordAt(words, at - 1 - modal)
  const whom = words[at + 1]
  if (who === undefined || whom === undefined || !isUnknown(who) || who.sentence !== whom.sentence)
    return false
  if ((kindsOf(words[at]) & (modal === 1 ? kind.base : kind.present)) === 0) return false
  const earlier = wordAt(words, at - 2 - modal)
  const isSubject = earlier === undefined || earlier.kind === 'mark' || earlier.sentence !== who.sentence
  return isSubject && (isName(whom) || (!who.capital && isUnknown(whom)) || object.has(whom))
}
const modals = wordSet('to will')
const object = wordSet('him')

const endOfSentence = ({ sentences, words }: ReadText, at: number): number =>
  Math.min(sentences[words[at]?.sentence ?? 0]?.last ?? words.length, at + 40)

/** Nobody stands before this person in the sentence: the first clause is theirs. */
function isFirstPerson(words: readonly Word[], first: number): boolean {
  const sentence = words[first]?.sentence
  if (sentence !== 0) return false
  for (let at = 0; at < first; at++) {
    const word = words[at] as Word
    if ((kindsOf(word) & anyVerb) !== 0 && (kindsOf(word) & kind.nounToo) === 0 && !word.capital) return false
  }
  return true
}
