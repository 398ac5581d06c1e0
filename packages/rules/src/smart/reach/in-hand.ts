import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { isName, isUnknown } from '../purpose/names.ts'
import type { Span } from '../purpose/span.ts'
import { actAt } from '../slots/act.ts'
import { anyVerb, kind, kindsOf } from '../words/kinds.ts'
import {
  AID,
  ALONE,
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
import { isPerson, isVerb } from './verbs.ts'

/** What is in somebody's hands: a task of their own, or help with what the child does. */
export interface InHand extends Span {
  readonly kind: 'task' | 'help'
}

/** How far after a grown-up the verb may stand. */
const toVerb = 12
const verbForms = kind.base | kind.present | kind.ing

/**
 * A grown-up who has a task that can be done, or who helps the child with a step. `inFamilyTime` is true where the plan is about seeing
 * family, whose part in it nobody else can promise.
 */
export function inHand(text: ReadText, inFamilyTime: boolean): InHand | undefined {
  const { words } = text
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const bits = peopleTraits.of(word)
    if ((bits & (WORKER | FAMILY)) !== 0) {
      const found = byGrownUp(text, at, (bits & WORKER) === 0, inFamilyTime)
      if (found !== undefined) return found
      const after = endOfPerson(text, at)
      if (after > at + 1) at = after - 1
    } else if ((bits & CARRIES) !== 0 && carries(text, at))
      return { kind: 'task', first: at - 1, last: at + 2 }
    else if ((bits & WITH) !== 0) {
      const found = withNamed(text, at) ?? withAid(text, at)
      if (found !== undefined) return found
    } else if ((bits & PLACE) !== 0 && at < 3) {
      const found = byGrownUp(text, at, false, inFamilyTime)
      if (found !== undefined && (peopleTraits.of(words[found.last - 1]) & MEETS) === 0) return found
    }
  }
  return undefined
}

/** What a grown-up does, whose last word of the role stands at `at`. */
function byGrownUp(text: ReadText, at: number, isFamily: boolean, inFamilyTime: boolean): InHand | undefined {
  const { words } = text
  const first = startOfPerson(words, at)
  const before = words[first - 1]
  const sentence = words[at]?.sentence
  if (before !== undefined && before.sentence === sentence) {
    const bits = peopleTraits.of(before)
    if ((bits & WITH) !== 0 || isNextTo(words, first - 1)) return withPerson(text, first - 1, at, isFamily)
    if (by.has(before)) return byAgent(text, first - 1, at)
    if (notDoing.has(before) || isObject(words, first - 1)) return undefined
  }
  const from = endOfPerson(text, at)
  if (isOwner(words, from)) return undefined
  const verb = verbAfter(text, from)
  if (verb < 0) return undefined
  const traits = peopleTraits.of(words[verb])
  if ((traits & SAYS) !== 0) return undefined
  if (isFamily && (inFamilyTime || (traits & OWN_LIFE) !== 0)) return undefined
  const isFirst = isFirstPerson(words, first)
  if ((traits & COUNTS) !== 0 && !isFirst) return undefined
  if ((traits & HELPS) !== 0) return helps(text, verb, at)
  if ((traits & RESULT) !== 0 && !isSmall(words, verb)) return undefined
  if (isTaughtAlone(words, verb) || meetsFamily(words, verb)) return undefined
  if (words[verb]?.id !== 0 && actAt(text, verb, endOfSentence(text, verb)) === 'umbrella') return undefined
  // Help does not bring about a visit that hangs on the family.
  if (!isFirst && inFamilyTime && familyTakesPart(words)) return undefined
  return { kind: isFirst ? 'task' : 'help', first, last: verb + 1 }
}

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
const determiners = wordSet('a an the his her their my your our one this that new own same')
const and = wordSet('and & + / or plus')
const nextTo = wordSet('next sat sits sitting side')

/** The first word of who it is: `her` in `her family support worker`. */
function startOfPerson(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4) {
    const before = words[first - 1] as Word
    if (before.sentence !== words[at]?.sentence || before.kind !== 'word') break
    const bits = peopleTraits.of(before)
    const of = kindsOf(before)
    const joins =
      (bits & (WORKER | FAMILY)) !== 0 ||
      determiners.has(before) ||
      roleParts.has(before) ||
      isName(before) ||
      (of & kind.organisation) !== 0
    if (!joins) break
    first--
  }
  return nameBefore(words, first)
}

