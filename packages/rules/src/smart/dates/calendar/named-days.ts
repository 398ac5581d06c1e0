import { type Day, dayOf, lastOfMonth, oneDay, type Period, plusDays, weekdayFrom } from './day.ts'
import { easterOf } from './easter.ts'

/**
 * How the days of a feast are found: on a day of a month, some days after Easter Sunday, on a weekday from a day of a month on,
 * on the last Monday of a month, or not at all (`moon`): the feasts of calendars that follow the moon have a date in every year,
 * which depends on the reckoning or on the moon being seen. Others are `published` from year to year: the next bank holiday, the
 * weeks of public examinations. They can be put on a calendar by whoever keeps them, and no day is worked out here.
 */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly from: number; readonly weekday: number }
  | { readonly lastMondayOf: number }
  | 'moon'
  | 'published'

/** Days with a name. Source: the calendar; project wording set. */
const namedDays = {
  christmas: { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'boxing day': { month: 12, day: 26 },
  'new year’s eve': { month: 12, day: 31 },
  'new year': { month: 1, day: 1 },
  'burns night': { month: 1, day: 25 },
  'valentine’s day': { month: 2, day: 14 },
  'st david’s day': { month: 3, day: 1 },
  'world book day': { month: 3, from: 1, weekday: 4 },
  'st patrick’s day': { month: 3, day: 17 },
  'pancake day': { easter: -47 },
  'ash wednesday': { easter: -46 },
  'mother’s day': { easter: -21 },
  'palm sunday': { easter: -7 },
  'good friday': { easter: -2 },
  easter: { easter: 0 },
  'easter monday': { easter: 1 },
  'st george’s day': { month: 4, day: 23 },
  'may day': { month: 5, from: 1, weekday: 1 },
  'spring bank holiday': { lastMondayOf: 5 },
  whitsun: { easter: 49 },
  'father’s day': { month: 6, from: 15, weekday: 7 },
  midsummer: { month: 6, day: 24 },
  'august bank holiday': { lastMondayOf: 8 },
  halloween: { month: 10, day: 31 },
  'bonfire night': { month: 11, day: 5 },
  'remembrance day': { month: 11, day: 11 },
  'remembrance sunday': { month: 11, from: 8, weekday: 7 },
  'st andrew’s day': { month: 11, day: 30 },
  eid: 'moon',
  ramadan: 'moon',
  diwali: 'moon',
  holi: 'moon',
  vaisakhi: 'moon',
  navratri: 'moon',
  hanukkah: 'moon',
  passover: 'moon',
  'rosh hashanah': 'moon',
  'yom kippur': 'moon',
  'lunar new year': 'moon',
  'bank holiday': 'published',
  exams: 'published',
} as const satisfies Record<string, Rule>

export type NamedDay = keyof typeof namedDays

/** The day that a name has in a year; undefined where no day can be worked out. */
export function namedDayOf(name: NamedDay, year: number): Period | undefined {
  const rule: Rule = namedDays[name]
  if (rule === 'moon' || rule === 'published') return undefined
  if ('easter' in rule) return oneDay(plusDays(easterOf(year), rule.easter))
  if ('lastMondayOf' in rule) {
    return oneDay(weekdayFrom(dayOf(year, rule.lastMondayOf, lastOfMonth(year, rule.lastMondayOf) - 6), 1))
  }
  if ('weekday' in rule) return oneDay(weekdayFrom(dayOf(year, rule.month, rule.from), rule.weekday))
  return oneDay(dayOf(year, rule.month, rule.day))
}

/** The first time that a named day falls on a day or after it. */
export function namedDayFrom(name: NamedDay, from: Day): Period | undefined {
  const year = Math.floor(from / 10_000)
  const first = namedDayOf(name, year)
  return first === undefined || first.to >= from ? first : namedDayOf(name, year + 1)
}
