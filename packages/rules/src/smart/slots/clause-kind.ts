import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { problemVerbs } from '../words/moods.ts'
import { actAt } from './act.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { hasContent, onlyUmbrella } from './content.ts'
import { byAgent, passiveKind } from './passive.ts'
import type { Predicate } from './predicate.ts'
import type { Signs } from './signs.ts'
import { headOf, isThing, names } from './subject.ts'
import { openTime } from './unsettled.ts'

const upDown = wordSet('up down')
/** A thing that goes off or arrives does so by somebody's hand. */
const goes = wordSet('~go ~come ~arrive ~move ~happen ~start ~begin ~take')
/** What rises or falls may say so by itself, where what it is about can be pictured. */
const trends = wordSet('~have ~go ~come ~get ~rise ~fall ~drop ~increase ~decrease ~reduce ~climb ~grow')
const statives = wordSet('~attend ~live ~have ~own ~know ~go ~stay ~share ~play')
const problems = wordSet(problemVerbs)
const holds = wordSet('~be ~have ~put ~get ~set')
const have = wordSet('has have')
const was = wordSet('was were')
/** `to continue to visit`: nothing changes, unless it is said how often. */
const goesOn = wordSet('~continue')
const isI = wordSet('i we')
/** `sleeps well`: how it goes. */
const how = wordSet('well fine ok okay badly nicely happily')
const takes = wordSet('~take ~bring')
/** `Life story work to take place`: the name of a piece of work, and nothing that could be seen of it. */
export const pieces = wordSet(
  'work input intervention therapy mentoring counselling tutoring respite +session',
)

/** A clause with a verb, read but not yet judged. */
export interface ClauseWithVerb {
  readonly text: ReadText
  readonly where: Clause['in']
  /** The field beside it says by when. */
  readonly dueInField: boolean
  readonly first: number
  readonly last: number
  readonly found: Predicate
  readonly signs: Signs
  /** Every bit that the words of its subject have. */
  readonly who: number
}

/** What a clause with a verb comes to. */
export function verbKind(clause: ClauseWithVerb): ClauseKind {
  const { text, last, found, signs } = clause
  const { mood, verb } = found
  if (mood === 'past') return pastKind(clause)
  const isHeld = mood === 'perfect' || mood === 'order' || holds.has(text.words[verb])
  if (signs.place > verb && isHeld) return 'place'
  if (mood === 'now' || (mood === 'perfect' && !isDue(clause))) return 'tells'
  if (signs.tells && mood !== 'plan' && (mood === 'being' || !isCounted(signs))) return 'tells'
  if (found.passive) return passiveKind(text, found, last, signs)
  return tellsOrWishes(clause) ?? actKind(clause)
}

const isCounted = ({ amount, frequency }: Signs) => amount >= 0 || frequency >= 0

/** It says by when, or a field beside it does, and it has a subject of its own: `Hoist serviced`, not `Agreed at the review`. */
const isDue = ({ signs, dueInField, found: { subject, subjectEnd } }: ClauseWithVerb): boolean =>
  signs.deadline || (dueInField && subject < subjectEnd)

/** `Hoist serviced by 14 September` is still to be done; `Agreed on 3 May` has been. */
function pastKind(clause: ClauseWithVerb): ClauseKind {
  const { text, last, found, signs, who } = clause
  const { words } = text
  const isLevel = signs.amount >= 0 && !(who & kind.child) && !was.has(words[found.subjectEnd])
  if (isLevel && !signs.tells) return 'level'
  if (!isDue(clause)) return 'tells'
  return byAgent(words, found.verb, last) ? 'act' : 'task'
}

/** How things are, with nothing beside it that says how often or by when; or what somebody would like. */
function tellsOrWishes({ text, where, found, signs }: ClauseWithVerb): ClauseKind | undefined {
  const { words } = text
  const { mood, subject, subjectEnd, verb, wish } = found
  const of = kindsOf(words[verb])
  const open = !signs.due && !isCounted(signs)
  if (mood !== 'plan' && of & kind.describing && open && signs.direction < 0) return 'tells'
  if (mood === 'being' && !signs.due && signs.frequency < 0 && !(signs.amount >= 0 && signs.aims))
    return 'tells'
  // "To be a vet", "would like to see her": a wish, and no plan.
  const isAim = mood === 'plan' && subject === subjectEnd && (of & kind.be || have.has(words[verb]))
  if (isAim && open) return 'umbrella'
  if (wish && open && !isI.has(words[subject])) return 'tells'
  if (open && verb > subjectEnd + 2 && goesOn.has(wordAt(words, verb - 2))) return 'umbrella'
  return mood === 'present' && where === 'text' && describes(words, verb, signs) ? 'tells' : undefined
}

/** What is done, or what rises and falls, and by whom. */
function actKind({ text, first, last, found, signs }: ClauseWithVerb): ClauseKind {
  const { words } = text
  const { mood, subject, subjectEnd, verb } = found
  const word = words[verb]
  const thing = mood === 'plan' && signs.amount < 0 && isThing(text, subject, subjectEnd)
  if (thing && goes.has(word) && !umbrellaAfter(words, verb, last)) {
    const isPiece = pieces.has(words[headOf(text, subject, subjectEnd)])
    if (isPiece && !signs.due && !isCounted(signs)) return 'service'
    if (!onlyUmbrella(text, subject, subjectEnd)) return 'task'
    const isService = (kindsOf(words[headOf(text, subject, subjectEnd)]) & kind.service) !== 0
    if (signs.deadline && (isService || isPiece)) return 'task'
  }
  const act = actAt(text, verb, last)
  // "Her attendance at the workshop goes up": what rises or falls is the subject, and whose it is has to be said.
  const isTrend = trends.has(word) && (signs.direction >= 0 || upDown.has(words[verb + 1]))
  if (isTrend && signs.amount < 0 && openTime(text, verb, last) >= 0) return 'umbrella'
  const isNamed = isTrend && names(text, found, first, last, signs.bits)
  if (act !== 'concrete') {
    const isSeen = signs.bits & kind.level || (!holds.has(word) && hasContent(text, subject, subjectEnd))
    if (isNamed && isSeen) return 'act'
    return isOuting(text, verb, last) ? 'act' : act
  }
  const isLoose = isTrend && signs.direction >= 0 && signs.amount < 0 && !isNamed
  return isLoose || thing ? 'umbrella' : 'act'
}

/** A verb that tells how things are, with nothing beside it that says how often or by when. */
function describes(
  words: readonly Word[],
  verb: number,
  { amount, aims, due, when, vague, bits }: Signs,
): boolean {
  const next = words[verb + 1]
  if (!(statives.has(words[verb]) || problems.has(words[verb]) || how.has(next)) || upDown.has(next))
    return false
  if (due || when || vague >= 0 || bits & (kind.frequency | kind.direction)) return false
  return amount < 0 || (!aims && have.has(words[verb]))
}

/** `to go smoothly`: an umbrella word says how. */
function umbrellaAfter(words: readonly Word[], verb: number, last: number): boolean {
  for (let at = verb + 1; at < last && at < verb + 8; at++)
    if (kindsOf(words[at]) & kind.umbrella) return true
  return false
}

/** `Gill to take him`: after what has been said before, that is enough. */
function isOuting({ words }: ReadText, verb: number, last: number): boolean {
  return takes.has(words[verb]) && (kindsOf(words[verb + 1]) & kind.child) !== 0 && verb + 2 >= last - 1
}