/** `Ade, his key worker` and `Kasia (keyworker)`: the name that a role explains. */
function nameBefore(words: readonly Word[], first: number): number {
  if (!explains.has(words[first - 1])) return first
  let name = first - 1
  while (name > 0 && first - name < 4 && isName(words[name - 1])) name--
  return name === first - 1 ? first : name
}
const explains = wordSet(', (')

/** Words of a role that stand before its last: `family support worker`, `class teacher`. */
const roleParts = wordSet(`
  social foster family support class form head designated special key duty senior deputy school virtual personal teaching leaving care
  health community youth residential link link-worker outreach drug play art speech language occupational independent district
  team service practice business short break night day respite kinship supervising assistant early help maths english science pe
  reading learning behaviour pastoral attendance exploitation missing return interview housing careers money welfare looked after
  children's young person's people's clinical educational eye asthma diabetes epilepsy continence paediatric respiratory mental
  travel swimming football driving music drama group activity contact review reviewing named lead main current new former regular
`)

/** The word after who it is: after names, more of the role, brackets and `, her carer,`. */
function endOfPerson({ words, source }: ReadText, at: number): number {
  let end = at + 1
  const sentence = words[at]?.sentence
  for (let steps = 0; end < words.length && steps < 12; steps++) {
    const word = words[end] as Word
    if (word.sentence !== sentence) break
    const code = word.kind === 'mark' ? source.charCodeAt(word.start) : 0
    if (code === 40) {
      const close = closing(source, words, end)
      if (close < 0) break
      end = close + 1
      continue
    }
    const bits = peopleTraits.of(word)
    const next = words[end + 1]
    if (word.kind === 'word' && (isUnknown(word) || isCapital(word) || (bits & (WORKER | FAMILY)) !== 0)) {
      if (
        isUnknown(word) &&
        !word.capital &&
        kindsOf(next) !== 0 &&
        (kindsOf(next) & anyVerb) === 0 &&
        !to.has(next)
      )
        break
      end++
      continue
    }
    // `carer and Teni`, `SW & nurse`
    if (and.has(word) && next !== undefined && (isUnknown(next) || isPerson(next))) {
      end += 2
      continue
    }
    if (code === 44 && isApposition(words, end)) {
      end = Math.min(words.length, end + appositionLength(source, words, end))
      continue
    }
    break
  }
  return end
}

const to = wordSet("to will 'll should can is")

/** A word that is known, and stands as a name: a capital within a sentence, and no verb with `to` before it. */
function isCapital(word: Word): boolean {
  return word.capital && !word.upper && (kindsOf(word) & (kind.modal | kind.be | kind.function)) === 0
}

function closing(source: string, words: readonly Word[], from: number): number {
  const end = Math.min(words.length, from + 10)
  for (let at = from + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 41) return at
  }
  return -1
}

/** `, her carer,`: a comma, a few words with a role, and a comma. */
function isApposition(words: readonly Word[], comma: number): boolean {
  const end = Math.min(words.length, comma + 6)
  let role = false
  for (let at = comma + 1; at < end; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark') return role
    if ((peopleTraits.of(word) & WORKER) !== 0) role = true
    else if (
      word.id !== 0 &&
      !determiners.has(word) &&
      !roleParts.has(word) &&
      !and.has(word) &&
      !of.has(word)
    )
      return false
  }
  return false
}
const of = wordSet('of for')

function appositionLength(source: string, words: readonly Word[], comma: number): number {
  for (let at = comma + 1; at < words.length && at < comma + 7; at++) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return at + 1 - comma
  }
  return 1
}

/** `'s` of an owner; not `Gran's going`. */
const isOwner = (words: readonly Word[], at: number) => {
  const word = words[at]
  return (
    word?.joined === true &&
    word.kind === 'word' &&
    !goes.has(words[at + 1]) &&
    (kindsOf(words[at + 1]) & kind.ing) === 0
  )
}
const goes = wordSet('going to been got')

