import { type Word, wordAt } from '../../text/read-text.ts'
import { dayOf } from './calendar/day.ts'
import { place } from './calendar/place.ts'
import { schoolYearIsOver } from './calendar/place-school.ts'
import type { Expression, Lean } from './expression.ts'
import type { Frame } from './find/frame.ts'
import { is } from './find/is.ts'
import { lengthAfter, lengthBefore } from './find/runs.ts'
import { settingOf } from './find/setting.ts'
import type { DateKind, Mention } from './mention.ts'
import type { PlanDay } from './plan.ts'
import type { Scan } from './scan.ts'
import { monthWords } from './words/calendar-words.ts'
import { WordTable } from './words/word-table.ts'

/** How much has to stand before a date for it to be one. */
type Needs =
  /** "3 October" is a date by itself. */
  | 'nothing'
  /** "March", "Christmas" and "Friday" are dates only after `by`, `until`, `in`, `this` and the like. */
  | 'lead'
  /** "Year 9" and "18" only after a word that makes them an end. */
  | 'end'

const dated = new WordTable([
  [
    `${monthWords.map(([list]) => list).join(' ')} now today term holidays hols week month christmas easter`,
    true,
  ],
])
const opening = new WordTable([
  ['between btwn betw', 'between'],
  ['from', 'from'],
])

/** A date as it was found, with the words before it that say what it is for. */
export interface Core {
  readonly what: Expression
  readonly frame: Frame
  /** The word after the last. */
  readonly last: number
  readonly needs: Needs
}

/**
 * What a date is for, from the words before it and from the day of the plan. Undefined where it is none: a name, a day that comes
 * every week.
 */
export function judge(scan: Scan, { what: whole, frame, last, needs }: Core): Mention | undefined {
  const { plan, bare } = scan
  const { role, move, part, first, from, piece } = frame
  const what: Expression = piece === undefined ? whole : { type: 'piece', of: whole, ...piece }
  const mention = (kind: DateKind, lean: Lean = 'ahead'): Mention => ({
    kind,
    what,
    from: role === 'and' ? first : from,
    first,
    last,
    before: role === 'before',
    lean,
  })
  if (role === 'each') return mention('repeat')
  if (move === 'last') return mention('past', 'back')
  if (is(scan.source, scan.words[last], 'onwards')) return mention('start')
  if (isEnd(role)) return checked(mention('deadline'), plan)
  if (role === 'since') return mention('start', 'back')
  if (role === 'start' || role === 'after') return started(scan, mention('start', 'near'))
  if (!bare) {
    if (needs === 'end') return undefined
    if (needs === 'lead' && move === 'none' && part === 'whole' && piece === undefined && !leads(scan, frame))
      return undefined
  }
  const setting = settingOf(scan, role === 'none' || role === 'bracket' ? first : from)
  if (bare && setting !== 'start' && setting !== 'birth') return checked(mention('deadline'), plan)
  switch (setting) {
    case 'first':
      return checked(mention('first'), plan)
    case 'deadline':
      return checked(mention('deadline'), plan)
    case 'start':
      return mention('start', 'near')
    case 'background':
      return mention('background')
    case 'birth':
      return mention('birth', 'back')
    case 'past':
    case 'perhaps past': {
      const isSure = setting === 'past' || what.type === 'weekday' || what.type === 'near'
      const said = checked(mention('day', isSure ? 'back' : 'likely'), plan)
      return said.kind === 'day' && isToday(what, plan) ? mention('past', 'back') : said
    }
    case 'now':
      return move === 'this' ? mention('background') : checked(mention('day', 'near'), plan)
    case 'ahead':
      return checked(mention('day'), plan)
    case 'none':
      return checked(mention('day', move === 'none' ? 'near' : 'ahead'), plan)
  }
}

/** Whether what stands before a date makes it an end. */
export const isEnd = (role: Frame['role']): boolean =>
  role === 'by' || role === 'before' || role === 'until' || role === 'due'

function leads({ words }: Scan, { role, from }: Frame): boolean {
  if (role === 'to' || role === 'and') return joinsDates(words, from, role === 'to')
  return role === 'on' || role === 'in' || role === 'for'
}

const reach = 5

/** "Between the move and Christmas", "September to December", and not "birthdays and Christmas". */
function joinsDates(words: readonly Word[], from: number, isTo: boolean): boolean {
  const before = wordAt(words, from - 1)
  if (before?.kind === 'number' || dated.of(before)) return true
  for (let at = from - 1; at > from - reach; at--) {
    const role = opening.of(wordAt(words, at))
    if (role === 'between' || (isTo && role === 'from')) return true
  }
  return false
}

/** A start has an end where a length stands beside it: "for 12 weeks from 1 October". The first of several times is no mere start. */
function started(scan: Scan, start: Mention): Mention {
  const run = lengthBefore(scan, start.from) ?? lengthAfter(scan, start.last)
  if (run === undefined) return settingOf(scan, start.from) === 'first' ? { ...start, kind: 'first' } : start
  const { count, unit, from = start.from, last = start.last } = run
  const what: Expression = { type: 'length', count, unit, from: start.what }
  return checked({ ...start, kind: 'deadline', what, from, first: from, last }, scan.plan)
}

/** A day that is the day of the plan itself: with a verb that tells what was, it has gone. */
const isToday = (what: Expression, plan: PlanDay): boolean =>
  what.type === 'day' && place(what, plan, 'ahead')?.to === plan.day

/** The same date, or a past one where its last day had gone by when the plan was written. The day of the plan itself has not. */
function checked(mention: Mention, plan: PlanDay): Mention {
  return hasPassed(mention, plan) ? { ...mention, kind: 'past', lean: 'back' } : mention
}

function hasPassed({ what, lean, before }: Mention, plan: PlanDay): boolean {
  if (plan.day === 0) return (lean === 'back' || lean === 'likely') && !hasYear(what)
  const isOver = (from: number, to: number) => (before ? from <= plan.day : to < plan.day)
  switch (what.type) {
    case 'day':
      if (what.year !== 0 && what.week === 'none') {
        const day = dayOf(what.year, what.month, what.day)
        return isOver(day, day)
      }
      break
    case 'month':
    case 'piece':
      break
    case 'year':
      return isOver(dayOf(what.year, 1, 1), dayOf(what.year, 12, 31))
    case 'school years':
      return schoolYearIsOver(what.last, plan)
    case 'age':
      return isOfAge(what, plan)
    case 'length':
      if (what.from === 'plan' || what.from === 'event') return false
      break
    default:
      // Without a year the next one is meant, unless a verb tells what was.
      if (!hasYear(what)) return lean === 'back'
  }
  const period = place(what, plan, lean)
  return period !== undefined && isOver(period.from, period.to)
}

const hasYear = (what: Expression): boolean => 'year' in what && what.year !== 0

/** Whether the child has that age already. An age above the child’s own may be that of somebody else, and is still to come. */
function isOfAge(what: Extract<Expression, { type: 'age' }>, plan: PlanDay): boolean {
  const { childAge, dateOfBirth } = plan.context
  const reached = dateOfBirth === undefined ? undefined : place(what, plan, 'ahead')
  if (reached !== undefined) return reached.to <= plan.day
  return childAge !== undefined && (what.months === 0 ? childAge >= what.years : childAge > what.years)
}
