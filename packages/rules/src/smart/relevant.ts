import { type ReadText, readText } from '../text/read-text.ts'
import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import { lexicon } from './lexicon.ts'
import { bareService } from './purpose/bare-service.ts'
import { childsWish } from './purpose/child-wish.ts'
import { type AnswerToNeed, answerToNeed } from './purpose/need.ts'
import { presentTrouble } from './purpose/present-trouble.ts'
import { recordWork } from './purpose/record-work.ts'
import { evidenceOf, type Span } from './purpose/span.ts'
import { statedPurpose } from './purpose/stated-purpose.ts'
import type { OutcomeReading } from './reading.ts'

const wholly = ({ words }: ReadText): Span => ({ first: 0, last: words.length })

/**
 * Whether the words say why this matters to this child: a purpose, the child's own wish, or an answer to the recorded need. `no` for
 * work that only serves the record, an answer to a different need, and a service with neither purpose nor need.
 * Source: Scrutiny review 2019 ss.5, 6.
 */
export function relevant(reading: OutcomeReading): LetterAssessment {
  const { text, fields, context } = reading
  const { why, what } = fields
  const record = recordWork(text) ?? undefined
  const recordInWhat = record === undefined && what !== undefined ? recordWork(what) : undefined
  const serves = record !== undefined || recordInWhat !== undefined

  if (why !== undefined && !(recordWork(why) !== undefined)) {
    return yes('why', why, wholly(why), 'Says why in a field of its own.')
  }
  for (const [place, part] of [
    ['text', text],
    ['what', what],
  ] as const) {
    if (part === undefined) continue
    const purpose = statedPurpose(part)
    if (purpose !== undefined && !(serves && forRecord(part, purpose))) {
      return yes(place, part, purpose, 'Says what it is for.')
    }
    const wish = childsWish(part)
    if (wish !== undefined) return yes(place, part, wish, 'The child has asked for it.')
  }
  if (serves) {
    const evidence =
      record === undefined
        ? evidenceOf('what', what as ReadText, recordInWhat as Span)
        : evidenceOf('text', text, record)
    return no([evidence], 'The work serves the record, and nothing says what it does for the child.')
  }
  const trouble = presentTrouble(text)
  if (trouble !== undefined) return yes('text', text, trouble, 'Says what it is for.')
  const need = context.need === undefined ? undefined : readText(context.need, lexicon)
  if (need !== undefined && need.words.length > 0) return byNeed(reading, need, answerToNeed(reading, need))
  const service = bareService(text) ?? undefined
  if (service !== undefined)
    return no(
      [evidenceOf('text', text, service)],
      'Names a service, and not what it is to do for this child.',
    )
  return {
    label: 'cannot-tell',
    evidence: [],
    reason: 'No need is recorded beside it, and the words do not say why it matters to this child.',
    ask: 'Why does this matter to this child?',
  }
}

function byNeed(_reading: OutcomeReading, need: ReadText, answer: AnswerToNeed): LetterAssessment {
  const evidence: SmartEvidence[] = [...answer.evidence]
  if (answer.answers)
    return {
      label: 'yes',
      evidence: [...evidence, evidenceOf('need', need, wholly(need))],
      reason: answer.reason,
    }
  return no(evidence, answer.reason)
}

function yes(place: SmartEvidence['in'], part: ReadText, span: Span, reason: string): LetterAssessment {
  return { label: 'yes', evidence: [evidenceOf(place, part, span)], reason }
}

function no(evidence: SmartEvidence[], reason: string): LetterAssessment {
  return { label: 'no', evidence, reason, ask: 'What will be different for the child because of this?' }
}

/** The purpose that is stated is the record's own. */
function forRecord(part: ReadText, purpose: Span): boolean {
  const clause = { ...part, words: part.words.slice(purpose.first, purpose.last) }
  return recordWork(clause) !== undefined
}
