import type { DutyStatus } from './duty.ts'

/** The words of the timetable. */
export interface TimetableStrings {
  readonly title: string
  readonly yearTitle: (from: string, to: string) => string
  readonly yearSummary: (counts: { readonly overdue: number; readonly pending: number }) => string
  readonly today: string
  readonly picture: string
  readonly status: Readonly<Record<DutyStatus, string>>
  /** What a duty is about. A kind that is not here is shown as it is. */
  readonly kind: Readonly<Record<string, string>>
  readonly overdue: string
  readonly soon: string
  readonly later: string
  readonly unknown: string
  readonly done: string
  readonly nothing: string
  readonly by: (day: string) => string
  readonly wasDue: (day: string) => string
  readonly doneOn: (day: string, due: string | undefined) => string
  readonly noDay: string
  /** That the last days of so many duties wait for one entry of the record. */
  readonly waiting: (count: number) => string
  readonly because: (what: string, day: string | undefined) => string
  readonly goTo: string
  readonly count: (count: number) => string
}

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const timetableStrings: TimetableStrings = {
  title: 'What is due when',
  yearTitle: (from, to) => `The year from ${from} to ${to}`,
  yearSummary: ({ overdue, pending }) =>
    `${things(overdue, 'thing is', 'things are')} overdue, and ${things(pending, 'is', 'are')} still to come. The lists below say the same in words.`,
  today: 'Today',
  picture: 'Picture of the year',
  status: {
    met: 'Done in time',
    late: 'Done late',
    pending: 'To do',
    overdue: 'Overdue',
    unknown: 'Not recorded',
  },
  kind: {
    plan: 'Care plan',
    placement: 'Placement',
    review: 'Review',
    iro: 'IRO',
    visit: 'Visit',
    health: 'Health',
    education: 'PEP and school',
    contact: 'Family time',
    court: 'Court',
    'leaving-care': 'Leaving care',
    sdq: 'SDQ',
    ending: 'Ending',
  },
  overdue: 'Overdue',
  soon: 'Due soon',
  later: 'Due later',
  unknown: 'The record does not say',
  done: 'Done',
  nothing: 'Nothing',
  by: (day) => `By ${day}`,
  wasDue: (day) => `Was due by ${day}`,
  doneOn: (day, due) => (due === undefined ? `Done on ${day}` : `Done on ${day}, due by ${due}`),
  noDay: 'The last day cannot be counted yet',
  waiting: (count) => `${count} time limits wait for this`,
  because: (what, day) => (day === undefined ? what : `${what}: ${day}`),
  goTo: 'Go to its place in the plan',
  count: (count) => things(count, 'item', 'items'),
}
