import {
  birthday,
  type CarePlanRecord,
  type Child,
  type CourtOrder,
  type LegalPosition,
  type LegalStatusPeriod,
  type Proceedings,
} from '@open-care-plan/model'
import { earlier } from '../timetable/period.ts'
import { happenedBy } from './by-day.ts'
import { legalBasisOn } from './legal-basis.ts'
import { type Located, said } from './located.ts'

/** An application that was made to a court, with its place. */
export interface CourtCase extends Located<Proceedings> {
  /** Whether it is before the court on the day: nothing says that the court has decided it. */
  readonly pending: boolean
}

const none: readonly CourtCase[] = []

/** The day an application was made; where only the day of issue is recorded, that. */
export const appliedOn = ({ submittedOn, issuedOn }: Proceedings): string | undefined =>
  submittedOn ?? issuedOn

/** The applications of one kind that were made by a day, in the order of the record. One without a date counts as made. */
export function courtCases(
  plan: CarePlanRecord,
  kind: 'care' | 'placement',
  day: string,
): readonly CourtCase[] {
  const { proceedings, child } = plan
  // Most children have none, and this is asked of every plan.
  if (proceedings === undefined || proceedings.length === 0) return none
  const over = isNoChild(child, day)
  const cases: CourtCase[] = []
  for (const [at, value] of proceedings.entries()) {
    if (value.kind !== kind || (appliedOn(value) ?? '') > day) continue
    cases.push({ value, path: `/proceedings/${at}`, pending: !over && isPending(value, plan, day) })
  }
  return cases
}

/** There is nothing left to decide about a child who has died or is 18 (CA 1989 ss.31(3), 105). An adoption order could come later. */
const isNoChild = ({ dateOfBirth, diedOn }: Child, day: string) =>
  happenedBy(diedOn, day) || (dateOfBirth !== undefined && birthday(dateOfBirth, 18) <= day)

/** A case of which nobody wrote down the decision is over all the same once there is the order that ends it. */
function isPending(value: Proceedings, plan: CarePlanRecord, day: string): boolean {
  if (value.decidedOn !== undefined) return value.decidedOn > day
  if (hasEnded(value, plan.legal, day)) return false
  return !said(value.result) || isUnderInterimOrder(value, plan, day)
}

/** What stands as the result of a case under an interim care order is that of a hearing on the way, unless a later case is meant. */
const isUnderInterimOrder = (value: Proceedings, { legal, proceedings = [] }: CarePlanRecord, day: string) =>
  value.kind === 'care' &&
  legalBasisOn(legal, day) === 'interim-care-order' &&
  !proceedings.some((other) => {
    const on = appliedOn(other) ?? day
    return other.kind === 'care' && other !== value && on <= day && (appliedOn(value) ?? '') < on
  })

/** A case without a day may be of any time: only an order that still runs can be its own. */
function hasEnded(value: Proceedings, legal: LegalPosition | undefined, day: string): boolean {
  const ends = endings[value.kind ?? '']
  if (ends === undefined || legal === undefined) return false
  const since = appliedOn(value)
  const falls = (on: string | undefined, to: string | undefined) =>
    happenedBy(on, day) && (since === undefined ? !happenedBy(to, day) : since <= on)
  return (
    (legal.orders ?? []).some(
      ({ kind, madeOn, endedOn }) => ends.orders.has(kind) && falls(madeOn, endedOn),
    ) || (legal.statuses ?? []).some(({ status, from, to }) => ends.statuses.has(status) && falls(from, to))
  )
}

/**
 * The first day on which there was a care order from an application on, before the next application: one that was made under
 * that is not its own. An order that has ended is not known to be that of an application without a day.
 */
export function careOrderOn(
  { value }: CourtCase,
  cases: readonly CourtCase[],
  legal: LegalPosition | undefined,
  day: string,
): string | undefined {
  const since = appliedOn(value)
  let next = '~'
  for (const other of cases) {
    const applied = appliedOn(other.value)
    if (applied !== undefined && applied > (since ?? '')) next = earlier(applied, next)
  }
  let first: string | undefined
  const look = (on: string | undefined, ended: string | undefined) => {
    if (!happenedBy(on, day) || on < (since ?? '') || on >= next) return
    if (since !== undefined || ended === undefined) first = earlier(on, first)
  }
  for (const { kind, madeOn, endedOn } of legal?.orders ?? [])
    if (kind === 'care-order') look(madeOn, endedOn)
  for (const { status, from, to } of legal?.statuses ?? []) if (status === 'C2') look(from, to)
  return first
}

interface Ending {
  readonly orders: ReadonlySet<CourtOrder['kind']>
  readonly statuses: ReadonlySet<LegalStatusPeriod['status']>
}

/** What is only made at the end of a case. An order of section 8 may be made on the way. */
const endings: Readonly<Record<string, Ending>> = {
  care: {
    orders: new Set([
      'care-order',
      'supervision-order',
      'special-guardianship-order',
      'placement-order',
      'adoption-order',
    ]),
    statuses: new Set(['C2', 'E1']),
  },
  placement: { orders: new Set(['placement-order', 'adoption-order']), statuses: new Set(['E1']) },
}

/** The last day, of those that have come, on which the agency decided on adoption, wherever the record has it: it may stand with the care case. */
export function agencyDecidedOn({ proceedings = [] }: CarePlanRecord, day: string): string | undefined {
  let last: string | undefined
  for (const { adoptionDecisionOn: on } of proceedings) {
    if (happenedBy(on, day) && on > (last ?? '')) last = on
  }
  return last
}

/** Those of them that the court has still to decide. */
export const beforeTheCourt = (cases: readonly CourtCase[]): readonly CourtCase[] =>
  cases.filter(({ pending }) => pending)

/** The day of the last application that the court has still to decide: what was said before it was said of something else. */
export function lastApplicationOn(cases: readonly CourtCase[]): string | undefined {
  let last: string | undefined
  for (const { value, pending } of cases) {
    const on = appliedOn(value)
    if (pending && on !== undefined && on > (last ?? '')) last = on
  }
  return last
}
