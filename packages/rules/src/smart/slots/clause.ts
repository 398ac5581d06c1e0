import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { problemVerbs } from '../words/moods.ts'
import { actAt, isContent } from './act.ts'
import { type Mood, type Predicate, predicateOf } from './predicate.ts'
import { type Signs, signsOf } from './signs.ts'
import { headOf, isChildSubject, isDoing, isNamed, isSomebody, subjectBits } from './subject.ts'

/**
 * What a clause comes to. `act`: somebody does something that can be pictured. `task`: something is to be done by nobody. `place`:
 * something is to be in place. `level`: no verb, but an amount or a direction of something. `umbrella`, `service`: nothing that can be
 * pictured. `tells`: how things are or were. `bare`: words without a verb.
 */
export type ClauseKind = 'act' | 'task' | 'place' | 'level' | 'umbrella' | 'service' | 'tells' | 'bare'

export interface Clause {
  /** Where it stands. */
  readonly in: 'text' | 'what' | 'measure'
  readonly part: ReadText
  readonly kind: ClauseKind
  readonly mood: Mood
  readonly first: number
  readonly last: number
  readonly subject: number
  readonly subjectEnd: number
  readonly verb: number
  readonly signs: Readonly<Signs>
  /** The subject is a word like `someone`. */
  readonly nobody: boolean
}

const by = wordSet('by')
const upDown = wordSet('up down')
/** A thing that goes off or arrives does so by somebody's hand. */
const goes = wordSet('~go ~come ~arrive ~move ~happen ~start ~begin ~take')
/** What rises or falls may say so by itself, where what it is about can be pictured. */
const trends = wordSet('~go ~come ~get ~rise ~fall ~drop ~increase ~decrease ~reduce ~climb ~grow')
const statives = wordSet('~attend ~live ~have ~own ~know ~go ~stay ~share ~play')
const problems = wordSet(problemVerbs)
const holds = wordSet('~be ~have ~put ~get ~set')
const have = wordSet('has have')
const was = wordSet('was were')
const isI = wordSet('i we')
/** Done to something, and nobody could say when it is done. */
const hollowDone = wordSet(`
  attended followed met considered kept accessed sought valued heard respected promoted supported prepared acted looked dealt
  adhered upheld observed noted avoided ensured achieved maintained recognised acknowledged reviewed sourced used listened undertaken supervised offered encouraged
`)
const states = wordSet(
  'registered enrolled signed dressed washed trained vaccinated immunised immunized weaned seated fed tucked qualified',
)
/** Done to people, and not to things. */
const personDone = wordSet(`
  given offered taken supported encouraged helped told asked shown taught seen invited allowed referred assessed included
  matched adopted fostered returned reunited introduced accommodated mentored tutored counselled monitored observed challenged
  stretched rewarded praised motivated guided celebrated cared
  provided placed kept protected safeguarded enabled informed updated involved listened loved reminded assisted empowered moved
`)
/** Done to people, and done with: `identified`, `contacted`; not `supported`. */
const chosen = wordSet(`
  identified found appointed recruited allocated booked chosen named hired contacted phoned rung emailed informed
  notified invited told asked interviewed visited
`)
/** Done to what takes place. */
const eventDone = wordSet('found held booked completed convened chaired started finished')
const noWords = wordSet('no not zero nil')
const periods = wordSet('between until till from throughout during this within over')

/** The clauses of a text: its sentences, parted at colons, semicolons and dashes that stand free. */
export function clausesOf(text: ReadText, where: Clause['in'] = 'text', dueInField = false): Clause[] {
  const clauses: Clause[] = []
  for (const { first, last } of text.sentences) {
    let from = first
    for (let at = first; at <= last; at++) {
      if (at < last && !parts(text, at)) continue
      if (hasWord(text, from, at)) clauses.push(clauseOf(text, where, from, at, dueInField))
      from = at + 1
    }
  }
  return clauses
}

/** A number alone is one of a list: `1. Book a test`. */
function hasWord({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'word') return true
  return false
}

