import {
  ageOn,
  type CarePlanRecord,
  type Need,
  type Placement,
  type Review,
  type Visit,
} from '@open-care-plan/model'
import { happenedBy } from './by-day.ts'
import { type ChronologyEvent, eventsBy } from './chronology.ts'
import { type CourtCase, courtCases } from './court-cases.ts'
import { isInCare, type LegalBasis, legalBasisOn } from './legal-basis.ts'
import { byDate, type Located, located } from './located.ts'
import { isTemporaryStay } from './temporary-stay.ts'
import { isPossiblyTrafficked } from './unaccompanied.ts'

/** What several rules ask of the same plan, as at one day. What is dated after that day has not happened yet. */
export interface CaseFacts {
  /** The record itself, for a condition that asks of it what no other rule asks. */
  readonly plan: CarePlanRecord
  /** The day, `YYYY-MM-DD`. */
  readonly asAt: string
  /** In whole years; undefined where the date of birth is not recorded. */
  readonly age: number | undefined
  readonly lookedAfterFrom: string | undefined
  /**
   * False only where the record says that it has ended or has not begun. A child who is not born yet, or has died, is not looked
   * after, and nobody is from the eighteenth birthday on (CA 1989 s.105), whether or not somebody entered the end.
   */
  readonly lookedAfter: boolean
  /** The record says that the child had died by the day. */
  readonly died: boolean
  readonly legalBasis: LegalBasis | undefined
  /** In care, as against accommodated; undefined where the legal status is not recorded. */
  readonly inCare: boolean | undefined
  /** Whether the child is looked after only in a series of short breaks. */
  readonly shortBreaks: boolean
  /** Begun by the day, the earliest first. */
  readonly placements: readonly Located<Placement>[]
  /** The first placement of this time in care. */
  readonly firstPlacement: Located<Placement> | undefined
  /**
   * Where the child lives on the day; where no placement has begun, the one that is planned. On a holiday or in hospital for a
   * short time a child still has the placement that runs on meanwhile.
   */
  readonly placement: Located<Placement> | undefined
  /** Needs of the record, with their places. */
  readonly needs: readonly Located<Need>[]
  /** Held by the day in this time in care, the earliest first. */
  readonly reviews: readonly Located<Review>[]
  /** Made by the day, the earliest first. */
  readonly visits: readonly Located<Visit>[]
  /** In education or training; undefined where the record does not say. A child under two is not, unless the record says so. */
  readonly inEducation: boolean | undefined
  /** The record says that the child came to the country without a parent or carer. */
  readonly unaccompanied: boolean
  /** The record says that the child is or may be a victim of trafficking. */
  readonly possiblyTrafficked: boolean
  /** Whether a child who may be trafficked came from abroad; undefined where the record does not say. */
  readonly fromAbroad: boolean | undefined
  /** Applications for a care or supervision order that were made by the day, decided or not. */
  readonly careCases: readonly CourtCase[]
  /** Of the chronology: those that stand and had happened by the day, the earliest first. Ask the record whether one is kept. */
  readonly events: readonly ChronologyEvent[]
}

