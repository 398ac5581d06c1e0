import type { LetterAssessment } from './assessment.ts'
import { type Part, partOf, partsOf } from './part.ts'
import { evidenceOf, type Span } from './purpose/span.ts'
import { absoluteIn } from './reach/absolutes.ts'
import { beyondAge } from './reach/ages.ts'
import { agesAbove, agesShown, gates } from './reach/gates.ts'
import { inHand } from './reach/in-hand.ts'
import { jumpsOver } from './reach/ladder.ts'
import { othersDecide } from './reach/others-decide.ts'
import { type Step, sizeOf, stepFromBaseline, stepFromNeed, stepOf } from './reach/steps.ts'
import { isGrownUps, taskOfWho } from './reach/whose.ts'
import type { OutcomeReading } from './reading.ts'
import { ABSOLUTE, LADDER, OTHERS, SHARE, SOMEBODY, STEP } from './shows.ts'

/**
 * Whether the words show that it can be done: a modest step from a stated starting point, a step with help named, or one task in the
 * doer's own hands. `no` for absolutes, steps that contradict the starting point, what nobody in the plan controls, and what is wrong
 * for the child's age. Wording alone often cannot tell. Source: Scrutiny review 2019 s.5; corpus README.
 */
export function achievable(reading: OutcomeReading): LetterAssessment {
  const parts = partsOf(reading)
  return (
    absolute(reading, parts) ??
    decidedByOthers(parts) ??
    outOfReach(reading, parts) ??
    step(reading, parts) ??
    handled(reading, parts) ??
    cannotTell
  )
}

const cannotTell: LetterAssessment = {
  label: 'cannot-tell',
  evidence: [],
  reason: 'The words do not say where the child starts, who helps, or who does it.',
  ask: 'Where does the child stand now, and who will help?',
}

function absolute(reading: OutcomeReading, parts: readonly Part[]): LetterAssessment | undefined {
  for (const part of parts) {
    if ((gates.by(part.text) & ABSOLUTE) === 0) continue
    const found = absoluteIn(part.text)
    if (found !== undefined && !(found.ofChild && isGrownUpsAct(reading, part, found)))
      return tooMuch(part, found)
  }
  const { measure } = reading.fields
  if (measure === undefined || (gates.by(measure) & ABSOLUTE) === 0) return undefined
  const found = absoluteIn(measure)
  return found === undefined || found.ofChild ? undefined : tooMuch(partOf('measure', measure), found)
}

/** A grown-up is the first to do something in the sentence that says it. */
const isGrownUpsAct = (reading: OutcomeReading, { place, text }: Part, { first }: Span): boolean =>
  isGrownUps(reading, false, place === 'text' ? text.sentences[text.words[first]?.sentence ?? 0]?.first : 0)

const tooMuch = (part: Part, found: Span) =>
  no(
    part,
    found,
    'Leaves no room for a single bad day, which nobody can promise.',
    'How often would be good enough for now?',
  )

function decidedByOthers(parts: readonly Part[]): LetterAssessment | undefined {
  for (const part of parts) {
    const found = (gates.by(part.text) & OTHERS) === 0 ? undefined : othersDecide(part.text)
    if (found !== undefined)
      return no(
        part,
        found,
        'Nobody in the plan can bring this about: somebody else decides it.',
        'What will somebody in this plan do towards it?',
      )
  }
  return undefined
}

function outOfReach(reading: OutcomeReading, parts: readonly Part[]): LetterAssessment | undefined {
  const { fields, context } = reading
  const { childAge } = context
  for (const part of parts) {
    const jump =
      (gates.by(part.text) & LADDER) === 0
        ? undefined
        : jumpsOver([fields.baseline, reading.need, part.text], part.text)
    if (jump !== undefined) return tooFar(part, jump)
    if (childAge === undefined || (gates.by(part.text) & agesAbove(childAge)) === 0) continue
    const beyond = beyondAge(part.text, childAge, agesShown(gates.by(part.text)))
    if (beyond !== undefined && !isGrownUps(reading, true) && inHand(part.text, false) === undefined)
      return no(
        part,
        beyond,
        'Children of this age cannot do this by themselves.',
        'What would be a step for a child of this age?',
      )
  }
  return undefined
}

const tooFar = (part: Part, span: Span) =>
  no(
    part,
    span,
    'The step is far too long from where the child starts.',
    'What would be the first small step from there?',
  )

function step(reading: OutcomeReading, parts: readonly Part[]): LetterAssessment | undefined {
  const { baseline, measure, what } = reading.fields
  if (baseline !== undefined) {
    const found = stepFromBaseline(baseline, [measure, what, reading.text])
    if (found !== undefined) return bySize(partOf('baseline', baseline), found)
  }
  for (const part of parts) {
    const found = (gates.by(part.text) & STEP) === 0 ? undefined : stepOf(part.text)
    if (found !== undefined) return bySize(part, found)
  }
  const text = parts[0]
  if (text === undefined || (gates.by(text.text) & SHARE) === 0) return undefined
  const need = reading.need
  if (need === undefined) return undefined
  const found = stepFromNeed(need, text.text)
  return found === undefined ? undefined : bySize(text, found)
}

function bySize(part: Part, found: Step): LetterAssessment | undefined {
  const size = sizeOf(found)
  if (size === 'too-long') return tooFar(part, found)
  if (size === 'modest') return yes(part, found, 'A modest step from where the child stands now.')
  if (size === 'long') return undefined
  return no(
    part,
    found,
    'The figures go the other way from what the words say.',
    'Which figure is now, and which is the one to reach?',
  )
}

function handled(reading: OutcomeReading, parts: readonly Part[]): LetterAssessment | undefined {
  const task = taskOfWho(reading)
  if (task !== undefined) {
    const part = parts.find(({ place }) => place === task.place) ?? parts[0]
    if (part !== undefined) return yes(part, task, ownHands)
  }
  for (const part of parts) {
    if ((gates.by(part.text) & SOMEBODY) === 0) continue
    const found = inHand(part.text, reading.context.domain === 'contact')
    if (found !== undefined)
      return yes(part, found, found.kind === 'task' ? ownHands : 'Says who or what helps.')
  }
  return undefined
}

const ownHands = 'A task in the hands of whoever is named.'

const yes = ({ place, text }: Part, span: Span, reason: string): LetterAssessment => ({
  label: 'yes',
  evidence: [evidenceOf(place, text, span)],
  reason,
})

const no = ({ place, text }: Part, span: Span, reason: string, ask: string): LetterAssessment => ({
  label: 'no',
  evidence: [evidenceOf(place, text, span)],
  reason,
  ask,
})
