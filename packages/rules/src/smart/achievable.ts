import type { ReadText } from '../text/read-text.ts'
import { readText } from '../text/read-text.ts'
import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import { lexicon } from './lexicon.ts'
import { evidenceOf, type Span } from './purpose/span.ts'
import { absoluteIn } from './reach/absolutes.ts'
import { beyondAge, oldestInTable } from './reach/ages.ts'
import { inHand } from './reach/in-hand.ts'
import { jumpsOver } from './reach/ladder.ts'
import { othersDecide } from './reach/others-decide.ts'
import { sizeOf, stepFromBaseline, stepOf } from './reach/steps.ts'
import { isGrownUps, taskOfWho } from './reach/whose.ts'
import type { OutcomeReading } from './reading.ts'

type Place = SmartEvidence['in']

/**
 * Whether the words show that it can be done: a modest step from a stated starting point, a step with help named, or one task in the
 * doer's own hands. `no` for absolutes, steps that contradict the starting point, what nobody in the plan controls, and what is wrong
 * for the child's age. Wording alone often cannot tell. Source: Scrutiny review 2019 s.5; corpus README.
 */
export function achievable(reading: OutcomeReading): LetterAssessment {
  const { text, fields, context } = reading
  const { what, measure, baseline, who } = fields
  const parts: [Place, ReadText | undefined][] = [
    ['text', text],
    ['what', what],
  ]
  const grownUps = isGrownUps(reading)
  for (const [place, part] of [...parts, ['measure', measure] as const]) {
    if (part === undefined) continue
    const absolute = absoluteIn(part)
    if (absolute !== undefined && place !== 'measure' && !(absolute.ofChild && grownUps))
      return no(
        place,
        part,
        absolute,
        'Leaves no room for a single bad day, which nobody can promise.',
        'How often would be good enough for now?',
      )
    if (absolute !== undefined && place === 'measure' && !absolute.ofChild)
      return no(
        place,
        part,
        absolute,
        'Leaves no room for a single bad day, which nobody can promise.',
        'How often would be good enough for now?',
      )
  }
  for (const [place, part] of parts) {
    if (part === undefined) continue
    const others = othersDecide(part)
    if (others !== undefined)
      return no(
        place,
        part,
        others,
        'Somebody outside the plan decides this.',
        'What will somebody in this plan do towards it?',
      )
  }
  const need = context.need === undefined ? undefined : readText(context.need, lexicon)
  for (const [place, part] of parts) {
    if (part === undefined) continue
    const jump = jumpsOver([baseline, need, part], part)
    if (jump !== undefined)
      return no(
        place,
        part,
        jump,
        'The step is far too long from where the child starts.',
        'What would be the first small step from there?',
      )
    const { childAge } = context
    if (childAge !== undefined && childAge < oldestInTable && !isGrownUps(reading, true)) {
      const beyond = beyondAge(part, childAge)
      if (beyond !== undefined && inHand(part, false) === undefined)
        return no(
          place,
          part,
          beyond,
          'Children of this age cannot do this by themselves.',
          'What would be a step for a child of this age?',
        )
    }
  }
  const fromField = baseline === undefined ? undefined : stepFromBaseline(baseline, [measure, what, text])
  const inText = fromField === undefined ? stepOf(text) : undefined
  const step = fromField ?? inText ?? (what === undefined ? undefined : stepOf(what))
  const place: Place = fromField !== undefined ? 'baseline' : inText !== undefined ? 'text' : 'what'
  const stepText = place === 'baseline' ? baseline : place === 'text' ? text : what
  if (step !== undefined && stepText !== undefined) {
    const size = sizeOf(step)
    if (size === 'backwards')
      return no(
        place,
        stepText,
        step,
        'The figures go the other way from what the words say.',
        'Which figure is now, and which is the one to reach?',
      )
    if (size === 'too-long')
      return no(
        place,
        stepText,
        step,
        'The step is far too long from where the child starts.',
        'What would be the first small step from there?',
      )
    if (size === 'modest') return yes(place, stepText, step, 'A modest step from where the child stands now.')
  }
  const inFamilyTime = context.domain === 'contact'
  if (who !== undefined) {
    const task = taskOfWho(reading)
    if (task !== undefined)
      return yes(task.place, task.part, task, 'A task in the hands of whoever is named.')
  }
  for (const [place, part] of parts) {
    if (part === undefined) continue
    const found = inHand(part, inFamilyTime)
    if (found !== undefined)
      return yes(
        place,
        part,
        found,
        found.kind === 'task' ? 'A task in the hands of whoever is named.' : 'Says who or what helps.',
      )
  }
  return {
    label: 'cannot-tell',
    evidence: [],
    reason: 'The words do not say where the child starts, who helps, or who does it.',
    ask: 'Where does the child stand now, and who will help?',
  }
}

const yes = (place: Place, part: ReadText, span: Span, reason: string): LetterAssessment => ({
  label: 'yes',
  evidence: [evidenceOf(place, part, span)],
  reason,
})

const no = (place: Place, part: ReadText, span: Span, reason: string, ask: string): LetterAssessment => ({
  label: 'no',
  evidence: [evidenceOf(place, part, span)],
  reason,
  ask,
})
