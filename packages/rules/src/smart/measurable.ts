import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import { wordSet } from './lexicon.ts'
import type { OutcomeReading } from './reading.ts'
import { goesOn } from './slots/act.ts'
import type { Clause } from './slots/clause.ts'
import { clauseSpan, phraseSpan, wholeOf, wordSpan } from './slots/evidence.ts'
import { papers } from './slots/object.ts'
import { slotsOf, some } from './slots/slots.ts'
import { anyVerb, kind, kindsOf } from './words/kinds.ts'

type Answer = LetterAssessment<'yes' | 'no'>

const met = {
  amount: 'There is an amount that can be counted.',
  frequency: 'How often can be counted.',
  event: 'Afterwards it has been done or it has not.',
  measure: 'The measure can be checked.',
} as const
type Met = keyof typeof met

const failed = {
  direction: { reason: 'Says in which direction, and not how far.', ask: 'From how many to how many?' },
  vague: { reason: 'Nobody can count how often that is.', ask: 'How many times a week, or out of how many?' },
  absolute: {
    reason: 'Always or never cannot be checked where no period is given.',
    ask: 'Between which days will you look, and what would be good enough?',
  },
  open: {
    reason: 'The activity goes on, and nothing says when it has done its work.',
    ask: 'What will have changed by then that you can both see?',
  },
  count: {
    reason: 'It can be pictured, and how often it is to happen is not said.',
    ask: 'How many times out of how many?',
  },
  umbrella: {
    reason: 'Nothing in it can be counted or seen to be so.',
    ask: 'How will you both know by then that it has worked?',
  },
  tells: {
    reason: 'Tells how things are or were, and plans nothing to check.',
    ask: 'What should be so by then that is not so now?',
  },
  blank: { reason: 'Nothing is written.', ask: 'How will you both know by then that it has worked?' },
} as const
type Failure = keyof typeof failed

const periods = wordSet('between until till from throughout during this each every')
const negations = wordSet(`not won't wont cannot can't cant`)
const ceasing = wordSet('~stop ~abstain ~refrain ~avoid ~quit ~cease')
const whenever = wordSet('if whenever')
const asking = wordSet('~ask ~check ~find ~see ~decide ~say ~tell')
const whenWords = wordSet('when instead')
/** Done once by a day, these have an end. */
const once = wordSet('~talk ~speak ~chat ~discuss ~look ~read ~watch ~walk')
const keep = wordSet('~keep ~share')
const article = wordSet('a an')
const able = wordSet('able can')
/** With these a skill can be checked without a number: `by himself`, `without a prompt`. */
const conditions = wordSet(
  'without no alone own herself himself themselves unaided unprompted independently w/out',
)
/** So or not so until a day. */
const lasting = wordSet('~stay ~remain ~live')
const upDown = wordSet('up down')
const moving = wordSet('~go ~come')
const cuts = wordSet('~cut')
const downBack = wordSet('down back')
/** At the head of what is planned: less of something that nobody can count. */
const lowers = wordSet('~lower ~reduce ~decrease ~lessen ~increase ~raise')
const besides = wordSet('with from helped supported seen taught seeing')

/**
 * Whether two people could later agree that it has been met: a count, a level, a state that is so or not so, a one-off event, or a
 * skill with a condition. Ages, years, dates and the length of a course are no measures. Text and fields are judged together.
 * Source: Scrutiny review 2019 ss.5, 8.
 */
