import { type ChronologyEntry, earliestDay } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { oneForAll } from '../../engine/one-for-all.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { type ChronologyEvent, correctedIds, covers, noChronology, noEvent } from '../../facts/chronology.ts'
import { timeLimits } from '../../facts/time-conditions.ts'

export const rule = defineRule({
  id: 'practice/chronology-dates',
  title: 'Dates of the chronology and of the rest of the record agree',
  requirement:
    'No event of the chronology has another date than the rest of the record gives it, falls outside the placement that it names, comes before the child was born, or has no date or one that is still to come.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'Two dates for one event mean that one of them is wrong. Nobody can tell which, least of all the child years later.',
  doesNotJudge:
    'Which of two dates is right. Events are compared by the ids that they name, not by their words. Placements that overlap, and what happens to the child before birth, have rules of their own.',
  when: timeLimits,
  messages: {
    pass: 'The dates of the chronology and of the rest of the record agree',
    birth: 'Check whose birth the event of {on} is: the child was born on {recorded}',
    intoCare: 'Check the event of {on}: the child became looked after on {recorded}',
    placementStart: 'Check the event of {on}: the placement it speaks of began on {recorded}',
    placementEnd: 'Check the event of {on}: the placement it speaks of ended on {recorded}',
    noStart: 'Check the event of {on}: there is no record of a placement that began then',
    noEnd: 'Check the event of {on}: there is no record of a placement that ended then',
    review: 'Check the event of {on}: the review it speaks of was held on {recorded}',
    health: 'Check the event of {on}: the health assessment it speaks of was on {recorded}',
    order: 'Check the event of {on}: the order it speaks of was made on {recorded}',
    visit: 'Check the event of {on}: the visit it speaks of was on {recorded}',
    missing: 'Check the event of {on}: the child went missing that time on {recorded}',
    arrival: 'Check the event of {on}: the child arrived in the country on {recorded}',
    beforeBirth: 'Check the event of {on}: the child was born on {recorded}',
    undated: 'Enter the date of this event, or its month or year: nobody can tell when it was',
    undateds: 'Enter the dates of {count} events, or their months or years: nobody can tell when they were',
    future: 'Check the event of {on}: it is in the chronology, and has not come yet',
    futures: 'Check {count} events that have not come yet, the first of them of {on}',
    before: 'Check the event of {on}: the placement it speaks of began on {recorded}, after it',
    after: 'Check the event of {on}: the placement it speaks of ended on {recorded}, before it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/chronology',
  evaluate: (context) => {
    if (context.plan.chronology === undefined) return notApplicable(noChronology)
    const verdicts = outOfTime(context.plan.chronology, context)
    if (context.facts.events.length === 0 && verdicts.length === 0) return notApplicable(noEvent)
    for (const event of context.facts.events) {
      const verdict = compared(event, context)
      if (verdict !== undefined) verdicts.push(verdict)
    }
    return verdicts
  },
})

/** Entries that no rule about events looks at: those without a date, and those that were written down before they happened. */
function outOfTime(chronology: readonly ChronologyEntry[], { facts, asAt }: RuleContext): Verdict[] {
  if (facts.events.length === chronology.length) return []
  const corrected = correctedIds(chronology)
  const undated: Verdict[] = []
  const future: Verdict[] = []
  for (const [at, { id, on, recordedOn }] of chronology.entries()) {
    if (corrected?.has(id)) continue
    const path = `/chronology/${at}/on`
    if (on === undefined) undated.push(unknown(path, {}, 'undated'))
    // What was written down later than this day was not in the chronology then.
    else if (happenedBy(recordedOn, asAt) && earliestDay(on) > asAt)
      future.push(unknown(path, { on }, 'future'))
  }
  return [
    ...oneForAll(undated[0], undated.length, 'undateds'),
    ...oneForAll(earliest(future), future.length, 'futures'),
  ]
}

/** The first by its day, whatever the order of the list. */
const earliest = (verdicts: readonly Verdict[]): Verdict | undefined =>
  [...verdicts].sort((a, b) => (String(a.data.on) < String(b.data.on) ? -1 : 1))[0]

type Days = readonly (string | undefined)[]

function compared(event: ChronologyEvent, { plan, facts }: RuleContext): Verdict | undefined {
  const { kind, concerns } = event.entry
  switch (kind) {
    case 'birth': {
      const { dateOfBirth } = plan.child
      return dateOfBirth === undefined || covers(event, dateOfBirth)
        ? undefined
        : judge(placeOf(event), given(event, dateOfBirth), 'birth')
    }
    case 'into-care': {
      // An earlier event may be of an earlier time in care.
      const { lookedAfterFrom } = facts
      return lookedAfterFrom === undefined || event.from <= lookedAfterFrom
        ? undefined
        : wrong(event, lookedAfterFrom, 'intoCare')
    }
    case 'placement-start':
      return ofMove(event, plan.placements, 'from', facts.lookedAfterFrom)
    case 'placement-end':
      return ofMove(event, plan.placements, 'to', facts.lookedAfterFrom)
    case 'review':
      return ofNamed(event, 'review', plan.reviews, ({ heldOn }) => [heldOn])
    case 'health':
      return ofNamed(event, 'health', plan.health?.assessments, ({ on, reportOn }) => [on, reportOn])
    case 'order':
      return ofNamed(event, 'order', plan.legal?.orders, ({ madeOn, endedOn, until }) => [
        madeOn,
        endedOn,
        until,
      ])
    case 'visit':
      return ofNamed(event, 'visit', plan.visits, ({ on }) => [on]) ?? outside(event, plan.placements)
    case 'missing':
      return (
        (concerns === undefined ? undefined : ofMissing(event, plan.exploitation?.missing)) ??
        outside(event, plan.placements)
      )
    case 'achievement':
    case 'education':
      return outside(event, plan.placements)
    case 'arrival':
    case 'immigration':
    case 'screening':
      return facts.unaccompanied ? ofArrival(event, plan) : undefined
    default:
      return undefined
  }
}

const placeOf = ({ at }: ChronologyEvent) => `/chronology/${at}/on`
const given = ({ entry: { on = '' } }: ChronologyEvent, recorded: string) => ({ on, recorded })
const wrong = (event: ChronologyEvent, recorded: string, message: string) =>
  conflict(placeOf(event), given(event, recorded), message)

/**
 * What an event says of the things of a list that it names by id: wrong where it names one, and has the date of none. Of each the
 * first of its days is what the message tells, so that one without it may be of any day.
 */
function ofNamed<T extends { readonly id: string }>(
  event: ChronologyEvent,
  message: string,
  list: readonly T[] | undefined,
  daysOf: (item: T) => Days,
): Verdict | undefined {
  const { concerns } = event.entry
  if (concerns === undefined || list === undefined) return undefined
  let recorded: string | undefined
  for (const item of list) {
    if (!concerns.includes(item.id)) continue
    const [first, ...others] = daysOf(item)
    if (first === undefined || covers(event, first)) return undefined
    if (others.some((day) => day !== undefined && covers(event, day))) return undefined
    recorded ??= first
  }
  return recorded === undefined ? undefined : wrong(event, recorded, message)
}

type Placements = RuleContext['plan']['placements']

/** The start or end of a placement: of one that it names by id, or else of any. */
function ofMove(
  event: ChronologyEvent,
  placements: Placements,
  field: 'from' | 'to',
  since: string | undefined,
): Verdict | undefined {
  const message = field === 'from' ? 'placementStart' : 'placementEnd'
  const named = ofNamed(event, message, placements, (placement) => [placement[field]])
  if (named !== undefined || placements === undefined) return named
  const { concerns, on = '' } = event.entry
  const namesOne = concerns !== undefined && placements.some(({ id }) => concerns.includes(id))
  // Placements of an earlier time in care may have been left in the earlier record.
  if (namesOne || since === undefined || event.to < since) return undefined
  for (const placement of placements) {
    const day = placement[field]
    if (day === undefined ? field === 'from' && placement.planned !== true : covers(event, day)) {
      return undefined
    }
  }
  return conflict(placeOf(event), { on }, field === 'from' ? 'noStart' : 'noEnd')
}

type Missing = NonNullable<RuleContext['plan']['exploitation']>['missing']

/** A day of a missing episode may be any from its first to its last; one that has no last day runs on. */
function ofMissing(event: ChronologyEvent, missing: Missing): Verdict | undefined {
  return ofNamed(event, 'missing', missing, ({ from, to }) =>
    from !== undefined && from <= event.to && (to === undefined || event.from <= to) ? [event.from] : [from],
  )
}

/** An event of the child's life in a placement that it names, before that began or after it ended. */
function outside(event: ChronologyEvent, placements: Placements): Verdict | undefined {
  const { concerns } = event.entry
  if (concerns === undefined || placements === undefined) return undefined
  for (const { id, from, to } of placements) {
    if (!concerns.includes(id)) continue
    if (from !== undefined && event.to < from) return wrong(event, from, 'before')
    if (to !== undefined && event.from > to) return wrong(event, to, 'after')
  }
  return undefined
}

function ofArrival(
  event: ChronologyEvent,
  { child, unaccompanied }: RuleContext['plan'],
): Verdict | undefined {
  const { dateOfBirth } = child
  if (dateOfBirth !== undefined && event.to < dateOfBirth) return wrong(event, dateOfBirth, 'beforeBirth')
  const { arrivedOn } = unaccompanied ?? {}
  return event.entry.kind === 'arrival' && arrivedOn !== undefined && apart(event, arrivedOn)
    ? wrong(event, arrivedOn, 'arrival')
    : undefined
}

/** Whether two dates, of which either may be partial, cannot be of one day. */
const apart = ({ entry: { on = '' } }: ChronologyEvent, date: string) =>
  !(on.startsWith(date) || date.startsWith(on))
