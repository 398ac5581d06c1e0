import { addDays, birthday, daysBetween, isCalendarDate } from '@open-care-plan/model'
import { AsAtError } from '../engine/errors.ts'
import { earlier, later } from '../timetable/period.ts'
import { type AtHome, afterLeaving } from './time-at-home.ts'
import { type Stay, staysUntil, type TimeInCare } from './times-in-care.ts'

/** What a young person is to the leaving-care duties. Source: CA 1989 ss.23A, 23C, 24, Sch 2 para 19B. */
export type CareLeaverCategory = 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none'

/** What a category is derived from. */
export interface CareHistory {
  readonly dateOfBirth: string | undefined
  /** Every time looked after that is known, in any order. */
  readonly lookedAfter: readonly TimeInCare[]
  /** Whether those are all there were since the fourteenth birthday. Where they are not, what depends on others is unknown. */
  readonly complete: boolean
  /** Times with a parent or another person with parental responsibility; undefined where nobody has recorded them. */
  readonly atHome: readonly AtHome[] | undefined
}

/** What a young person is on a day, and since when. */
export interface CareLeaverStanding {
  readonly category: CareLeaverCategory | 'unknown'
  /** The day on which it began, where the history settles it. */
  readonly from?: string
  /** The last day on which it can have begun, where earlier times looked after may bring it forward. */
  readonly fromAtLatest?: string
  /** What would settle the category or its first day. */
  readonly missing?: 'dateOfBirth' | 'earlierTimes' | 'atHome'
}

/** SI 2010/959 reg 40(1): 13 weeks. */
const enoughDays = 91

/**
 * What a young person is on a day, by the dates alone.
 *
 * - Eligible: still looked after at 16 or 17, for 13 weeks or more in all since the fourteenth birthday. The day on which a time
 *   began is not counted: 13 weeks from 6 May are over on 5 August. Short breaks are left out.
 * - Relevant: was eligible, is 16 or 17 and no longer looked after. Six months at home without a break end it, until that ends.
 * - Former relevant: was relevant at 18, or was eligible and looked after up to 18; to the 25th birthday.
 * - Qualifying: was looked after at 16 or 17, and is none of these; to the 21st birthday. Others qualify whom no time looked after
 *   shows: after special guardianship, private fostering or a long stay in hospital. And somebody who was detained or in hospital
 *   at 16, and had been looked after before, may be relevant.
 *
 * Where times looked after may be missing and would matter, the answer is `unknown`.
 *
 * @throws AsAtError where `asAt` is not a day.
 */
export function careLeaverCategory(history: CareHistory, asAt: string): CareLeaverStanding {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  const { dateOfBirth } = history
  if (dateOfBirth === undefined) return { category: 'unknown', missing: 'dateOfBirth' }
  if (asAt < birthday(dateOfBirth, 16)) return { category: 'none' }
  const twentyFive = birthday(dateOfBirth, 25)
  if (asAt >= twentyFive) return { category: 'none', from: twentyFive }
  const eighteen = birthday(dateOfBirth, 18)
  return asAt < eighteen ? under18(history, dateOfBirth, asAt) : from18(history, dateOfBirth, eighteen, asAt)
}

function under18(history: CareHistory, dateOfBirth: string, asAt: string): CareLeaverStanding {
  const { lookedAfter, complete, atHome } = history
  const stays = staysUntil(lookedAfter, asAt, birthday(dateOfBirth, 18))
  const eligibleOn = eligibleSince(stays, dateOfBirth, asAt)
  const last = stays.at(-1)
  if (last !== undefined && last.to === undefined) {
    if (eligibleOn === undefined) return complete ? { category: 'none' } : unknownTimes
    const earliest = later(last.from, birthday(dateOfBirth, 16))
    const from = later(eligibleOn, earliest)
    return complete || from === earliest
      ? { category: 'eligible', from }
      : { category: 'eligible', fromAtLatest: from, missing: 'earlierTimes' }
  }
  if (lookedAfter.some((time) => time.shortBreaks === true && runsOn(time, asAt))) return { category: 'none' }
  if (eligibleOn !== undefined) return afterLeaving((last as Stay).to as string, atHome, asAt)
  return complete ? qualifying(lookedAfter, dateOfBirth, asAt) : unknownTimes
}

function from18(
  history: CareHistory,
  dateOfBirth: string,
  eighteen: string,
  asAt: string,
): CareLeaverStanding {
  const { lookedAfter, complete, atHome } = history
  const stays = staysUntil(lookedAfter, asAt, eighteen)
  if (eligibleSince(stays, dateOfBirth, asAt) !== undefined) {
    const left = stays.at(-1)?.to as string
    const standing = left === eighteen ? undefined : afterLeaving(left, atHome, eighteen)
    if (standing === undefined || standing.category === 'relevant') {
      return { category: 'former-relevant', from: eighteen }
    }
    if (standing.category === 'unknown') return standing
    if (asAt < birthday(dateOfBirth, 21)) return standing
  } else if (!complete) return unknownTimes
  return qualifying(lookedAfter, dateOfBirth, asAt)
}

const unknownTimes: CareLeaverStanding = { category: 'unknown', missing: 'earlierTimes' }

const runsOn = ({ from, to }: TimeInCare, day: string) => from <= day && (to === undefined || day < to)

/** The first day on which all of it was true: 16 or 17, looked after, and for 13 weeks in all since 14. */
function eligibleSince(stays: readonly Stay[], dateOfBirth: string, asAt: string): string | undefined {
  const fourteen = birthday(dateOfBirth, 14)
  const sixteen = birthday(dateOfBirth, 16)
  const eighteen = birthday(dateOfBirth, 18)
  let days = 0
  for (const { from, to = asAt } of stays) {
    const start = later(from, fourteen)
    if (to < start) continue
    const day = later(later(addDays(start, Math.max(0, enoughDays - days)), sixteen), from)
    // On the day of leaving the young person was still looked after; on the eighteenth birthday it is too late.
    if (day <= to && day < eighteen) return day
    days += daysBetween(start, to)
  }
  return undefined
}

/** Looked after at 16 or 17, in short breaks too, and no longer. */
function qualifying(
  lookedAfter: readonly TimeInCare[],
  dateOfBirth: string,
  asAt: string,
): CareLeaverStanding {
  const sixteen = birthday(dateOfBirth, 16)
  const eighteen = birthday(dateOfBirth, 18)
  const left = lookedAfter
    .filter(({ from, to = eighteen }) => from < eighteen && from <= asAt && to >= sixteen)
    .map(({ to = eighteen }) => earlier(to, eighteen))
    .sort()
    .at(-1)
  if (left === undefined) return { category: 'none' }
  const twentyOne = birthday(dateOfBirth, 21)
  return asAt < twentyOne ? { category: 'qualifying', from: left } : { category: 'none', from: twentyOne }
}