/** The verb of what somebody does next, in the same clause; -1 if it is past or there is none. */
function verbAfter({ words, source }: ReadText, from: number): number {
  const sentence = words[from - 1]?.sentence
  const end = Math.min(words.length, from + toVerb)
  let has = false
  let modal = false
  for (let at = from; at < end; at++) {
    const word = words[at] as Word
    if (word.sentence !== sentence) return -1
    if (word.kind === 'mark') {
      const code = source.charCodeAt(word.start)
      if (code === 59 || code === 58) return -1
      continue
    }
    const bits = kindsOf(word)
    if (stops.has(word)) return -1
    if (goingTo.has(word) && toWord.has(words[at + 1])) continue
    if (have.has(word)) {
      has = true
      continue
    }
    if ((bits & kind.modal) !== 0 || toWord.has(word)) {
      modal = true
      continue
    }
    if ((bits & kind.be) !== 0) continue
    if (bits === 0) {
      // A verb that is not known, after `to` or `will`, or right after the person: `to abseil`, `Jo abseils`.
      if (!word.capital && (modal || (at === from && isThirdPerson(source, word)))) return at
      continue
    }
    if ((bits & anyVerb) === 0) continue
    if ((bits & verbForms) !== 0 || has || seated.has(word)) {
      // A noun between a person and the verb is none: `PE teacher on Monday run`.
      if (!modal && (bits & (kind.base | kind.present)) === kind.base && !isPlural(words, from)) continue
      return at
    }
    return -1
  }
  return -1
}

const isThirdPerson = (source: string, { start, end }: Word) =>
  end - start > 3 && source.charCodeAt(end - 1) === 115 && source.charCodeAt(end - 2) !== 115
const toWord = wordSet('to')
const goingTo = wordSet('going')
const have = wordSet('has have having')
const seated = wordSet('sat put read set let cut')
const stops = wordSet('who which that when if because so until but than what')
/** `Mrs Hussain and Zainab read`: several people, whose verb has no ending. */
const isPlural = (words: readonly Word[], from: number): boolean => {
  const word = words[from - 2]
  return and.has(word) || and.has(words[from - 3]) || plurals.has(words[from - 1])
}
const plurals = wordSet('staff carers parents teachers workers adults grandparents adopters they i we you')

/** A person who is seen, told or asked does nothing yet: `tells an adult when`. */
function isObject(words: readonly Word[], before: number): boolean {
  return isVerb(words, before) && (kindsOf(words[before]) & (kind.present | kind.base | kind.past)) !== 0
}

function isNextTo(words: readonly Word[], before: number): boolean {
  return nextToWord.has(words[before]) && nextTo.has(words[before - 1])
}
const nextToWord = wordSet('to')

/** `with his carer Annette`: help, unless they only meet or talk, or the sentence says that nobody helps. */
function withPerson(text: ReadText, withAt: number, at: number, isFamily: boolean): InHand | undefined {
  const { words } = text
  const verb = verbBefore(words, withAt)
  const helped = (peopleTraits.of(words[withAt - 1]) & (AID | HELPS)) !== 0
  const from = endOfPerson(text, at)
  const does = doing(words, from)
  if (does >= 0) {
    const traits = peopleTraits.of(words[does])
    return (traits & SAYS) !== 0 || counting.has(words[does])
      ? undefined
      : { kind: 'help', first: withAt, last: does + 1 }
  }
  if (near.has(words[from])) return { kind: 'help', first: withAt, last: from + 1 }
  if (isFamily || isOwner(words, from)) return undefined
  if (!helped && (verb < 0 || (peopleTraits.of(words[verb]) & MEETS) !== 0)) return undefined
  if (verb >= 0 && (kindsOf(words[verb]) & kind.umbrellaVerb) !== 0) return undefined
  return isAlone(words, at) ? undefined : { kind: 'help', first: withAt, last: from }
}

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
  beWords.has(words[done - 1]) || beWords.has(words[done - 2])
const beWords = wordSet('be is are get gets being')

/** `help him to register`: what is helped with has to be something that can be seen. */
function helps(text: ReadText, verb: number, at: number): InHand | undefined {
  const { words } = text
  const end = Math.min(endOfSentence(text, verb), verb + 10)
  for (let next = verb + 1; next < end; next++) {
    const bits = kindsOf(words[next])
    if (withWord.has(words[next])) return undefined
    if ((bits & anyVerb) === 0 || (bits & kind.base) === 0) continue
    if (!toWord.has(words[next - 1]) && !isHelped(words, next - 1)) continue
    return actAt(text, next, endOfSentence(text, verb)) === 'umbrella'
      ? undefined
      : { kind: 'help', first: at, last: next + 1 }
  }
  return undefined
}

