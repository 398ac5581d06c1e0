import type { DateKind } from './mention.ts'

/** The kinds that bind to time. */
export type Met = 'deadline' | 'day' | 'first'

/** What is said where there is a date. */
export const met: Readonly<Record<Met, string>> = {
  deadline: 'It says by when.',
  day: 'It names a day that is still to come.',
  first: 'It says when the first time will be.',
}

/** What is said where there is none, and what the writer is asked. */
export interface Refusal {
  readonly reason: string
  readonly ask: string
  /** Of several, the heaviest tells the writer most. */
  readonly weight: number
}

export const missing: Refusal = {
  reason: 'Nothing says by when.',
  ask: 'By which day will it be done, or will you both look whether it has worked?',
  weight: 0,
}

export const refused: Readonly<Record<Exclude<DateKind, Met>, Refusal>> = {
  impossible: {
    reason: 'There is no such day in the calendar.',
    ask: 'By which day is it meant to be done?',
    weight: 10,
  },
  past: {
    reason: 'The date had passed when the plan was written.',
    ask: 'By which day from now on will it be done?',
    weight: 9,
  },
  start: {
    reason: 'The date is when it starts, and nothing says when it is to be reached.',
    ask: 'By which day will you both look whether it has worked?',
    weight: 8,
  },
  review: {
    reason: 'The review or meeting has no date, so that nobody can tell when it is late.',
    ask: 'On which day is the review or meeting?',
    weight: 7,
  },
  season: {
    reason: 'A season has no last day.',
    ask: 'By which day, or by the end of which term?',
    weight: 6,
  },
  vague: {
    reason: 'The words about time name no day.',
    ask: 'By which day at the latest?',
    weight: 5,
  },
  length: {
    reason: 'How long it lasts is not by when, as long as nothing says when it begins.',
    ask: 'On which day does it begin, and by which day will you both look whether it has worked?',
    weight: 4,
  },
  background: {
    reason: 'The date belongs to the reason, and nothing says by when.',
    ask: 'By which day will it be done?',
    weight: 3,
  },
  birth: {
    reason: 'A date of birth is not by when.',
    ask: 'By which day will it be done?',
    weight: 2,
  },
  repeat: {
    reason: 'How often is not by when.',
    ask: 'When is the first time, and by which day will you both look whether it has worked?',
    weight: 1,
  },
}
