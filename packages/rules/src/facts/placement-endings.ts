import { addDays, type Placement, type PlacementEnding } from '@open-care-plan/model'
import type { RuleContext, Verdict } from '../engine/rule.ts'
import { judge } from '../engine/verdicts.ts'
import { notJudgedOn } from '../timetable/judged-days.ts'
import type { CaseFacts } from './case-facts.ts'
import { type OwnPlacement, ownPlacements } from './own-placements.ts'
import { saysWhy } from './placeholders.ts'
import { placementSetting } from './placement-setting.ts'
import { isTemporaryStay } from './temporary-stay.ts'

/** A placement that has ended or has a day on which it is to end, and to which SI 2010/959 reg 14 applies. */
export interface EndedPlacement extends OwnPlacement {
  /** The day it ended or is to end. */
  readonly endedOn: string
  readonly ending: PlacementEnding
  /** Where the child lives from that day, if that is recorded. */
  readonly next: Placement | undefined
  /** Whether the reason on record says that it was the authority that ended it. */
  readonly byAuthority: boolean
  /** It had to end at once, so that neither a review nor notice could come first. */
  readonly atOnce: boolean
}

/** Three rules look at the same endings; the facts of one check are one object. */
const worked = new WeakMap<CaseFacts, readonly EndedPlacement[]>()
const none: readonly EndedPlacement[] = []

/** The endings of this time in care that regulation 14 is about, the earliest placement first. */
export function placementEndings(context: RuleContext): readonly EndedPlacement[] {
  const { facts } = context
  if (!facts.placements.some(({ value }) => value.to !== undefined)) return none
  const known = worked.get(facts)
  if (known !== undefined) return known
  const made = ownPlacements(facts).flatMap((placement) => endingOf(placement, context) ?? [])
  worked.set(facts, made)
  return made
}

function endingOf(placement: OwnPlacement, { plan, facts }: RuleContext): EndedPlacement | undefined {
  const { value } = placement
  const { to: endedOn, ending = {} } = value
  if (endedOn === undefined || isTemporaryStay(value) || notJudgedOn(plan.legal, endedOn) !== undefined) {
    return undefined
  }
  // That being looked after ends is another decision, to which regulation 39 applies.
  const until = plan.legal?.lookedAfterUntil
  if (until !== undefined && until <= endedOn) return undefined
  const { reason } = ending
  if (reason === 'PLACE' || reason === 'CUSTOD') return undefined
  const next = placementFrom(endedOn, value, facts)
  if (isElsewhereRegulated(value, endedOn, next)) return undefined
  return {
    ...placement,
    endedOn,
    ending,
    next,
    byAuthority: reason !== undefined && byAuthority.has(reason),
    atOnce: saysWhy(ending.immediateRisk),
  }
}

/** Where a carer or the child asked for it, who ended the placement is for a person to say. */
const byAuthority: ReadonlySet<string> = new Set(['CARPL', 'LAREQ', 'STAND', 'ALLEG'])

/** Where the child lived on a day: of several the latest to begin, and of those of one day the last by id. */
function placementFrom(
  day: string,
  before: Placement,
  { plan: { placements = [] } }: CaseFacts,
): Placement | undefined {
  let latest: Placement | undefined
  for (const one of placements) {
    const { from, to } = one
    if (one === before || from === undefined || from > day) continue
    // An end before the beginning is no end.
    if (to !== undefined && to <= day && to >= from) continue
    if (latest === undefined || `${from} ${one.id}` > `${latest.from} ${latest.id}`) latest = one
  }
  return latest
}

/**
 * The endings that regulation 14 leaves out: of a placement with a parent that was not confirmed (reg 19(c)), of one whose
 * temporary approval ran out (reg 25(6)), and a move to other arrangements, which section 22D(1) has a review of its own for.
 */
function isElsewhereRegulated(
  { approval, ...value }: Placement,
  endedOn: string,
  next: Placement | undefined,
): boolean {
  if (approval?.withParents?.decision === 'ended') return true
  const { until, extendedUntil = until, fullApprovalOn } = approval?.temporary ?? {}
  if (extendedUntil !== undefined && fullApprovalOn === undefined && extendedUntil <= endedOn) return true
  return placementSetting(next) === 'other' && placementSetting(value) !== 'other'
}

/**
 * Asks a person instead of failing where it is not settled that regulation 14 applies: that it was the authority that ended the
 * placement, and that it was no emergency placement that regulation 23(2) ended.
 */
export function unlessUnsettled(verdict: Verdict, ended: EndedPlacement): Verdict {
  if (verdict.kind !== 'late' && verdict.kind !== 'overdue') return verdict
  if (!ended.byAuthority) return judge(verdict.path, verdict.data, 'whoEnded')
  return mayBeUnderRegulation23(ended) ? judge(verdict.path, verdict.data, 'emergency') : verdict
}

/** Such a placement is a matter of days. A fortnight is the project's own number: within it a person reads the regulation. */
const mayBeUnderRegulation23 = ({ value, start, endedOn }: EndedPlacement) =>
  value.emergency === true && placementSetting(value) === 'foster-care' && endedOn <= addDays(start, 14)

/** The words for it, from what regulation 14 then asked for. The data has `endedOn`. */
export const unsettledEnding = (wanted: string) => ({
  whoEnded: `Say whether it was the authority that ended the placement on {endedOn}: if so, ${wanted}`,
  emergency: `Say whether regulation 23 ended the emergency placement on {endedOn}: if not, ${wanted}`,
})