export function measurable(reading: OutcomeReading): Answer {
  const slots = slotsOf(reading)
  const { measure } = reading.fields
  let weak: { failure: Failure; clause: Clause } | undefined
  let sound: { how: Met; clause: Clause } | undefined
  let any = false
  for (const clause of slots.planned) {
    if (isHollow(clause)) {
      any ||= clause.kind !== 'service'
      // A heading says nothing, and what comes after it counts: `Action: lower his panic`.
      if (weak === undefined || weak.failure === 'umbrella') {
        if (isLowered(clause)) weak = { failure: 'direction', clause }
        else weak ??= { failure: 'umbrella', clause }
      }
      continue
    }
    const said = check(clause)
    if (said === 'amount') return yes(said, clause)
    if (said in met) sound ??= { how: said as Met, clause }
    else if (weak === undefined || weak.failure === 'umbrella') weak = { failure: said as Failure, clause }
    any = true
  }
  if (
    any &&
    slots.measure !== 'none' &&
    measure !== undefined &&
    (sound !== undefined || countsFor(slots.measure, weak?.failure))
  )
    return { label: 'yes', evidence: [wholeOf('measure', measure)], reason: met.measure }
  // A direction without a level is what it is about; what else is done for it does not make up for it.
  if (sound !== undefined && !isLevelWanted(weak?.failure)) return yes(sound.how, sound.clause)
  if (weak !== undefined) return no(weak.failure, weak.clause)
  return slots.told === undefined ? no('blank') : no('tells', slots.told)
}

const isLevelWanted = (failure: Failure | undefined) => failure === 'direction' || failure === 'vague'

/** A state in the measure ("form posted") does for an act that lacks a count, and not for an umbrella. */
const countsFor = (measure: 'amount' | 'state' | 'none', failure: Failure | undefined) =>
  measure === 'amount' || (failure !== undefined && failure !== 'umbrella')

/** `Lower his panic`: what it is about, which what is done for it does not make up for. */
const isLowered = ({ kind: of, part, verb, signs }: Clause): boolean =>
  of === 'umbrella' && lowers.has(part.words[verb]) && signs.amount < 0

/** `goes up`, `cuts down on crisps`; not `cuts down the tree`. */
function isMoving(words: Clause['part']['words'], verb: number): boolean {
  if (upDown.has(words[verb + 1]) && moving.has(words[verb])) return true
  return cuts.has(words[verb]) && downBack.has(words[verb + 1]) && on.has(words[verb + 2])
}

/** `reads more quickly, with Mr Stone twice a week`: how often help comes is no level of what is to change. */
function isOfHelp({ part: { words, source }, signs }: Clause): boolean {
  const { amount, direction } = signs
  if (direction < 0 || amount < direction) return false
  for (let at = direction + 1; at < amount && at < direction + 20; at++) {
    const word = words[at]
    if (word?.kind === 'mark' && source.charCodeAt(word.start) === 44 && besides.has(words[at + 1]))
      return true
  }
  return false
}

const isHollow = ({ kind: of }: Clause) => of === 'umbrella' || of === 'service' || of === 'bare'

/** What makes a clause measurable, or why it is not. */
function check(clause: Clause): Met | Failure {
  const { signs, part, verb } = clause
  const word = part.words[verb]
  if (signs.amount >= 0) return isOfHelp(clause) ? 'direction' : 'amount'
  if (signs.direction >= 0 || isMoving(part.words, verb)) return 'direction'
  if ((signs.absolute >= 0 || isDenied(clause)) && !some(clause, periods)) return 'absolute'
  if (signs.frequency >= 0) return 'frequency'
  if (signs.vague >= 0) return 'vague'
  if (clause.kind === 'task' || clause.kind === 'place') return 'event'
  if (signs.bits & kind.stretch && !isOnDay(clause) && !lasting.has(word)) return 'open'
  if (lasting.has(word) && signs.bits & kind.stretch) return 'event'
  if (ceasing.has(word) && !signs.due) return 'absolute'
  // Signs are read up to the reason that it gives, and these words may stand after that.
  if ((signs.when || signs.end < clause.last) && hangsOn(clause)) return 'count'
  return isOpen(clause) ? 'open' : 'event'
}

/** `when he is angry`, `if asked`: it is done when something else is so. */
function hangsOn(clause: Clause): boolean {
  const { signs, part, verb, mood } = clause
  return (
    isMood(clause) ||
    (some(clause, whenever) && !signs.due && !asking.has(part.words[verb])) ||
    (mood === 'present' && some(clause, whenWords))
  )
}

