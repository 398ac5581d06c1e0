import type { ReadText } from '../text/read-text.ts'
import type { LetterAssessment, SmartEvidence } from './assessment.ts'
import { binds, type DateKind, type Mention } from './dates/mention.ts'
import { type PlanDay, planDayOf } from './dates/plan.ts'
import { nextMention } from './dates/read-dates.ts'
import { scanOf } from './dates/scan.ts'
import type { OutcomeReading } from './reading.ts'

type Place = 'by' | 'text' | 'what' | 'measure'

/**
 * Whether there is an end or a due date that can be put on a calendar and has not passed on the day of the plan. The `by` field is
 * asked first, then the text, then what is to be done and its measure. The day of the plan itself has not passed.
 * Source: Scrutiny review 2019 ss.5, 8.
 */
export function timeBound({ text, fields, context }: OutcomeReading): LetterAssessment<'yes' | 'no'> {
  const plan = planDayOf(context)
  const state: State = { best: undefined, place: 'text', read: text }
  return (
    (fields.by && answer(fields.by, 'by', plan, state)) ??
    answer(text, 'text', plan, state) ??
    (fields.what && answer(fields.what, 'what', plan, state)) ??
    (fields.measure && answer(fields.measure, 'measure', plan, state)) ??
    refusal(state)
  )
}

/** The date, or words of time, that tells most of why there is none. */
interface State {
  best: Mention | undefined
  place: Place
  read: ReadText
}

function answer(
  read: ReadText,
  place: Place,
  plan: PlanDay,
  state: State,
): LetterAssessment<'yes' | 'no'> | undefined {
  const scan = scanOf(read, plan, place === 'by')
  let at = 0
  for (;;) {
    const mention = nextMention(scan, at)
    if (mention === undefined) return undefined
    if (binds(mention.kind))
      return { label: 'yes', evidence: [evidence(mention, read, place)], reason: met[mention.kind as Met] }
    if (state.best === undefined || weight[mention.kind] > weight[state.best.kind]) {
      state.best = mention
      state.place = place
      state.read = read
    }
    at = Math.max(mention.last, at + 1)
  }
}

const evidence = ({ from, last }: Mention, { words }: ReadText, place: Place): SmartEvidence => ({
  in: place,
  start: words[from]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
})

function refusal({ best, place, read }: State): LetterAssessment<'yes' | 'no'> {
  if (best === undefined) return { label: 'no', evidence: [], ...missing }
  return {
    label: 'no',
    evidence: [evidence(best, read, place)],
    ...(refused[best.kind as Refused] ?? missing),
  }
}

type Met = 'deadline' | 'day' | 'first'
type Refused = Exclude<DateKind, Met>

const met: Readonly<Record<Met, string>> = {
  deadline: 'It says by when',
  day: 'It names a day that is still to come',
  first: 'It says when the first time will be',
}

/** Which of several that do not count tells the writer most. */
const weight: Readonly<Record<DateKind, number>> = {
  deadline: 10,
  day: 10,
  first: 10,
  past: 9,
  start: 8,
  review: 7,
  season: 6,
  vague: 5,
  length: 4,
  background: 3,
  birth: 2,
  repeat: 1,
}

const missing = {
  reason: 'Nothing says by when',
  ask: 'By which day will it be done, or will you both look whether it has worked?',
} as const

const refused: Readonly<Record<Refused, { reason: string; ask: string }>> = {
  past: {
    reason: 'The date had passed when the plan was written',
    ask: 'By which day from now on will it be done?',
  },
  start: {
    reason: 'The date is when it starts, and nothing says when it is to be reached',
    ask: 'By which day will you both look whether it has worked?',
  },
  review: {
    reason: 'The review or meeting has no date, so that nobody can tell when it is late',
    ask: 'On which day is it? Write the date beside it',
  },
  season: {
    reason: 'A season has no last day',
    ask: 'By which day, or by the end of which term?',
  },
  vague: {
    reason: 'The words about time name no day',
    ask: 'By which day at the latest?',
  },
  length: {
    reason: 'How long it lasts is not by when, as long as nothing says when it begins',
    ask: 'On which day does it begin, and by which day will you both look whether it has worked?',
  },
  background: {
    reason: 'The date belongs to the reason, and nothing says by when',
    ask: 'By which day will it be done?',
  },
  birth: {
    reason: 'A date of birth is not by when',
    ask: 'By which day will it be done?',
  },
  repeat: {
    reason: 'How often is not by when',
    ask: 'When is the first time, and by which day will you both look whether it has worked?',
  },
}