function parts({ words, source }: ReadText, at: number): boolean {
  const word = words[at] as Word
  if (word.kind !== 'mark') return false
  const code = source.charCodeAt(word.start)
  const next = words[at + 1]
  if (code === 59) return true
  if (next?.kind === 'number' || kindsOf(next) & kind.number) return false
  if (code === 58) return next?.joined !== true
  return (code === 45 || code === 0x2013 || code === 0x2014) && !word.joined && next?.joined !== true
}

function clauseOf(
  text: ReadText,
  where: Clause['in'],
  first: number,
  last: number,
  dueInField: boolean,
): Clause {
  const signs = signsOf(text, first, last)
  if (dueInField) signs.due = true
  const found = predicateOf(text, first, last)
  const { mood, subject, subjectEnd, verb } = found
  const who = subjectBits(text, subject, subjectEnd)
  const of =
    mood === 'none'
      ? verblessKind(text, first, last, signs)
      : kindOf(text, where, dueInField, first, last, found, signs, who)
  const nobody = (who & kind.nobody) !== 0 && (who & (kind.person | kind.organisation)) === 0
  return {
    in: where,
    part: text,
    kind: signs.but ? 'tells' : of,
    mood,
    first,
    last,
    subject,
    subjectEnd,
    verb,
    signs,
    nobody,
  }
}

/** Without a verb: an amount of something is a level, and a day with somebody an act. */
function verblessKind(text: ReadText, first: number, last: number, signs: Signs): ClauseKind {
  const { words } = text
  const { bits, due, aims } = signs
  const amount = signs.amount >= 0
  if (signs.tells) return 'tells'
  if (signs.place >= 0) return 'place'
  const someone = (bits & kind.person) !== 0 || isNamed(text, first + 1, last)
  const content = hasContent(text, first, last)
  if (amount && (aims || due || bits & (kind.frequency | kind.direction | kind.stretch)))
    return content || someone || unknownIn(text, first, last) ? 'level' : 'task'
  if (
    content &&
    ((bits & kind.frequency && (someone || due)) ||
      isNone(words, first, last) ||
      (amount && noWords.has(words[first])))
  )
    return 'level'
  if (content && bits & kind.direction && (someone || bits & kind.child)) return 'level'
  if (due && isEvent(words, first, last)) return someone ? 'act' : 'task'
  return 'bare'
}

function kindOf(
  text: ReadText,
  where: Clause['in'],
  dueInField: boolean,
  first: number,
  last: number,
  found: Predicate,
  signs: Signs,
  who: number,
): ClauseKind {
  const { words } = text
  const { mood, subject, subjectEnd, verb, passive } = found
  const { bits, due } = signs
  const deadline = signs.deadline || (dueInField && subject < subjectEnd)
  const amount = signs.amount >= 0
  const counted = amount || (bits & kind.frequency) !== 0
  if (mood === 'past') {
    const child = who & kind.person && who & kind.child
    if (amount && !child && !signs.tells && !was.has(words[subjectEnd])) return 'level'
    if (deadline && byAgent(words, verb, last)) return 'act'
    return deadline ? 'task' : 'tells'
  }
  if (signs.place > verb && (mood === 'perfect' || mood === 'order' || holds.has(words[verb]))) return 'place'
  if (mood === 'now' || (mood === 'perfect' && !deadline)) return 'tells'
  if (signs.tells && mood !== 'plan' && !counted) return 'tells'
  if (passive) return passiveKind(text, found, last, signs)
  const of = kindsOf(words[verb])
  if (mood !== 'plan' && of & kind.describing && !due && !counted && signs.direction < 0) return 'tells'
  if (mood === 'being' && !due && !(bits & kind.frequency) && !(amount && signs.aims)) return 'tells'
  // "To be a vet", "would like to see her": a wish, and no plan.
  if (
    mood === 'plan' &&
    (of & kind.be || have.has(words[verb])) &&
    subject === subjectEnd &&
    !due &&
    !counted
  )
    return 'umbrella'
  if (found.wish && !due && !counted && !isI.has(words[subject])) return 'tells'
  if (mood === 'present' && where === 'text' && describes(words, verb, signs)) return 'tells'
  const thing = mood === 'plan' && !amount && isThing(text, subject, subjectEnd)
  if (
    thing &&
    goes.has(words[verb]) &&
    !umbrellaAfter(words, verb, last) &&
    !onlyUmbrella(text, subject, subjectEnd)
  )
    return 'task'
  const act = actAt(text, verb, last)
  if (act !== 'concrete') {
    // "attendance at the workshop goes up": what rises or falls is the subject, and whose it is has to be said.
    const trend = trends.has(words[verb]) && (bits & kind.direction || upDown.has(words[verb + 1]))
    if (trend && names(text, found, first, last, bits) && hasContent(text, subject, subjectEnd)) return 'act'
    return isOuting(text, verb, last) ? 'act' : act
  }
  if (trends.has(words[verb]) && !amount && bits & kind.direction && !names(text, found, first, last, bits))
    return 'umbrella'
  return thing ? 'umbrella' : 'act'
}

