import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { notApplicable, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { type ChronologyEvent, countBy, covers, noChronology } from '../../facts/chronology.ts'
import { isTemporaryStay } from '../../facts/temporary-stay.ts'
import { timeLimits } from '../../facts/time-conditions.ts'

export const rule = defineRule({
  id: 'practice/chronology-events',
  title: 'Events that the chronology leaves out',
  requirement:
    'The chronology has every event that the rest of the record speaks of: coming into care, each placement, review, health assessment and order, and for a child who came alone the arrival, the claim and the screening for trafficking.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.6')],
  why: 'The chronology is where a child will look for their own story, and where a court looks for the facts. An event that stands only elsewhere is missed by both.',
  doesNotJudge:
    'What an event says. An event of the day and of the same kind is taken to be the one that is meant; short stays away from a placement are not asked after.',
  when: timeLimits,
  messages: {
    pass: 'The chronology has every event that the record speaks of',
    intoCare:
      'Add to the chronology that the child became looked after on {on}: there is no record of it there',
    placementStart: 'Add to the chronology the placement that began on {on}: there is no record of it there',
    placementStarts:
      'Add to the chronology {count} placements that began from {first} on: there is no record of them there',
    placementEnd: 'Add to the chronology the placement that ended on {on}: there is no record of it there',
    placementEnds:
      'Add to the chronology {count} placements that ended from {first} on: there is no record of them there',
    review: 'Add to the chronology the review of {on}: there is no record of it there',
    reviews: 'Add to the chronology {count} reviews from {first} on: there is no record of them there',
    health: 'Add to the chronology the health assessment of {on}: there is no record of it there',
    healths:
      'Add to the chronology {count} health assessments from {first} on: there is no record of them there',
    order: 'Add to the chronology the order of {on}: there is no record of it there',
    orders: 'Add to the chronology {count} orders from {first} on: there is no record of them there',
    arrival:
      'Add to the chronology how and when the child came to the country: there is no record of it there',
    claim: 'Add to the chronology the claim for asylum: there is no record of it there',
    screening: 'Add to the chronology the screening for trafficking: there is no record of one there',
  },
  outcomes: ['pass', 'needsReview', 'notApplicable'],
  gatherAt: '/chronology',
  evaluate: (context) => {
    if (context.plan.chronology === undefined) return notApplicable(noChronology)
    return [...ofCare(context), ...ofArrival(context)]
  },
})

type Kind = NonNullable<ChronologyEntry['kind']>

/** Kinds of which an event on the day is the one that is meant. A move is one event, however many entries it has. */
const move: readonly Kind[] = ['into-care', 'placement-start', 'placement-end']
const starts: readonly Kind[] = ['into-care', 'placement-start']
const ends: readonly Kind[] = ['placement-end']
const order: readonly Kind[] = ['order', 'into-care']
const reviews: readonly Kind[] = ['review']
const health: readonly Kind[] = ['health']

const isOf = ({ entry: { kind } }: ChronologyEvent, kinds: readonly Kind[]) =>
  kind !== undefined && kinds.includes(kind)

/**
 * Whether the chronology has an event: one of such a kind on the day, one that names it by id on the day, or one that names it
 * by id and is of the very kind, whose date may then be wrong: another rule says so.
 */
function has(
  events: readonly ChronologyEvent[],
  id: string,
  day: string,
  kinds: readonly Kind[],
  veryKinds: readonly Kind[],
): boolean {
  // Nearly always there is one of the very day, and the others need not be looked at.
  for (let at = countBy(events, day) - 1; at >= 0; at--) {
    const event = events[at] as ChronologyEvent
    if (event.from !== day) break
    if (isOf(event, kinds)) return true
  }
  for (const event of events) {
    const onTheDay = covers(event, day)
    if (onTheDay && isOf(event, kinds)) return true
    if ((onTheDay || isOf(event, veryKinds)) && event.entry.concerns?.includes(id)) return true
  }
  return false
}

