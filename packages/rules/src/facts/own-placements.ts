import type { Placement } from '@open-care-plan/model'
import { later } from '../timetable/period.ts'
import type { CaseFacts } from './case-facts.ts'
import { located } from './located.ts'
import { placementSetting } from './placement-setting.ts'

/** A placement of this time in care to which the regulations apply. */
export interface OwnPlacement {
  readonly value: Placement
  readonly path: string
  /** The day from which its time limits run: the day it began, or the day the child became looked after there. */
  readonly start: string
}

/**
 * The placements of this time in care that have begun, the earliest first. A stay in hospital or custody, a placement for
 * adoption and a holiday away are no placements under section 22C, and start no time limit of these regulations.
 */
export function ownPlacements({ placements, lookedAfterFrom }: CaseFacts): OwnPlacement[] {
  return placements.flatMap(({ value, path }) => {
    const { from, to } = value
    if (from === undefined || value.planned === true || !underSection22C(value)) return []
    const start = later(from, lookedAfterFrom)
    return to !== undefined && to < start ? [] : [{ value, path, start }]
  })
}

/** The places of placements that are recorded without the day on which they began, and not as only planned. */
export const undatedPlacements = (placements: readonly Placement[] | undefined): string[] =>
  located(placements, '/placements').flatMap(({ value, path }) =>
    value.from === undefined && value.planned !== true && underSection22C(value) ? [path] : [],
  )

/** The day a placement ended, where that is not after the day of the check. */
export const endedBy = ({ value: { to } }: OwnPlacement, asAt: string): string | undefined =>
  to !== undefined && to <= asAt ? to : undefined

const temporaryAbsences: ReadonlySet<string> = new Set(['T1', 'T2'])

const underSection22C = (placement: Placement): boolean =>
  placementSetting(placement) !== 'not-22C' &&
  (placement.section22C !== undefined || !temporaryAbsences.has(placement.type ?? ''))

/** Whether the child lives with a parent or another person with parental responsibility. */
export const withParents = (placement: Placement): boolean => placementSetting(placement) === 'parents'