/** Works the facts out. */
export function caseFacts(plan: CarePlanRecord, asAt: string): CaseFacts {
  const { legal } = plan
  const lookedAfterFrom = legal?.lookedAfterFrom
  const until = legal?.lookedAfterUntil
  const basis = legalBasisOn(legal, asAt)
  const placements = placementsBy(plan, asAt, lookedAfterFrom)
  const { dateOfBirth } = plan.child
  const age = dateOfBirth === undefined || dateOfBirth > asAt ? undefined : ageOn(dateOfBirth, asAt)
  const died = happenedBy(plan.child.diedOn, asAt)
  return {
    plan,
    asAt,
    age,
    lookedAfterFrom,
    lookedAfter:
      !isUnborn(plan, asAt) &&
      !died &&
      !(age !== undefined && age >= 18) &&
      !(lookedAfterFrom !== undefined && lookedAfterFrom > asAt) &&
      !(until !== undefined && until <= asAt),
    died,
    legalBasis: basis,
    inCare: isInCare(basis),
    shortBreaks: legal?.shortBreaks ?? basis === 'short-breaks',
    placements,
    firstPlacement: placements[0],
    placement: currentPlacement(plan, placements, asAt),
    needs: located(plan.needs, '/needs'),
    reviews: byDate(located(plan.reviews, '/reviews'), ({ heldOn }) => heldOn).filter(
      ({ value: { heldOn = '' } }) => heldOn <= asAt && heldOn >= (lookedAfterFrom ?? ''),
    ),
    visits: byDate(located(plan.visits, '/visits'), ({ on }) => on).filter(
      ({ value: { on = '' } }) => on <= asAt,
    ),
    inEducation: plan.education?.inEducation ?? (age !== undefined && age < 2 ? false : undefined),
    unaccompanied: plan.unaccompanied?.unaccompanied === true,
    possiblyTrafficked: isPossiblyTrafficked(plan, asAt),
    fromAbroad: plan.modernSlavery?.fromAbroad,
    careCases: courtCases(plan, 'care', asAt),
    events: plan.chronology === undefined ? [] : eventsBy(plan.chronology, asAt),
  }
}

/** A birth that is only expected is taken not to have happened, unless the child has become looked after since. */
function isUnborn({ child, legal }: CarePlanRecord, asAt: string): boolean {
  if (child.dateOfBirth !== undefined) return child.dateOfBirth > asAt
  const { lookedAfterFrom } = legal ?? {}
  return (
    child.expectedDateOfBirth !== undefined && !(lookedAfterFrom !== undefined && lookedAfterFrom <= asAt)
  )
}

function placementsBy(plan: CarePlanRecord, asAt: string, lookedAfterFrom: string | undefined) {
  const all = byDate(located(plan.placements, '/placements'), ({ from }) => from).sort(inTurn)
  const begun = all.filter(({ value: { from = '' } }) => from <= asAt)
  const last = begun.at(-1)
  if (last !== undefined && isBackwards(last.value, lookedAfterFrom)) {
    begun[begun.length - 1] = { value: withoutEnd(last.value), path: last.path }
  }
  return begun.filter(
    ({ value: { to } }) => lookedAfterFrom === undefined || to === undefined || to > lookedAfterFrom,
  )
}

/** By the first day. Of placements that began on one day, the first to end came first, as one of a few hours did. */
function inTurn({ value: a }: Located<Placement>, { value: b }: Located<Placement>): number {
  const { from = '', to = '~' } = a
  const { from: otherFrom = '', to: otherTo = '~' } = b
  if (from !== otherFrom) return from < otherFrom ? -1 : 1
  return to === otherTo ? 0 : to < otherTo ? -1 : 1
}

/**
 * Whether the placement that began last has an end before its beginning. That is no end: the child lives there, as far as anybody
 * can tell, and a rule of its own reports the dates. An earlier placement has ended, whatever its end says.
 */
const isBackwards = ({ from = '', to }: Placement, lookedAfterFrom = '') =>
  to !== undefined && to < from && from >= lookedAfterFrom

function withoutEnd({ to: _, ...placement }: Placement): Placement {
  return placement
}

function currentPlacement(plan: CarePlanRecord, begun: readonly Located<Placement>[], asAt: string) {
  const running = begun.filter(({ value: { to } }) => to === undefined || to > asAt)
  if (running.length > 0) return running.findLast(({ value }) => !isTemporaryStay(value)) ?? running.at(-1)
  const planned = located(plan.placements, '/placements').filter(
    ({ value: { from, to } }) => to === undefined && (from === undefined || from > asAt),
  )
  // The next to begin; one whose day is not known comes after those whose day is.
  return byDate(planned, ({ from, id }) => from ?? `~${id}`)[0]
}
