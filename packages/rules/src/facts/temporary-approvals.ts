import type { TemporaryApproval } from '@open-care-plan/model'
import type { RuleContext } from '../engine/rule.ts'
import { notJudgedOn } from '../timetable/judged-days.ts'
import { ownPlacements } from './own-placements.ts'

/** The temporary approval of a connected person in one placement. */
export interface PlacedApproval {
  readonly value: TemporaryApproval
  /** The place of the approval. */
  readonly path: string
  readonly placementId: string
  /** The day the placement ended, if it has an end. */
  readonly placementTo: string | undefined
  /** The day of full approval, where it was given by the day of the check. */
  readonly fullApprovalOn: string | undefined
}

/** Every temporary approval that a placement of this time in care rests or rested on. */
export const temporaryApprovals = ({ plan, asAt, facts }: RuleContext): PlacedApproval[] =>
  ownPlacements(facts).flatMap(({ value: placement, path, start }) => {
    const value = placement.approval?.temporary
    if (value === undefined || notJudgedOn(plan.legal, value.from ?? start) !== undefined) return []
    const { fullApprovalOn } = value
    return {
      value,
      path: `${path}/approval/temporary`,
      placementId: placement.id,
      placementTo: placement.to,
      fullApprovalOn: fullApprovalOn !== undefined && fullApprovalOn <= asAt ? fullApprovalOn : undefined,
    }
  })
