import { readText, type Word, wordAt } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import type { OutcomeContext } from '../outcome-input.ts'
import { type Day, plusDays, textOf } from './calendar/day.ts'
import { place } from './calendar/place.ts'
import { vagueIn } from './find/vague.ts'
import { binds, type DateKind, type Mention } from './mention.ts'
import { PlanDay } from './plan.ts'
import { nextMention } from './read-dates.ts'
import { scanOf } from './scan.ts'

/** A date, or words of time that are none, found in a text. */
export interface ResolvedDate {
  /** Offsets into the text, in UTF-16 code units, `end` not included; with the word before it that says what it is for ("by"). */
  readonly start: number
  readonly end: number
  /** The words at that place. */
  readonly match: string
  readonly kind: DateKind
  /** Whether it binds an outcome to time: an end, a due date, or a day on which it happens, that has not passed. */
  readonly binds: boolean
  /** First and last day that the words name, `YYYY-MM-DD`. Absent where no day can be worked out. */
  readonly from?: string
  readonly to?: string
  /** The last day that is not too late: the day before it after `before`. Only of a date that binds, and of no birthday that is not known. */
  readonly due?: string
  /** Worked out from the usual terms of England, or from an age in years, so that the days may be others. */
  readonly approximate?: true
}

/** How `resolveDates` reads a text. */
export interface ResolveDatesOptions extends OutcomeContext {
  /** The text is a field for a date alone, where "Friday" or "6 weeks" needs no word before it. */
  readonly field?: boolean
}

/**
 * Finds the dates of a text as plans write them ("by half term", "before she turns 16", "within 20 working days", "3/10/26") and puts
 * them on the calendar, so that a form can show what was understood. Dates without a year are counted from `planDate`; without it
 * they have no day. Terms are those of `termDates`, or the usual ones of England; a feast that follows the moon has no day here.
 * Any text is taken, in time proportional to its length. Source: Scrutiny review 2019 s.8.
 */
export function resolveDates(source: string, options: ResolveDatesOptions = {}): ResolvedDate[] {
  const text = readText(source, lexicon)
  const plan = new PlanDay(options)
  const scan = scanOf(text, plan, options.field)
  const mentions = vagueIn(scan)
  for (let at = 0; ; ) {
    const mention = nextMention(scan, at)
    if (mention === undefined) break
    mentions.push(mention)
    at = Math.max(mention.last, at + 1)
  }
  return withoutParts(mentions).map((mention) => resolved(mention, source, text.words, plan))
}

/** In their order, without those that are part of another: "6 weeks" in "for 6 weeks from 1 October". */
function withoutParts(mentions: Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions.sort((one, other) => one.from - other.from || other.last - one.last)) {
    const before = kept.at(-1)
    if (before === undefined || mention.last > before.last) kept.push(mention)
  }
  return kept
}

function resolved(mention: Mention, source: string, words: readonly Word[], plan: PlanDay): ResolvedDate {
  const { from, last, kind } = mention
  const start = words[from]?.start ?? 0
  const end = wordAt(words, last - 1)?.end ?? start
  return { start, end, match: source.slice(start, end), kind, binds: binds(kind), ...daysOf(mention, plan) }
}

function daysOf(mention: Mention, plan: PlanDay): Pick<ResolvedDate, 'from' | 'to' | 'due' | 'approximate'> {
  const period = place(mention.what, plan, mention.lean)
  if (period === undefined) return {}
  const { from, to, approximate } = period
  // A birthday that is known to within a year gives no last day.
  const hasDue = binds(mention.kind) && !(approximate && mention.what.type === 'age')
  return {
    from: textOf(from),
    to: textOf(to),
    ...(hasDue ? { due: textOf(dueOf(mention, from, to)) } : {}),
    ...(approximate ? { approximate } : {}),
  }
}

/** "Before" a day ends the day before it; a holiday that something is to be done by is too late itself. */
function dueOf({ before, what, kind }: Mention, from: Day, to: Day): Day {
  const isHoliday = what.type === 'half term' || what.type === 'holiday'
  if (before || (isHoliday && kind === 'deadline' && what.part === 'whole')) return plusDays(from, -1)
  return to
}
