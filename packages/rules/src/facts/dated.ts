import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { correctedIds } from './chronology.ts'
import { each } from './each.ts'

type Day = string | undefined

/** Is shown something with a first and a last day, and its place in parts: list, number and the field of the last day. */
export type SeePeriod = (from: Day, to: Day, place: string, at: number | undefined, end: string) => void

/** Is shown a day on which something happened to the child, and its place in parts. May be partial. */
export type SeeEvent = (on: Day, place: string, at: number | undefined, field: string) => void

/** A place from its parts, which are joined only where somebody wants to know. */
export const placeOf = (place: string, at: number | undefined, field: string): string =>
  at === undefined ? `${place}/${field}` : `${place}/${at}/${field}`

/** Shows everything in the record that has a first and a last day. */
export function seePeriods(plan: CarePlanRecord, see: SeePeriod): void {
  const { legal, placements, permanence, iro, exploitation, health } = plan
  see(legal?.lookedAfterFrom, legal?.lookedAfterUntil, '/legal', undefined, 'lookedAfterUntil')
  each(legal?.earlierTimes, ({ from, to }, at) => see(from, to, '/legal/earlierTimes', at, 'to'))
  each(legal?.statuses, ({ from, to }, at) => see(from, to, '/legal/statuses', at, 'to'))
  each(legal?.orders, ({ madeOn, until, endedOn }, at) => {
    see(madeOn, until, '/legal/orders', at, 'until')
    see(madeOn, endedOn, '/legal/orders', at, 'endedOn')
  })
  each(placements, ({ from, to, approval, support }, at) => {
    see(from, to, '/placements', at, 'to')
    const { temporary } = approval ?? {}
    if (temporary !== undefined) {
      see(temporary.from, temporary.until, '/placements', at, 'approval/temporary/until')
    }
    each(support, (given, number) =>
      see(given.from, given.until, '/placements', at, `support/${number}/until`),
    )
  })
  each(permanence?.plans, ({ from, to }, at) => see(from, to, '/permanence/plans', at, 'to'))
  each(plan.contact, ({ refusal }, at) => see(refusal?.from, refusal?.until, '/contact', at, 'refusal/until'))
  each(plan.services, ({ from, until }, at) => see(from, until, '/services', at, 'until'))
  each(plan.workers, ({ from, to }, at) => see(from, to, '/workers', at, 'to'))
  each(iro?.former, ({ from, to }, at) => see(from, to, '/iro/former', at, 'to'))
  each(plan.leavingCare?.atHome, ({ from, to }, at) => see(from, to, '/leavingCare/atHome', at, 'to'))
  each(exploitation?.missing, ({ from, to }, at) => see(from, to, '/exploitation/missing', at, 'to'))
  each(health?.assessments, ({ on, reportOn }, at) =>
    see(on, reportOn, '/health/assessments', at, 'reportOn'),
  )
}

/** What happens to the child and to nobody else, so that it cannot come before birth. */
const ofTheChild: ReadonlySet<ChronologyEntry['kind']> = new Set([
  'into-care',
  'placement-start',
  'placement-end',
  'review',
  'visit',
  'missing',
  'education',
  'achievement',
])

/** Shows the days on which something happened to the child. What a family lived through before the birth is not among them. */
export function seeEventsOfChild(plan: CarePlanRecord, see: SeeEvent): void {
  const { legal, health } = plan
  see(plan.child.diedOn, '/child', undefined, 'diedOn')
  see(legal?.lookedAfterFrom, '/legal', undefined, 'lookedAfterFrom')
  each(legal?.statuses, ({ from }, at) => see(from, '/legal/statuses', at, 'from'))
  each(plan.placements, ({ from }, at) => see(from, '/placements', at, 'from'))
  each(plan.reviews, ({ heldOn }, at) => see(heldOn, '/reviews', at, 'heldOn'))
  each(plan.visits, ({ on }, at) => see(on, '/visits', at, 'on'))
  each(health?.assessments, ({ on }, at) => see(on, '/health/assessments', at, 'on'))
  each(health?.sdq, ({ on }, at) => see(on, '/health/sdq', at, 'on'))
  each(health?.checks, ({ on }, at) => see(on, '/health/checks', at, 'on'))
  each(plan.views, ({ on, whose }, at) => {
    if (whose === 'child') see(on, '/views', at, 'on')
  })
  each(plan.exploitation?.missing, ({ from }, at) => see(from, '/exploitation/missing', at, 'from'))
  each(plan.achievements, ({ on }, at) => see(on, '/achievements', at, 'on'))
  // What another entry corrects stands there for ever, as it was written.
  const corrected = correctedIds(plan.chronology ?? [])
  each(plan.chronology, ({ id, on, kind }, at) => {
    if (ofTheChild.has(kind) && !corrected?.has(id)) see(on, '/chronology', at, 'on')
  })
}
