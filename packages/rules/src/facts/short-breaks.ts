import { addMonths, daysBetween, type Placement } from '@open-care-plan/model'
import type { RuleContext, Verdict } from '../engine/rule.ts'
import { conflict, judge, unknown } from '../engine/verdicts.ts'
import { regulationsFrom, relaxedBetween } from '../timetable/judged-days.ts'
import { earlier } from '../timetable/period.ts'
import { runsOn } from './by-day.ts'
import type { CaseFacts } from './case-facts.ts'
import { legalBasisOn } from './legal-basis.ts'
import { type Located, said } from './located.ts'
import { undatedPlacements } from './own-placements.ts'

/** The most days of one short break, and of all in a year: SI 2010/959 reg 48(2)(c). */
export const mostDays = 17
export const mostDaysAYear = 75

/** One short break by the day of the check. */
interface Break extends Located<Placement> {
  readonly from: string
  /** The day it ended or, while it runs, the day of the check. */
  readonly until: string
  readonly days: number
}

/** What is to be said of the days and the places of a series of short breaks. */
export function breakVerdicts(context: RuleContext): Verdict[] {
  const { plan } = context
  if (plan.placements === undefined) return [unknown('/placements', {}, 'breaks')]
  const onlyAgreement = agreementOnly(context)
  const breaks = breaksOf(context, onlyAgreement)
  if (onlyAgreement && breaks.length === 0) return [unknown('/placements', {}, 'agreement')]
  const [undated] = breaks.length === 0 ? undatedPlacements(plan.placements) : []
  if (undated !== undefined) return [unknown(`${undated}/from`, {}, 'days')]
  return [
    ...breaks.flatMap((one) => tooLong(one, onlyAgreement)),
    ...homeBetween(breaks),
    ...tooManyDays(breaks, onlyAgreement),
    ...elsewhere(breaks),
  ]
}

/** Under the code V4 councils record the agreement, and not each break. */
const agreementOnly = ({ plan: { legal }, asAt }: RuleContext): boolean =>
  legal?.statuses?.some((period) => period.status === 'V4' && runsOn(period, asAt)) === true

/** Under an agreement only what has ended can be a break: what runs on is the agreement. */
function breaksOf({ facts, asAt }: RuleContext, onlyAgreement: boolean): Break[] {
  const breaks: Break[] = []
  for (const { value, path } of facts.placements) {
    const { to, planned } = value
    if (value.from === undefined || value.from < regulationsFrom || planned === true) continue
    const ended = to !== undefined && to <= asAt
    if (onlyAgreement && !ended) continue
    const until = ended ? to : asAt
    const from = breakFrom(value.from, until, facts)
    if (from === undefined) continue
    breaks.push({ value, path, from, until, days: daysBetween(from, until) })
  }
  return breaks
}

/**
 * The day from which a placement counts as a short break. What began under another legal status was none until that changed, save
 * where the record calls it short breaks and the status is section 20 alone; one that ended by then was none at all.
 */
function breakFrom(
  from: string,
  until: string,
  { plan: { legal }, legalBasis: now }: CaseFacts,
): string | undefined {
  const basis = legalBasisOn(legal, from) ?? 'short-breaks'
  if (basis === 'short-breaks' || (basis === 'section-20' && now === 'section-20')) return from
  let first: string | undefined
  for (const { status, from: since } of legal?.statuses ?? []) {
    if ((status !== 'V3' && status !== 'V4') || since === undefined) continue
    if (from < since && since < until) first = earlier(since, first)
  }
  return first
}

function tooLong({ value, path, from, until, days }: Break, onlyAgreement: boolean): Verdict[] {
  if (days > mostDays) {
    if (onlyAgreement) return [judge(path, { from, to: until }, 'notOneBreak')]
    return relaxedBetween(from, until)
      ? [judge(path, { from }, 'relaxed')]
      : [conflict(path, { from, days }, 'length')]
  }
  const { to, expectedEnd } = value
  const planned = to ?? expectedEnd
  if (planned === undefined || planned <= until) return []
  const intended = daysBetween(from, planned)
  return intended > mostDays ? [conflict(path, { from, days: intended }, 'intended')] : []
}

/** At the end of each break the child goes home: the next begins on a later day. */
function homeBetween(breaks: readonly Break[]): Verdict[] {
  const verdicts: Verdict[] = []
  let before: Break | undefined
  for (const next of breaks) {
    const { from, path } = next
    if (before !== undefined) {
      const { to } = before.value
      if (to === undefined) verdicts.push(unknown(`${before.path}/to`, { from }, 'end'))
      else if (from < to) verdicts.push(conflict(`${path}/from`, { from, to }, 'overlap'))
      else if (from === to) verdicts.push(judge(`${path}/from`, { to }, 'sameDay'))
    }
    before = next
  }
  return verdicts
}

/** The first year of twelve months that has too many days, of those outside the time when the regulations were relaxed if there is one. It is enough to look from the first day of each break. */
function tooManyDays(breaks: readonly Break[], onlyAgreement: boolean): Verdict[] {
  if (breaks.reduce((sum, { days }) => sum + days, 0) <= mostDaysAYear) return []
  // One that is too long for a whole year, or may be an agreement, is reported already.
  const reported = onlyAgreement ? mostDays : mostDaysAYear
  if (breaks.some(({ days }) => days > reported)) return []
  let relaxed: Verdict | undefined
  for (const [first, { from, path }] of breaks.entries()) {
    const end = addMonths(from, 12)
    let days = 0
    for (let at = first; at < breaks.length; at += 1) {
      const one = breaks[at] as Break
      if (one.from >= end) break
      days += one.until <= end ? one.days : daysBetween(one.from, end)
    }
    if (days <= mostDaysAYear) continue
    if (!relaxedBetween(from, end)) return [conflict(path, { from, days }, 'total')]
    relaxed ??= judge(path, { from, days }, 'relaxedYear')
  }
  return relaxed === undefined ? [] : [relaxed]
}

/** The first break that is neither with the carer nor in the place of the first one. */
function elsewhere([first, ...rest]: readonly Break[]): Verdict[] {
  if (first === undefined) return []
  const other = rest.find(({ value }) => isElsewhere(first.value, value))
  return other === undefined ? [] : [judge(other.path, {}, 'carer')]
}

/** What stands in place of the number of a setting that Ofsted does not inspect: it tells none from another. */
const notInspected = 'XXXXXXX'

/** Whether two placements have different carers and different places. What nobody recorded is not different. */
function isElsewhere(a: Placement, b: Placement): boolean {
  const pairs = [
    [a.carer?.name, b.carer?.name],
    [a.carer?.organisation, b.carer?.organisation],
    [a.carer?.address, b.carer?.address],
    [a.urn, b.urn],
  ].filter(([one, other]) => said(one) && said(other) && one !== notInspected)
  return pairs.length > 0 && pairs.every(([one, other]) => one !== other)
}