/** One with a later day is there too, with the wrong day: another rule says so. */
const hasIntoCare = (events: readonly ChronologyEvent[], since: string) =>
  has(events, '', since, order, []) ||
  events.some(({ entry: { kind }, from }) => kind === 'into-care' && from > since)

function ofCare({ plan, asAt, facts }: RuleContext): Verdict[] {
  const { events, lookedAfterFrom: since = '' } = facts
  const within = (day: string | undefined) =>
    day !== undefined && since <= day && day <= asAt ? day : undefined
  const own = (placement: Placement) => placement.planned !== true && !isTemporaryStay(placement)
  return wantingOf([
    hasIntoCare(events, since) ? undefined : unknown('/legal/lookedAfterFrom', { on: since }, 'intoCare'),
    missing(plan.placements, '/placements', 'placementStart', (placement) => {
      const day = own(placement) ? within(placement.from) : undefined
      return day === undefined || has(events, placement.id, day, move, starts) ? undefined : day
    }),
    missing(plan.placements, '/placements', 'placementEnd', (placement) => {
      const day = own(placement) ? within(placement.to) : undefined
      return day === undefined || has(events, placement.id, day, move, ends) ? undefined : day
    }),
    missing(plan.reviews, '/reviews', 'review', ({ id, heldOn }) => {
      const day = within(heldOn)
      return day === undefined || has(events, id, day, reviews, reviews) ? undefined : day
    }),
    missing(plan.health?.assessments, '/health/assessments', 'health', ({ id, on }) => {
      const day = within(on)
      return day === undefined || has(events, id, day, health, health) ? undefined : day
    }),
    // An order of before may matter still: then it is part of the story too.
    missing(plan.legal?.orders, '/legal/orders', 'order', ({ id, madeOn: day }) =>
      day === undefined || day > asAt || has(events, id, day, order, order) ? undefined : day,
    ),
  ])
}

type Placement = NonNullable<CarePlanRecord['placements']>[number]

/** One finding for all of a list: an old chronology may lack every one. `dayOf` gives the day of what is lacking. */
function missing<T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  path: string,
  message: string,
  dayOf: (item: T) => string | undefined,
): Verdict[] {
  if (list === undefined) return []
  let count = 0
  let first = ''
  let firstAt = 0
  for (let at = 0; at < list.length; at++) {
    const item = list[at] as T
    const day = dayOf(item)
    if (day === undefined) continue
    count++
    if (count === 1 || day < first || (day === first && item.id < (list[firstAt] as T).id)) {
      first = day
      firstAt = at
    }
  }
  if (count === 0) return []
  return count === 1
    ? [unknown(`${path}/${firstAt}`, { on: first }, message)]
    : [unknown(`${path}/${firstAt}`, { count, first }, `${message}s`)]
}

/** What there is to tell of a child who came alone, or who may be a victim of trafficking. */
function ofArrival({ plan, asAt, facts }: RuleContext): Verdict[] {
  if (!facts.unaccompanied && !facts.possiblyTrafficked) return []
  const verdicts: Verdict[] = []
  const lacks = (kind: Kind, day?: string) =>
    !facts.events.some((event) => event.entry.kind === kind && (day === undefined || covers(event, day)))
  if (facts.unaccompanied) {
    const { claim, claimedOn } = plan.unaccompanied ?? {}
    const claimed = claim !== undefined && claims.includes(claim) && notAfter(claimedOn, asAt)
    if (lacks('arrival')) verdicts.push(unknown('/unaccompanied', {}, 'arrival'))
    if (claimed && lacks('immigration', claimedOn)) {
      verdicts.push(unknown('/unaccompanied/claim', {}, 'claim'))
    }
  }
  if (lacks('screening')) verdicts.push(unknown('/modernSlavery', {}, 'screening'))
  return verdicts
}

const claims: readonly string[] = ['claimed', 'granted', 'refused']
