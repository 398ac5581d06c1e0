import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import type { OutcomeReading } from './reading.ts'
import type { Clause } from './slots/clause.ts'
import { clauseSpan, wholeOf } from './slots/evidence.ts'
import { isNobodys, type Slots, slotsOf } from './slots/slots.ts'

type Answer = LetterAssessment<'yes' | 'no'>

const met = {
  act: 'Says who does what.',
  level: 'Says how much of what.',
  fields: 'The fields say who does what.',
  measure: 'The measure says what will be seen.',
} as const

const failed = {
  task: {
    reason: 'Something is to be done, and nobody is named who does it.',
    ask: 'Which person or role will do it?',
  },
  nobody: { reason: 'The words for who does it could be anybody.', ask: 'Which person or role will do it?' },
  place: {
    reason: 'Something is to be in place, and neither what it is nor who sees to it is said.',
    ask: 'What exactly will be in place, and who will see to it?',
  },
  umbrella: {
    reason: 'Two readers would picture different things.',
    ask: 'What would somebody who is new see happening, and who would be doing it?',
  },
  service: {
    reason: 'Names a service, and not what is to happen or change.',
    ask: 'What will be different for the child when it has worked?',
  },
  tells: {
    reason: 'Tells how things are or were, and plans nothing.',
    ask: 'What is to happen next, and who will do it?',
  },
  bare: { reason: 'Nobody is said to do anything.', ask: 'Who will do what?' },
  blank: { reason: 'Nothing is written.', ask: 'Who will do what?' },
} as const
type Failure = keyof typeof failed

/** What is nearest to being specific comes first: it is the one to put right. */
const nearest: readonly Failure[] = ['task', 'nobody', 'place', 'umbrella', 'service', 'tells', 'bare']
const TASK = 0
const NOBODY = 1
const PLACE = 2
const TELLS = 5

/**
 * Whether a newcomer could picture it and knows who it is about or who does it. An outcome for the child needs no doer; a task for
 * grown-ups needs a person or role. Umbrella words and names of services do not pass. Text and fields are judged together.
 * Source: Scrutiny review 2019 ss.5, 8.
 */
export function specific(reading: OutcomeReading): Answer {
  const slots = slotsOf(reading)
  /** Failures there are, as bits by their place in `nearest`, and the first clause of the nearest. */
  let failures = 0
  let first = nearest.length
  let one: Clause | undefined
  let level: Clause | undefined
  for (const clause of slots.planned) {
    const failure = failureOf(clause, slots)
    if (failure === 'level') level ??= clause
    else if (failure === undefined)
      return yes([clauseSpan(clause)], clause.in === 'text' ? met.act : met.fields)
    else {
      const place = nearest.indexOf(failure)
      failures |= 1 << place
      if (place >= first) continue
      first = place
      one = clause
    }
  }
  const isMissing = (failures & ((1 << TASK) | (1 << PLACE))) !== 0
  if (level !== undefined && !isMissing) return yes([clauseSpan(level)], met.level)
  const { measure } = reading.fields
  if (measure !== undefined && slots.measure === 'amount' && !isMissing && (failures & (1 << NOBODY)) === 0) {
    if (slots.planned.length > 0) return yes([wholeOf('measure', measure)], met.measure)
  }
  if (slots.told !== undefined && first > TELLS) return no('tells', slots.told)
  return no(nearest[first] ?? 'blank', one)
}

/** Why a clause does not pass; `level` if it may. */
function failureOf(clause: Clause, slots: Slots): Failure | 'level' | undefined {
  const { kind } = clause
  if (kind === 'act' || (kind === 'level' && clause.in === 'what')) {
    if (clause.nobody && !slots.who) return 'nobody'
    return isNobodys(clause, slots) ? 'task' : undefined
  }
  if (kind === 'level') return 'level'
  return (kind === 'task' || kind === 'place') && slots.who ? undefined : kind
}

const yes = (evidence: SmartEvidence[], reason: string): Answer => ({ label: 'yes', evidence, reason })

function no(failure: keyof typeof failed, clause?: Clause): Answer {
  const { reason, ask } = failed[failure]
  return { label: 'no', evidence: clause === undefined ? [] : [clauseSpan(clause)], reason, ask }
}