const withWord = wordSet('with in by at around')
/** `help you read`, `help Tia cook`. */
const isHelped = (words: readonly Word[], at: number) => isPerson(words[at]) || isUnknown(words[at])

const small = wordSet('key appointment form number copy out them ready')
const gets = wordSet('~get ~find')
/** `get a key cut`, `get the fence mended`, `find out`: small enough to be in somebody's hands. */
function isSmall(words: readonly Word[], verb: number): boolean {
  if (!gets.has(words[verb])) return false
  for (let at = verb + 1; at < verb + 7; at++) {
    if (words[at]?.sentence !== words[verb]?.sentence) return false
    if (small.has(words[at]) || (kindsOf(words[at]) & kind.past) !== 0) return true
  }
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

/** The sentence says that the child does it alone. */
function isAlone(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence
  const end = Math.min(words.length, at + 30)
  for (let next = Math.max(0, at - 30); next < end; next++) {
    if (words[next]?.sentence === sentence && aloneWords(words, next)) return true
  }
  return false
}

function aloneWords(words: readonly Word[], at: number): boolean {
  if ((peopleTraits.of(words[at]) & ALONE) === 0) return false
  if (no.has(words[at])) return helpWords.has(words[at + 1]) || helpWords.has(words[at + 2])
  if (own.has(words[at])) return on.has(words[at - 2])
  if (self.has(words[at])) return by.has(words[at - 1])
  if (without.has(words[at]))
    return (
      helpWords.has(words[at + 1]) ||
      helpWords.has(words[at + 2]) ||
      being.has(words[at + 1]) ||
      (kindsOf(words[at + 1]) & kind.ing) !== 0
    )
  return true
}
const no = wordSet('no nobody')
const own = wordSet('own')
const on = wordSet('on')
const self = wordSet('himself herself themselves myself itself')
const without = wordSet('without w/out')
const being = wordSet('being')
const helpWords = wordSet(
  'help adult adults reminder reminders prompt prompts prompting support hand hands carer staff assistance touching grown script',
)

/** `with Ali checking the rate`. */
function withNamed({ words }: ReadText, at: number): InHand | undefined {
  if (!isName(words[at + 1])) return undefined
  const does = doing(words, isName(words[at + 2]) ? at + 3 : at + 2)
  return does < 0 || counting.has(words[does]) ? undefined : { kind: 'help', first: at, last: does + 1 }
}

const aidWithin = 6
/** `with picture cards`, `with help from`: a thing that helps. */
function withAid({ words }: ReadText, at: number): InHand | undefined {
  const sentence = words[at]?.sentence
  const verb = verbBefore(words, at)
  if (verb >= 0 && (kindsOf(words[verb]) & kind.umbrellaVerb) !== 0) return undefined
  const slash = words[at + 1]?.kind === 'mark' && words[at + 1]?.joined === true ? 1 : 0
  for (let next = at + 1 + slash; next < words.length && next <= at + aidWithin; next++) {
    const word = words[next] as Word
    if (word.sentence !== sentence || word.kind === 'mark' || own.has(word)) return undefined
    if ((peopleTraits.of(word) & AID) === 0) continue
    if (isVague(words, next)) return undefined
    return isAlone(words, at) ? undefined : { kind: 'help', first: at, last: next + 1 }
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
  return !(kindsOfHelp.has(words[at - 1]) || (from.has(words[at + 1]) && words[at + 2] !== undefined))
}

/** `maureen takes ezra`: a name, a verb of taking or giving, and a name or `him`. */
function carries({ words }: ReadText, at: number): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  if (before === undefined || next === undefined || (kindsOf(words[at]) & kind.present) === 0) return false
  if (!isUnknown(before) || before.sentence !== next.sentence) return false
  const isSubject = at === 1 || words[at - 2]?.kind === 'mark' || words[at - 2]?.sentence !== before.sentence
  return (
    isSubject &&
    (isName(next) || (!before.capital && isUnknown(next)) || object.has(next)) &&
    before.sentence === words[at]?.sentence
  )
}
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