function isPerson(text: ReadText, subject: number, subjectEnd: number): boolean {
  return (kindsOf(text.words[headOf(text, subject, subjectEnd)]) & kind.person) !== 0
}

const names = (
  text: ReadText,
  { subject, subjectEnd }: Predicate,
  first: number,
  last: number,
  bits: number,
): boolean =>
  (bits & kind.person) !== 0 ||
  isChildSubject(text, subject, subjectEnd) ||
  childsOwn.has(text.words[first]) ||
  isAnyName(text, first, last)
const childsOwn = wordSet('his her their my your')

function isAnyName(text: ReadText, first: number, last: number): boolean {
  const { words } = text
  for (let at = first; at < last && at < first + 60; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word' || !word.capital || kindsOf(word) !== 0) continue
    if (at > first || words[at + 1]?.joined === true) return true
  }
  return ownsSomething(text, first, last)
}

/** `deon's attendance`, in small letters. */
function ownsSomething({ words }: ReadText, first: number, last: number): boolean {
  for (let at = first + 1; at < last && at < first + 60; at++) {
    const word = words[at] as Word
    if (word.kind === 'word' && word.joined && kindsOf(words[at - 1]) === 0 && kindsOf(word) & kind.be)
      return true
  }
  return false
}

const takes = wordSet('~take ~bring')
/** `Gill to take him`: after what has been said before, that is enough. */
function isOuting({ words }: ReadText, verb: number, last: number): boolean {
  return takes.has(words[verb]) && (kindsOf(words[verb + 1]) & kind.child) !== 0 && verb + 2 >= last - 1
}

/** A verb that tells how things are, with nothing beside it that says how often or by when. */
function describes(
  words: readonly Word[],
  verb: number,
  { amount, aims, due, when, vague, bits }: Signs,
): boolean {
  if (!(statives.has(words[verb]) || problems.has(words[verb])) || upDown.has(words[verb + 1])) return false
  if (due || when || vague >= 0 || bits & (kind.frequency | kind.direction)) return false
  return amount < 0 || (!aims && have.has(words[verb]))
}

function passiveKind(text: ReadText, found: Predicate, last: number, signs: Signs): ClauseKind {
  const { words } = text
  const { mood, subject, subjectEnd, verb } = found
  const done = words[verb]
  const hollow = (kindsOf(done) & kind.umbrellaVerb) !== 0 || hollowDone.has(done)
  const concrete = actAt(text, verb, last) === 'concrete'
  if (byAgent(words, verb, last)) {
    if (mood === 'being' && !signs.due) return 'tells'
    return hollow && !concrete ? 'umbrella' : 'act'
  }
  const isChild = isChildSubject(text, subject, subjectEnd)
  if (states.has(done) && isChild) return 'act'
  if (mood === 'being' && !signs.due && signs.amount < 0) return 'tells'
  if (hollow) return concrete && !hollowDone.has(done) ? 'task' : 'umbrella'
  const said = concrete && (signs.amount >= 0 || hasContent(text, verb + 1, last))
  if (
    !said &&
    !chosen.has(done) &&
    (isPerson(text, subject, subjectEnd) || (isChild && personDone.has(done)))
  )
    return 'umbrella'
  const about = kindsOf(words[headOf(text, subject, subjectEnd)])
  if (about & (kind.umbrella | kind.service) && !(about & kind.thing) && !eventDone.has(done)) {
    if (!hasContent(text, subject, subjectEnd)) return 'umbrella'
  }
  if (eventDone.has(done) && about & kind.service) return 'task'
  if (subject === subjectEnd && !isHeaded(words, subject) && !hasContent(text, verb + 1, last))
    return 'umbrella'
  return onlyUmbrella(text, subject, subjectEnd) ? 'umbrella' : 'task'
}

