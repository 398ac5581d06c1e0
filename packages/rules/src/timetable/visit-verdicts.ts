import type { RuleContext, Verdict } from '../engine/rule.ts'
import { notApplicable, unknown } from '../engine/verdicts.ts'
import type { OwnPlacement } from '../facts/own-placements.ts'
import { type VisitedPlacement, visitedPlacements } from '../facts/visit-gaps.ts'
import type { VisitRegime } from '../facts/visit-regime.ts'
import { gapVerdict } from './gap-verdict.ts'

/** What the rules on the time between visits say. */
export const visitMessages = {
  pass: 'The record shows a visit within each limit',
  due: 'Visit the child by {dueOn}',
  late: 'A visit was due by {dueOn}: the child was next visited on {doneOn}',
  overdue: 'Visit the child now: a visit was due by {dueOn}',
  ended: 'A visit was due by {dueOn}: none is recorded before the placement ended on {endedOn}',
  unknown: 'Enter the visits to the child, or record that there were none',
  notKept:
    'Enter the visits in the placement that ended on {endedOn}: the first visit on record, on {keptFrom}, came after it',
  undated: 'Enter the date of each visit: one was due by {dueOn}',
  doubtful: 'Decide whether the visit on {on}, when the child was not seen, counts: one was due by {dueOn}',
  relaxed: 'Say whether the rules as relaxed for coronavirus were kept: a visit was due by {dueOn}',
} as const

/** What is said where it is not settled which of two limits held. */
export const visitDoubts = {
  until18:
    'Say whether the placement is meant to last until 18: a visit was due by {dueOn}, or by {latestOn} if it is',
  legalStatus:
    'Enter the legal status of the child: a visit was due by {dueOn}, or by {latestOn} if there is a care order',
  firstReview:
    'Decide whether visits had to be weekly up to the first review in this placement: if so, one was due by {dueOn}, and if not, by {latestOn}',
  reviews:
    'Enter the reviews that have been held: a visit was due by {dueOn}, or by {latestOn} if one was held in this placement by then',
  fullApproval:
    'Enter the day the carer was approved in full: a visit was due by {dueOn}, or by {latestOn} if that day had come',
  sixMonthly:
    'Decide whether visits up to six months apart were rightly agreed: if not, one was due by {dueOn}, and if so, by {latestOn}',
} as const

/** What the rule of some regimes says of every gap between visits that such a regime set the last day of. */
export function visitVerdicts(
  context: RuleContext,
  regimes: readonly VisitRegime[],
  otherwise: string,
): Verdict | readonly Verdict[] {
  const held = (key: VisitRegime) => regimes.includes(key)
  const governed = visitedPlacements(context).filter(({ stretches }) =>
    stretches.some(({ limit }) => limit !== undefined && held(limit.key)),
  )
  if (governed.length === 0) return notApplicable(otherwise)
  const { whole } = context
  const { visits = [] } = context.plan
  // Until the first one is due there is nothing that had to be entered.
  const missed = ({ gaps }: VisitedPlacement) => gaps.some((gap) => gap.missed && held(gap.limit.key))
  if (context.plan.visits === undefined && governed.some(missed)) return unknown('/visits')
  const undated = visits.findIndex(({ on }) => on === undefined)
  const undatedPath = undated < 0 ? undefined : `/visits/${undated}/on`
  const verdicts = governed.flatMap((visited) =>
    visited.gaps.flatMap((gap) => {
      const verdict = held(gap.limit.key)
        ? gapVerdict(gap, { ...places(visited, undatedPath), whole })
        : undefined
      if (verdict === undefined) return []
      return gap.missed && undatedPath === undefined ? consideringTheList(verdict, visited) : verdict
    }),
  )
  return whole === true ? verdicts : verdicts.filter(isNotAskedAgain)
}

/** What settles which of two limits held settles it for every interval of the placement, so that only the last of them asks. */
const isNotAskedAgain = ({ message, path }: Verdict, at: number, all: readonly Verdict[]): boolean =>
  !(message in visitDoubts) ||
  !all.some((later, of) => of > at && later.message === message && later.path === path)

/** What is said of a missed limit, where the placement ended before the first visit on record: nobody knows. */
export const consideringTheList = (verdict: Verdict, { keptFrom }: VisitedPlacement): Verdict =>
  keptFrom === undefined ? verdict : unknown('/visits', { ...verdict.data, keptFrom }, 'notKept')

const places = ({ placement, endedOn }: VisitedPlacement, undatedPath: string | undefined) => ({
  path: placement.path,
  undatedPath,
  endedOn,
  doubts: doubtsOf(placement),
  data: { placementId: placement.value.id },
})

const doubtsOf = ({ path }: OwnPlacement) => ({
  until18: { path: `${path}/intendedUntil18`, judge: false },
  legalStatus: { path: '/legal/statuses', judge: false },
  firstReview: { path, judge: true },
  reviews: { path: '/reviews', judge: false },
  fullApproval: { path: `${path}/approval/temporary/fullApprovalOn`, judge: false },
  sixMonthly: { path: `${path}/approval/longTermFostering`, judge: true },
})
