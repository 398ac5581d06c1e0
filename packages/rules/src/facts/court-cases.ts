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
  { proceedings, legal, child }: CarePlanRecord,
  kind: 'care' | 'placement',
  day: string,
): readonly CourtCase[] {
  // Most children have none, and this is asked of every plan.
  if (proceedings === undefined || proceedings.length === 0) return none
  const over = isNoChild(child, day)
  const cases: CourtCase[] = []
  for (const [at, value] of proceedings.entries()) {
    if (value.kind !== kind || (appliedOn(value) ?? '') > day) continue
    cases.push({ value, path: `/proceedings/${at}`, pending: !over && isPending(value, legal, day) })
  }
  return cases
}

/** There is nothing left to decide about a child who has died or is 18 (CA 1989 ss.31(3), 105). An adoption order could come later. */
const isNoChild = ({ dateOfBirth, diedOn }: Child, day: string) =>
  happenedBy(diedOn, day) || (dateOfBirth !== undefined && birthday(dateOfBirth, 18) <= day)

/** A case of which nobody wrote down the decision is over all the same once there is the order that ends it. */
const isPending = (value: Proceedings, legal: LegalPosition | undefined, day: string) =>
  value.decidedOn === undefined ? !said(value.result) && !hasEnded(value, legal, day) : value.decidedOn > day

function hasEnded(value: Proceedings, legal: LegalPosition | undefined, day: string): boolean {
  const ends = endings[value.kind ?? '']
  if (ends === undefined || legal === undefined) return false
  const since = appliedOn(value) ?? ''
  const falls = (on: string | undefined) => on !== undefined && since <= on && on <= day
  return (
    (legal.orders ?? []).some(({ kind, madeOn }) => ends.orders.has(kind) && falls(madeOn)) ||
    (legal.statuses ?? []).some(({ status, from }) => ends.statuses.has(status) && falls(from))
  )
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

/** The first day on which the agency decided on adoption, wherever the record has it: it may stand with the care case. */
export function agencyDecidedOn({ proceedings = [] }: CarePlanRecord): string | undefined {
  let first: string | undefined
  for (const { adoptionDecisionOn } of proceedings) {
    if (adoptionDecisionOn !== undefined) first = earlier(adoptionDecisionOn, first)
  }
  return first
}

/** Those of them that the court has still to decide. */
export const beforeTheCourt = (cases: readonly CourtCase[]): readonly CourtCase[] =>
  cases.filter(({ pending }) => pending)
