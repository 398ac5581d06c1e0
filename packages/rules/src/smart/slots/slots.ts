import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import type { OutcomeReading } from '../reading.ts'
import { taskActs } from '../words/acts.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { isAmount } from './amount.ts'
import { type Clause, clausesOf } from './clause.ts'

export interface Slots {
  readonly specific: boolean
  readonly measurable: boolean
  readonly why: string
  readonly whyMeasure: string
}

const upDown = wordSet('up down')
const trends = wordSet('~go ~come')
const conditions = wordSet(
  'without no alone own herself himself themselves unaided unprompted independently w/out',
)
const whenWords = wordSet('when whenever instead if')
const ceasing = wordSet('~stop ~abstain ~refrain ~avoid ~quit ~cease')
const ifWords = wordSet('if whenever')
const talk = wordSet('~talk ~speak ~chat ~discuss ~look')

export function slotsOf({ text, fields }: OutcomeReading): Slots {
  const due = fields.by !== undefined
  const own: { clause: Clause; part: ReadText }[] = clausesOf(text, fields.by !== undefined).map(
    (clause) => ({ clause, part: text }),
  )
  if (fields.what !== undefined)
    for (const clause of clausesOf(fields.what, due)) own.push({ clause, part: fields.what })
  const who = fields.who !== undefined && says(fields.who)
  const level = fields.measure === undefined ? 'none' : levelOf(fields.measure)
  const levelAmount = fields.measure !== undefined && hasAmount(fields.measure)
  const telling = own.some(({ clause }) => clause.kind === 'tells')
  let specific = false
  let failed = false
  let met = level === 'level'
  let amount = false
  let any = false
  let missing = false
  let headed = false
  let byLevel = false
  let why = ''
  let whyMeasure = ''
  for (const { clause, part } of own) {
    why += `${clause.kind}/${clause.mood} `
    const { kind: of, mood } = clause
    const isField = part !== text
    const marked =
      clause.signs.amount ||
      clause.signs.due ||
      clause.signs.vague ||
      (clause.signs.bits & (kind.frequency | kind.direction)) !== 0
    const noSubject = clause.subject === clause.subjectEnd
    if (of === 'tells') continue
    if (mood === 'present' && !isField && !marked && !due && (telling || noSubject)) continue
    const isAct = of === 'act' || of === 'level'
    if (of === 'level' && !isField) byLevel = true
    else if (isAct && (!clause.nobody || who)) {
      const nobodys = mood === 'order' && !who && (isField || taskActs.has(part.words[clause.verb]))
      if (nobodys) missing = true
      else specific = true
    }
    if ((of === 'task' || of === 'place') && who) specific = true
    if (of === 'task' || of === 'place') missing ||= !who
    if ((of === 'umbrella' || of === 'bare') && level === 'level') headed = true
    if (isAct || of === 'task' || of === 'place') {
      any = true
      if (clause.signs.amount) amount = true
      const m = measured(part, clause, due)
      whyMeasure += `${m} `
      if (m === 'yes') met = true
      else failed ||= m === 'direction' || m === 'vague'
    }
    if ((of === 'umbrella' || of === 'bare') && level === 'level') any = true
  }
  if (!missing && (byLevel || (headed && levelAmount))) specific = true
  const measurable = any && met && (!failed || amount || level === 'level')
  return { specific, measurable, why, whyMeasure }
}

function measured(part: ReadText, clause: Clause, due: boolean): string {
  const { bits, amount, vague } = clause.signs
  if (amount) return 'yes'
  if (upDown.has(part.words[clause.verb + 1]) && trends.has(part.words[clause.verb])) return 'direction'
  if (bits & kind.direction) return 'direction'
  if ((bits & kind.absolute || not(part, clause)) && !some(part, clause, periods)) return 'absolute'
  if (bits & kind.frequency) return 'yes'
  if (vague) return 'vague'
  if (clause.kind === 'task' || clause.kind === 'place') return 'yes'
  if (bits & kind.stretch) return 'stretch'
  if (clause.mood === 'present' && some(part, clause, whenWords)) return 'when'
  const word = part.words[clause.verb] as Word
  if (ceasing.has(word) && !clause.signs.due) return 'absolute'
  if (some(part, clause, ifWords)) return 'when'
  if (
    kindsOf(word) & kind.open &&
    !some(part, clause, conditions) &&
    !(clause.signs.due && (talk.has(word) || hasDate(part, clause)))
  )
    return 'open'
  void due
  return 'yes'
}

const periods = wordSet('between until till throughout during this each every')
const notWords = wordSet(`not won't wont cannot can't cant`)
/** `will not`, `not to`: before the verb. */
function not({ words }: ReadText, { mood, subjectEnd, verb }: Clause): boolean {
  if (mood !== 'plan') return false
  for (let at = Math.max(0, subjectEnd - 1); at < verb; at++) if (notWords.has(words[at])) return true
  return false
}

function hasDate({ words }: ReadText, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) if (words[at]?.kind === 'number') return true
  return false
}

function some(
  { words }: ReadText,
  { first, last }: Clause,
  set: { has(word: Word | undefined): boolean },
): boolean {
  for (let at = first; at < last; at++) if (set.has(words[at])) return true
  return false
}

function says(who: ReadText): boolean {
  return who.words.some((word) => {
    const bits = kindsOf(word)
    return word.kind === 'word' && !(bits & kind.nobody && !(bits & kind.person))
  })
}

function hasAmount(measure: ReadText): boolean {
  for (let at = 0; at < measure.words.length; at++) {
    const word = measure.words[at] as Word
    if ((word.kind === 'number' || kindsOf(word) & kind.number) && isAmount(measure, at)) return true
  }
  return false
}

function levelOf(measure: ReadText): string {
  for (let at = 0; at < measure.words.length; at++) {
    const word = measure.words[at] as Word
    if ((word.kind === 'number' || kindsOf(word) & kind.number) && isAmount(measure, at)) return 'level'
  }
  const clauses = clausesOf(measure)
  for (const clause of clauses) {
    if (clause.signs.bits & kind.frequency) return 'level'
    if (clause.signs.bits & (kind.direction | kind.umbrella) || clause.signs.vague) continue
    if (clause.kind === 'act' || clause.kind === 'task') return 'level'
    if (clause.mood === 'past' || clause.mood === 'being') return 'level'
  }
  return 'none'
}