const on = wordSet('on')
const helps = wordSet('~help')
const to = wordSet('to')
const the = wordSet('the')
/** `on 4 March`: done once, whatever else goes on until then. */
function isOnDay({ part: { words }, first, last }: Clause): boolean {
  for (let at = first; at + 1 < last && at < first + 80; at++) {
    if (!on.has(words[at])) continue
    if (
      words[the.has(words[at + 1]) ? at + 2 : at + 1]?.kind === 'number' ||
      (kindsOf(words[at + 1]) & kind.time && words[at + 2]?.kind === 'number')
    )
      return true
  }
  return false
}

const beOrFeel = wordSet('is are feels feel becomes')
/** `when he is angry`: it comes and goes, and how often it is to be done is not said; not `when she is 16`. */
function isMood({ part: { words }, first, last }: Clause): boolean {
  for (let at = first; at + 3 < last && at < first + 80; at++) {
    if (whenWords.has(words[at]) && beOrFeel.has(words[at + 2]) && words[at + 3]?.kind === 'word') {
      return (kindsOf(words[at + 1]) & kind.child) !== 0 || words[at + 1]?.capital === true
    }
  }
  return false
}

/** `will not`, `not to`: before the verb. */
function isDenied({ part, mood, subjectEnd, verb }: Clause): boolean {
  if (mood !== 'plan') return false
  for (let at = Math.max(0, subjectEnd - 1); at < verb; at++) if (negations.has(part.words[at])) return true
  return false
}

/** Play, sitting or talk that has no end of its own, unless a day is given for it or a condition makes it a skill. */
function isOpen(clause: Clause): boolean {
  const word = clause.part.words[clause.verb]
  if (goesOn.has(word) && on.has(clause.part.words[clause.verb + 1]) && !clause.signs.due) return true
  if (!(kindsOf(word) & kind.open) || some(clause, conditions) || isSkill(clause)) return false
  if (keep.has(word) && (article.has(clause.part.words[clause.verb + 1]) || isOfPapers(clause))) return false
  return !(clause.signs.due && (once.has(word) || isOnDay(clause) || isHelpToEnd(clause)))
}

/** `help her open an account`: what she is helped to do has an end of its own. */
function isHelpToEnd({ part: { words }, verb }: Clause): boolean {
  if (!helps.has(words[verb])) return false
  const bits = kindsOf(words[verb + (to.has(words[verb + 2]) ? 3 : 2)])
  return (bits & kind.base) !== 0 && (bits & anyVerb) !== 0 && !(bits & kind.open)
}

/** `share the plan with Mum`: papers are handed over once. */
function isOfPapers({ part: { words }, verb, last }: Clause): boolean {
  for (let at = verb + 1; at < verb + 6 && at < last; at++) if (papers.has(words[at])) return true
  return false
}

/** `can read`, `will be able to use`: it can be tried. */
function isSkill({ part, subjectEnd, verb }: Clause): boolean {
  for (let at = subjectEnd; at < verb; at++) if (able.has(part.words[at])) return true
  return false
}

function yes(how: Met, clause: Clause): Answer {
  return { label: 'yes', evidence: [evidenceFor(how, clause)], reason: met[how] }
}

function evidenceFor(how: Met | Failure, clause: Clause): SmartEvidence {
  const { amount, frequency, direction, vague, absolute } = clause.signs
  if (how === 'amount') return phraseSpan(clause, amount)
  if (how === 'frequency') return phraseSpan(clause, frequency)
  const cue = how === 'direction' ? direction : how === 'vague' ? vague : how === 'absolute' ? absolute : -1
  return cue >= 0 ? wordSpan(clause, cue) : clauseSpan(clause)
}

function no(failure: Failure, clause?: Clause): Answer {
  const { reason, ask } = failed[failure]
  return { label: 'no', evidence: clause === undefined ? [] : [evidenceFor(failure, clause)], reason, ask }
}
