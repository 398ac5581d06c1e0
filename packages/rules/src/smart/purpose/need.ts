import { type ReadText, type Word, wordAt } from '../../text/read-text.ts'
import type { SmartEvidence } from '../assessment.ts'
import type { OutcomeReading } from '../reading.ts'
import { aboutOf, answersTo, either, isNone, shares } from './meanings.ts'
import { isName, isUnknown } from './names.ts'
import { evidenceOf } from './span.ts'

/** How an outcome stands to the need that is recorded beside it. */
export interface AnswerToNeed {
  readonly answers: boolean
  readonly evidence: readonly SmartEvidence[]
  readonly reason: string
}

/**
 * Whether an outcome answers the recorded need: it does unless both are plainly about different parts of the child's life. What the
 * words do not show to be different is left to the writer, who put the two side by side.
 */
export function answerToNeed({ text, fields }: OutcomeReading, need: ReadText): AnswerToNeed {
  const wanted = aboutOf(need)
  let place: SmartEvidence['in'] = 'text'
  let part = text
  let about = aboutOf(text)
  for (const name of ['what', 'measure'] as const) {
    const field = fields[name]
    if (field === undefined) continue
    const more = aboutOf(field)
    if (isNone(about.sure) && !isNone(more.sure)) {
      place = name
      part = field
      about = { ...more, all: either(about.all, more.all) }
    } else about = { ...about, sure: either(about.sure, more.sure), all: either(about.all, more.all) }
  }
  const evidence = isNone(about.sure) ? [] : [evidenceOf(place, part, about)]
  if (
    shares(about.sure, answersTo(wanted.sure)) ||
    shares(about.all, wanted.sure) ||
    shares(about.sure, wanted.all) ||
    namesAgain(text, need)
  )
    return { answers: true, evidence, reason: 'Answers the need that is recorded beside it.' }
  if (isNone(wanted.sure) || isNone(about.sure))
    return {
      answers: true,
      evidence,
      reason: 'A need is recorded beside it, and nothing in the words answers another.',
    }
  return {
    answers: false,
    evidence,
    reason: 'Answers something else than the need that is recorded beside it.',
  }
}

const mostNames = 6

/** A name that the need gives stands in the outcome too: `Misses her brother Karol`, `Zofia and Karol spend …`. */
function namesAgain(text: ReadText, need: ReadText): boolean {
  const names: string[] = []
  for (let at = 1; at < need.words.length && names.length < mostNames; at++) {
    const word = need.words[at] as Word
    if (!isName(word) || wordAt(need.words, at - 1)?.sentence !== word.sentence) continue
    names.push(need.source.slice(word.start, word.end).toLowerCase())
  }
  return (
    names.length > 0 &&
    text.words.some(
      (word) => isUnknown(word) && names.includes(text.source.slice(word.start, word.end).toLowerCase()),
    )
  )
}
