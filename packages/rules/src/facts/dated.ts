import type { CarePlanRecord, ChronologyEntry } from '@open-care-plan/model'
import { type Located, located } from './located.ts'

/** Something with a first and a last day, and the name of the field that has the last. */
export interface Period extends Located<{ readonly from?: string; readonly to?: string }> {
  readonly end: string
}

/** A day on which something happened, with its place. May be partial. */
export type DatedEvent = Located<string>

type Dates<T> = (item: T) => { readonly from: string | undefined; readonly to: string | undefined }

const period = (path: string, end: string, from: string | undefined, to: string | undefined): Period => ({
  value: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  path,
  end,
})

const periodsOf = <T>(list: readonly T[] | undefined, path: string, end: string, dates: Dates<T>): Period[] =>
  located(list, path).map(({ value, path: at }) => {
    const { from, to } = dates(value)
    return period(at, end, from, to)
  })

/** Everything in the record that has a first and a last day. */
export function periods(plan: CarePlanRecord): Period[] {
  const { legal, placements } = plan
  return [
    period('/legal', 'lookedAfterUntil', legal?.lookedAfterFrom, legal?.lookedAfterUntil),
    ...periodsOf(legal?.statuses, '/legal/statuses', 'to', ({ from, to }) => ({ from, to })),
    ...periodsOf(legal?.orders, '/legal/orders', 'until', ({ madeOn, until }) => ({
      from: madeOn,
      to: until,
    })),
    ...periodsOf(legal?.orders, '/legal/orders', 'endedOn', ({ madeOn, endedOn }) => ({
      from: madeOn,
      to: endedOn,
    })),
    ...periodsOf(placements, '/placements', 'to', ({ from, to }) => ({ from, to })),
    ...located(placements, '/placements').flatMap(({ value: { approval, support }, path }) => [
      period(`${path}/approval/temporary`, 'until', approval?.temporary?.from, approval?.temporary?.until),
      ...periodsOf(support, `${path}/support`, 'until', ({ from, until }) => ({ from, to: until })),
    ]),
    ...periodsOf(plan.permanence?.plans, '/permanence/plans', 'to', ({ from, to }) => ({ from, to })),
    ...located(plan.contact, '/contact').map(({ value: { refusal }, path }) =>
      period(`${path}/refusal`, 'until', refusal?.from, refusal?.until),
    ),
    ...periodsOf(plan.services, '/services', 'until', ({ from, until }) => ({ from, to: until })),
    ...periodsOf(plan.workers, '/workers', 'to', ({ from, to }) => ({ from, to })),
    ...periodsOf(plan.iro?.former, '/iro/former', 'to', ({ from, to }) => ({ from, to })),
    ...periodsOf(plan.exploitation?.missing, '/exploitation/missing', 'to', ({ from, to }) => ({ from, to })),
    ...periodsOf(plan.health?.assessments, '/health/assessments', 'reportOn', ({ on, reportOn }) => ({
      from: on,
      to: reportOn,
    })),
  ]
}

/** What happens to the child and to nobody else, so that it cannot come before birth. */
const ofTheChild: readonly ChronologyEntry['kind'][] = [
  'into-care',
  'placement-start',
  'placement-end',
  'review',
  'visit',
  'missing',
  'education',
  'achievement',
]

const dated = <T>(
  list: readonly T[] | undefined,
  path: string,
  field: string,
  on: (item: T) => string | undefined,
): DatedEvent[] =>
  located(list, path).flatMap(({ value, path: at }) => {
    const day = on(value)
    return day === undefined ? [] : [{ value: day, path: `${at}/${field}` }]
  })

/** Days on which something happened to the child. What a family lived through before the birth is not among them. */
export function eventsOfChild(plan: CarePlanRecord): DatedEvent[] {
  const { legal, health } = plan
  return [
    ...(legal?.lookedAfterFrom === undefined
      ? []
      : [{ value: legal.lookedAfterFrom, path: '/legal/lookedAfterFrom' }]),
    ...dated(legal?.statuses, '/legal/statuses', 'from', ({ from }) => from),
    ...dated(plan.placements, '/placements', 'from', ({ from }) => from),
    ...dated(plan.reviews, '/reviews', 'heldOn', ({ heldOn }) => heldOn),
    ...dated(plan.visits, '/visits', 'on', ({ on }) => on),
    ...dated(health?.assessments, '/health/assessments', 'on', ({ on }) => on),
    ...dated(health?.checks, '/health/checks', 'on', ({ on }) => on),
    ...dated(plan.views, '/views', 'on', ({ on, whose }) => (whose === 'child' ? on : undefined)),
    ...dated(plan.exploitation?.missing, '/exploitation/missing', 'from', ({ from }) => from),
    ...dated(plan.achievements, '/achievements', 'on', ({ on }) => on),
    ...dated(plan.chronology, '/chronology', 'on', ({ on, kind }) =>
      ofTheChild.includes(kind) ? on : undefined,
    ),
  ]
}
