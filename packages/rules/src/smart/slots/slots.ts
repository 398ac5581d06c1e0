import type { ReadText, Word } from '../../text/read-text.ts'
import { wordSet } from '../lexicon.ts'
import type { OutcomeReading } from '../reading.ts'
import { taskActs } from '../words/acts.ts'
import { kind, kindsOf } from '../words/kinds.ts'
import { isAmount } from './amount.ts'
import { type Clause, clausesOf } from './clause.ts'

/** What an outcome says, slot by slot: who, does what, and how it will be known. */
export interface Slots {
  /** What is planned, said or not. */
  readonly planned: readonly Clause[]
  /** A clause that tells how things are or were. */
  readonly told: Clause | undefined
  /** The `who` field names somebody. */
  readonly who: boolean
  /** What the `measure` field comes to: an amount, something that is so or not so, or nothing that can be checked. */
  readonly measure: 'amount' | 'state' | 'none'
}

let last: { readonly of: OutcomeReading; readonly slots: Slots } | undefined

/** Reads the slots of an outcome; once, where it is asked for the same reading twice running. */
export function slotsOf(reading: OutcomeReading): Slots {
  if (last?.of !== reading) last = { of: reading, slots: readSlots(reading) }
  return last.slots
}

function readSlots({ text, fields }: OutcomeReading): Slots {
  const { who, what, measure, by } = fields
  const due = by !== undefined
  const all = clausesOf(text, 'text', due)
  if (what !== undefined) for (const clause of clausesOf(what, 'what', due)) all.push(clause)
  let told: Clause | undefined
  let planned: Clause[] = all
  for (let at = 0; at < all.length; at++) {
    const clause = all[at] as Clause
    const tells = clause.kind === 'tells'
    if (tells || isTold(clause, told !== undefined)) {
      if (planned === all) planned = all.slice(0, at)
      if (tells) told ??= clause
    } else if (planned !== all) planned.push(clause)
  }
  return {
    planned,
    told,
    who: (who !== undefined && names(who)) || isLabelled(text),
    measure: measure === undefined ? 'none' : measureOf(measure),
  }
}

/** A plain present sentence among others that tell, or without a subject, tells too: `She brings snacks.` */
function isTold(
  { kind: of, mood, signs, subject, subjectEnd, in: where }: Clause,
  telling: boolean,
): boolean {
  if (mood !== 'present' || where === 'what' || of === 'bare') return false
  const { amount, due, vague, frequency, direction } = signs
  if (due || amount >= 0 || vague >= 0 || frequency >= 0 || direction >= 0) return false
  return telling || subject === subjectEnd
}

/** Whether a field names a person, a role or a body; `all` and `the network` name nobody. */
function names({ words }: ReadText): boolean {
  for (const word of words) {
    if (word.kind !== 'word') continue
    const bits = kindsOf(word)
    if (bits === 0 || bits & (kind.person | kind.organisation)) return true
  }
  return false
}

const labels = kind.person | kind.organisation
const between = wordSet('and & / + ,')
const longestLabel = 8

const to = wordSet('to')
const seeing = wordSet('arrange book lead chase action organise organize sort complete do follow')

/** `- LAC nurse to arrange`. */
const isSeeingToIt = (words: readonly Word[], at: number) =>
  (seeing.has(words[at]) && to.has(words[at - 1])) || (to.has(words[at]) && seeing.has(words[at + 1]))

/** Who does it stands at the end, behind a dash or in brackets: `Passport form sent by 3 May - SW`. */
function isLabelled({ words, source }: ReadText): boolean {
  let named = false
  for (let at = words.length - 1; at > 0 && at > words.length - longestLabel; at--) {
    const word = words[at] as Word
    if (between.has(word) || (!named && isSeeingToIt(words, at))) continue
    if (word.kind === 'word') {
      const bits = kindsOf(word)
      const isName = word.capital && (bits === 0 || between.has(words[at - 1]))
      if (!isName && (bits & labels) === 0) return false
      named = true
      continue
    }
    if (word.kind !== 'mark') return false
    const code = source.charCodeAt(word.start)
    // The full stop or the bracket at the end.
    if (!named && (code === 46 || code === 41)) continue
    return named && (code === 40 || (!word.joined && (code === 45 || code === 0x2013 || code === 0x2014)))
  }
  return false
}

function measureOf(measure: ReadText): Slots['measure'] {
  const { words } = measure
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if ((word.kind === 'number' || kindsOf(word) & kind.number) && isAmount(measure, at)) return 'amount'
  }
  for (const { kind: of, mood, signs } of clausesOf(measure, 'measure')) {
    if (signs.frequency >= 0) return 'amount'
    if (signs.direction >= 0 || signs.vague >= 0 || signs.bits & kind.umbrella) continue
    if (of === 'act' || of === 'task' || mood === 'past' || mood === 'being') return 'state'
  }
  return 'none'
}

/** Something is said to be done by a grown-up, and nobody is named. */
export function isNobodys({ mood, part, verb, in: where }: Clause, { who }: Slots): boolean {
  return mood === 'order' && !who && (where === 'what' || taskActs.has(part.words[verb]))
}

/** Whether any word of a clause is in a set. Looks at its first words only. */
export function some({ part, first, last: end }: Clause, set: ReturnType<typeof wordSet>): boolean {
  for (let at = first; at < end && at < first + 80; at++) if (set.has(part.words[at])) return true
  return false
}
