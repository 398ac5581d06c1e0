import type { ReadText } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import type { OutcomeReading } from '../reading.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { isAmount } from './amount.ts'
import { type Clause, clausesOf } from './clause.ts'

export interface Slots {
  readonly specific: boolean
  readonly measurable: boolean
  readonly why: string
  readonly whyMeasure: string
}

const whenWords = wordSet('when whenever instead if')

export function slotsOf({ text, fields }: OutcomeReading): Slots {
  const clauses = clausesOf(text)
  const own: { clause: Clause; part: ReadText }[] = clauses.map((clause) => ({ clause, part: text }))
  if (fields.what !== undefined)
    for (const clause of clausesOf(fields.what)) own.push({ clause, part: fields.what })
  const who = fields.who !== undefined && says(fields.who)
  const level = fields.measure === undefined ? 'none' : levelOf(fields.measure)
  const telling = own.some(({ clause }) => clause.kind === 'tells')
  let specific = false
  let measurable = false
  let why = ''
  let whyMeasure = ''
  for (const { clause, part } of own) {
    why += `${clause.kind}/${clause.mood} `
    const isAct = clause.kind === 'act' || clause.kind === 'level'
    const told = telling && clause.mood === 'present' && !clause.amount
    if (told || clause.kind === 'tells') continue
    if (isAct) {
      if (!clause.nobody || who) {
        const field = part === fields.what
        if (
          !(
            clause.mood === 'order' &&
            !who &&
            kindsOf(part.words[clause.verb]) & kind.task &&
            (field || (text.sentences.length > 0 && false))
          )
        )
          specific = true
      }
    }
    if (clause.kind === 'task' && who) specific = true
    if ((clause.kind === 'umbrella' || clause.kind === 'bare') && level === 'level') specific = true
    if (
      isAct ||
      clause.kind === 'task' ||
      ((clause.kind === 'umbrella' || clause.kind === 'bare') && level === 'level')
    ) {
      const m = measured(part, clause)
      whyMeasure += `${m} `
      if (m === 'yes' || level === 'level') measurable = true
    }
  }
  return { specific, measurable, why, whyMeasure }
}

function measured(part: ReadText, clause: Clause): string {
  const { bits, amount } = clause
  if (amount) return 'yes'
  if (bits & kind.direction) return 'direction'
  if (bits & kind.vague) return 'vague'
  if (bits & kind.absolute) return 'absolute'
  if (bits & kind.frequency) return 'yes'
  if (clause.kind === 'task') return 'yes'
  if (bits & kind.stretch) return 'stretch'
  if (clause.mood === 'present' && some(part, clause, whenWords)) return 'when'
  const verb = kindsOf(part.words[clause.verb])
  if (verb & kind.open && !(bits & (kind.condition | kind.time))) return 'open'
  return 'yes'
}

function some({ words }: ReadText, { first, last }: Clause, set: { has(word: never): boolean }): boolean {
  for (let at = first; at < last; at++) if (set.has(words[at] as never)) return true
  return false
}

function says(who: ReadText): boolean {
  return who.words.some(
    (word) => word.kind === 'word' && !(kindsOf(word) & kind.nobody && !(kindsOf(word) & kind.person)),
  )
}

function levelOf(measure: ReadText): string {
  for (let at = 0; at < measure.words.length; at++) {
    const word = measure.words[at]
    if (
      word !== undefined &&
      (word.kind === 'number' || kindsOf(word) & kind.number) &&
      isAmount(measure, at)
    )
      return 'level'
  }
  const clauses = clausesOf(measure)
  for (const clause of clauses) {
    if (clause.bits & kind.frequency) return 'level'
    if ((clause.kind === 'act' || clause.kind === 'task') && !(clause.bits & (kind.direction | kind.vague)))
      return 'level'
    if (clause.mood === 'past' && !(clause.bits & kind.umbrella)) return 'level'
  }
  return 'none'
}
