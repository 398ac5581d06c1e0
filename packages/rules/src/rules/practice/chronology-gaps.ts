import { daysBetween } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { unknown } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'
import { timeLimits } from '../../facts/time-conditions.ts'

export const rule = defineRule({
  id: 'practice/chronology-gaps',
  also: ['chrono-gap'],
  title: 'No long gaps in the chronology',
  requirement:
    'While the child is looked after, the chronology has no stretch of more than 90 days without an event.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'Chronologies have been lost by a system that did not save them. A year without a word is a year of a childhood that nobody can tell the child about.',
  doesNotJudge:
    'Whether anything happened in the gap: there is no record, and that is all that is known. An event of which only the month or year is known counts for the whole of it; an entry that does not say what happened counts for nothing.',
  when: timeLimits,
  parameters: {
    gapDays: { title: 'Longest stretch without an event', unit: 'days', default: 90, min: 14, max: 365 },
  },
  messages: {
    pass: 'The chronology has no long gaps',
    unknown: 'Add the events of the child’s life to the chronology: there is no record of any',
    gap: 'Add what happened from {from} to {to}: there is no record of any event for {days} days',
    now: 'Add what has happened since {from}: there is no record of any event for {days} days',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/chronology',
  evaluate: ({ plan, asAt, facts }, parameter) => {
    if (plan.chronology === undefined) return unknown('/chronology')
    const most = parameter('gapDays')
    const gaps: Verdict[] = []
    let covered = facts.lookedAfterFrom ?? asAt
    const look = (next: string, path: (days: number) => Verdict) => {
      if (atMost(covered, next) <= most) return
      const days = daysBetween(covered, next)
      if (days > most) gaps.push(path(days))
    }
    for (const { entry, from, to, at } of facts.events) {
      if (to <= covered || !said(entry.what)) continue
      if (from > covered)
        look(from, (days) => unknown(`/chronology/${at}`, { from: covered, to: from, days }, 'gap'))
      covered = to
    }
    if (asAt > covered) look(asAt, (days) => unknown('/chronology', { from: covered, days }, 'now'))
    return gaps
  },
})

/** No fewer days than there are from one day to a later one. Nearly every step of a chronology is too short to be counted out. */
const atMost = (from: string, to: string): number =>
  31 * (12 * (digits(to, 0, 4) - digits(from, 0, 4)) + digits(to, 5, 7) - digits(from, 5, 7)) +
  digits(to, 8, 10) -
  digits(from, 8, 10)

const digits = (date: string, from: number, to: number): number => {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + date.charCodeAt(at) - 48
  return number
}