const labels = wordSet('outcome action target goal aim plan objective step task next')
/** A heading says what it is about: `Hearing test - to be booked`. */
function isHeaded(words: readonly Word[], subject: number): boolean {
  const before = words[subject - 2]
  return before?.kind === 'word' && before.sentence === words[subject]?.sentence && !labels.has(before)
}

function byAgent(words: readonly Word[], verb: number, last: number): boolean {
  for (let at = verb + 1; at + 1 < last && at < verb + 16; at++) {
    if (by.has(words[at]) && isSomebody(words, at + 1, last)) return true
  }
  return false
}

const events = wordSet(`
  +check +assessment +appointment +visit +meeting +trip +test +exam +scan +jab +session +lesson +interview +operation +sleepover
  +stay +review +conference +outing +party +call +tour +show +concert +vaccination +immunisation +medical +checkup +up
`)
const on = wordSet('on')
/** `Dental check on 14 September`: a thing that takes place, and a day. */
function isEvent(words: readonly Word[], first: number, last: number): boolean {
  let event = false
  for (let at = first; at < last && at < first + 40; at++) {
    if (events.has(words[at])) event = true
    else if (event && on.has(words[at])) return true
  }
  return false
}

/** `No exclusions between …`, `Not one seizure`. */
function isNone(words: readonly Word[], first: number, last: number): boolean {
  if (!noWords.has(words[first])) return false
  for (let at = first; at < last && at < first + 40; at++) if (periods.has(words[at])) return true
  return false
}

function hasContent(text: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++) {
    if (kindsOf(text.words[at]) & kind.level || isContent(text, at, at)) return true
  }
  return false
}

function unknownIn({ words }: ReadText, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at++) {
    const word = words[at] as Word
    if (word.kind === 'word' && kindsOf(word) === 0 && word.end - word.start > 2) return true
  }
  return false
}

function onlyUmbrella(text: ReadText, from: number, to: number): boolean {
  let umbrella = false
  for (let at = from; at < to; at++) {
    const bits = kindsOf(text.words[at])
    if (bits & (kind.thing | kind.person) || isContent(text, at, at)) return false
    if (bits & (kind.umbrella | kind.service)) umbrella = true
  }
  return umbrella
}

/** `Dental check on 14 May, Gill to take him`: after a comma, somebody stands before the verb. */
function endsWithPerson({ words, source }: ReadText, from: number, to: number): boolean {
  const before = words[to - 1] as Word
  const bits = kindsOf(before)
  if (!(bits & kind.person || (bits === 0 && before.capital))) return false
  for (let at = to - 2; at > from && at > to - 6; at--) {
    const word = words[at] as Word
    if (word.kind === 'mark' && source.charCodeAt(word.start) === 44) return true
  }
  return false
}

/** `to go smoothly`: an umbrella word says how. */
function umbrellaAfter(words: readonly Word[], verb: number, last: number): boolean {
  for (let at = verb + 1; at < last && at < verb + 8; at++)
    if (kindsOf(words[at]) & kind.umbrella) return true
  return false
}

/** What is spoken of is a thing, a service or an umbrella word, and nobody. */
function isThing(text: ReadText, from: number, to: number): boolean {
  const head = headOf(text, from, to)
  if (head < 0 || text.words[head]?.joined === true) return false
  if (isDoing(text, head)) return true
  if (endsWithPerson(text, head, to)) return false
  const bits = kindsOf(text.words[head])
  return (
    (bits & (kind.thing | kind.umbrella | kind.service)) !== 0 &&
    (bits & (kind.person | kind.organisation | kind.level)) === 0
  )
}
