import { type ReadText, wordAt } from '../text/read-text.ts'
import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import { firstVague, mayBeVague } from './dates/find/vague.ts'
import { binds, type Mention } from './dates/mention.ts'
import { PlanDay } from './dates/plan.ts'
import { mayHaveDate, nextMention } from './dates/read-dates.ts'
import { type Met, met, missing, type Refusal, refused } from './dates/reasons.ts'
import { type Scan, scanOf } from './dates/scan.ts'
import type { OutcomeReading } from './reading.ts'

type TimeBound = LetterAssessment<'yes' | 'no'>
type Place = 'by' | 'text' | 'what' | 'measure'

const places: readonly Place[] = ['by', 'text', 'what', 'measure']

/** Why a place does not bind, where it says something about time. */
interface Found {
  readonly refusal: Refusal
  readonly evidence: readonly SmartEvidence[]
}

/**
 * Whether there is an end or a due date that can be put on a calendar and has not passed on the day of the plan. The `by` field is
 * asked first, then the text, then what is to be done and its measure. The day of the plan itself has not passed.
 * Source: Scrutiny review 2019 ss.5, 8.
 */
export function timeBound({ text, fields, context }: OutcomeReading): TimeBound {
  const plan = new PlanDay(context)
  let why: Found | undefined
  for (const place of places) {
    const read = place === 'text' ? text : fields[place]
    if (read === undefined || !(mayHaveDate(read) || mayBeVague(read))) continue
    const scan = scanOf(read, plan, place === 'by')
    for (let at = 0; ; ) {
      const mention = nextMention(scan, at)
      if (mention === undefined) break
      if (binds(mention.kind)) return bound(mention, read, place)
      why = heavier(why, mention, read, place)
      at = Math.max(mention.last, at + 1)
    }
    if (why === undefined || why.refusal.weight < refused.vague.weight) why = vagueWord(why, scan, place)
  }
  const { refusal, evidence } = why ?? { refusal: missing, evidence: [] }
  return { label: 'no', evidence, reason: refusal.reason, ask: refusal.ask }
}

const bound = (mention: Mention, read: ReadText, place: Place): TimeBound => ({
  label: 'yes',
  evidence: [evidenceOf(mention, read, place)],
  reason: met[mention.kind as Met],
})

function heavier(why: Found | undefined, mention: Mention, read: ReadText, place: Place): Found {
  const refusal = refused[mention.kind as Exclude<Mention['kind'], Met>]
  if (why !== undefined && why.refusal.weight >= refusal.weight) return why
  return { refusal, evidence: [evidenceOf(mention, read, place)] }
}

function vagueWord(why: Found | undefined, scan: Scan, place: Place): Found | undefined {
  const mention = firstVague(scan)
  return mention === undefined ? why : heavier(why, mention, scan, place)
}

const evidenceOf = ({ from, last }: Mention, { words }: ReadText, place: Place): SmartEvidence => ({
  in: place,
  start: words[from]?.start ?? 0,
  end: wordAt(words, last - 1)?.end ?? 0,
})
