import type { ReadText } from '../text/read-text.ts'
import type { LetterAssessment } from './assessment.ts'
import { type Part, partOf, partsOf } from './part.ts'
import { bareService } from './purpose/bare-service.ts'
import { childsWish } from './purpose/child-wish.ts'
import { gates } from './purpose/gates.ts'
import { answerToNeed } from './purpose/need.ts'
import { presentTrouble } from './purpose/present-trouble.ts'
import { isOfficeReason, recordWork } from './purpose/record-work.ts'
import { evidenceOf, type Span } from './purpose/span.ts'
import { statedPurpose } from './purpose/stated-purpose.ts'
import type { OutcomeReading } from './reading.ts'
import { REASON, RECORD, SERVICE, TROUBLE, WISH } from './shows.ts'

/**
 * Whether the words say why this matters to this child: a purpose, the child's own wish, or an answer to the recorded need. `no` for
 * work that only serves the record, an answer to a different need, and a service with neither purpose nor need.
 * Source: Scrutiny review 2019 ss.5, 6.
 */
export function relevant(reading: OutcomeReading): LetterAssessment {
  const parts = partsOf(reading)
  const record = recordIn(parts)
  return (
    reasonInField(reading) ??
    reasonInWords(parts, record !== undefined) ??
    record ??
    troubleIn(parts[0]) ??
    byNeed(reading) ??
    serviceIn(parts[0]) ??
    cannotTell
  )
}

const cannotTell: LetterAssessment = {
  label: 'cannot-tell',
  evidence: [],
  reason: 'No need is recorded beside it, and the words do not say why it matters to this child.',
  ask: 'Why does this matter to this child?',
}

function recordIn(parts: readonly Part[]): LetterAssessment | undefined {
  for (const part of parts) {
    const found = (gates.by(part.text) & RECORD) === 0 ? undefined : recordWork(part.text)
    if (found !== undefined)
      return no(part, found, 'The work serves the record, and nothing says what it does for the child.')
  }
  return undefined
}

function reasonInField({ fields: { why } }: OutcomeReading): LetterAssessment | undefined {
  if (why === undefined) return undefined
  const part = partOf('why', why)
  if (((gates.by(part.text) & RECORD) !== 0 && recordWork(why) !== undefined) || isOfficeReason(why))
    return undefined
  return yes(part, { first: 0, last: why.words.length }, 'Says why in a field of its own.')
}

function reasonInWords(parts: readonly Part[], servesRecord: boolean): LetterAssessment | undefined {
  for (const part of parts) {
    const purpose = (gates.by(part.text) & REASON) === 0 ? undefined : statedPurpose(part.text)
    if (purpose !== undefined && !(servesRecord && isForRecord(part.text, purpose)))
      return yes(part, purpose, 'Says what it is for.')
    const wish = (gates.by(part.text) & WISH) === 0 ? undefined : childsWish(part.text)
    if (wish !== undefined) return yes(part, wish, 'The child has asked for it.')
  }
  return undefined
}

/** The purpose that is stated is the record's own: `so that the file is complete`. */
const isForRecord = (text: ReadText, { first, last }: Span): boolean =>
  recordWork({ ...text, words: text.words.slice(first, last) }) !== undefined

function troubleIn(part: Part): LetterAssessment | undefined {
  const found = (gates.by(part.text) & TROUBLE) === 0 ? undefined : presentTrouble(part.text)
  return found === undefined ? undefined : yes(part, found, 'Says what it is for.')
}

function byNeed(reading: OutcomeReading): LetterAssessment | undefined {
  const { need } = reading
  if (need === undefined) return undefined
  const { answers, evidence, reason } = answerToNeed(reading, need)
  const all = [...evidence, evidenceOf('need', need, { first: 0, last: need.words.length })]
  return answers
    ? { label: 'yes', evidence: all, reason }
    : { label: 'no', evidence: all, reason, ask: whatFor }
}

function serviceIn(part: Part): LetterAssessment | undefined {
  const found = (gates.by(part.text) & SERVICE) === 0 ? undefined : bareService(part.text)
  return found === undefined
    ? undefined
    : no(part, found, 'Names a service, and not what it is to do for this child.')
}

const whatFor = 'What will be different for the child because of this?'

const yes = ({ place, text }: Part, span: Span, reason: string): LetterAssessment => ({
  label: 'yes',
  evidence: [evidenceOf(place, text, span)],
  reason,
})

const no = ({ place, text }: Part, span: Span, reason: string): LetterAssessment => ({
  label: 'no',
  evidence: [evidenceOf(place, text, span)],
  reason,
  ask: whatFor,
})
