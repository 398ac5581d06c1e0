import { addDays, type Placement } from '@open-care-plan/model'
import type { RuleContext, Verdict } from '../engine/rule.ts'
import { due } from '../engine/verdicts.ts'
import { notJudgedOn } from '../timetable/judged-days.ts'
import { later } from '../timetable/period.ts'
import type { CaseFacts } from './case-facts.ts'

/**
 * The day from which the duties of a placement that has begun are counted: the day it began or, where the child lived there
 * before, the day the child became looked after there.
 */
export const placementStart = ({ from = '' }: Placement, { lookedAfterFrom }: CaseFacts): string =>
  later(from, lookedAfterFrom)

/** Why the ordinary rules pass over a placement that began as it did; undefined where they do not. */
export const placementNotJudged = (
  placement: Placement,
  { plan, facts }: Pick<RuleContext, 'plan' | 'facts'>,
): string | undefined =>
  placement.from === undefined ? undefined : notJudgedOn(plan.legal, placementStart(placement, facts))

/** Whether a placement is still to begin. One without a first day that nobody calls planned may have begun. */
export const isToBegin = ({ from, planned }: Placement, asAt: string): boolean =>
  from === undefined ? planned === true : from > asAt

/** The last day for a placement plan that could not be ready before the placement began: SI 2010/959 reg 9(2). */
export const planDueOn = (
  placement: Placement,
  { facts, workingDays }: Pick<RuleContext, 'facts' | 'workingDays'>,
): string => workingDays.add(placementStart(placement, facts), 5)

/** More days than five working days ever are. */
const enoughDays = 14

/**
 * What the placement plan lacks or, while there is time to write it, that it is due: before the placement begins, under the
 * message `due`, and then by the fifth working day, under `soon`.
 */
export function unlessPlanDue(
  wanting: readonly Verdict[],
  placement: Placement,
  path: string,
  context: RuleContext,
): readonly Verdict[] {
  if (wanting.length === 0) return wanting
  if (isToBegin(placement, context.asAt)) return [due(path)]
  const { from } = placement
  const { asAt, facts } = context
  if (from === undefined || asAt > addDays(placementStart(placement, facts), enoughDays)) return wanting
  const dueOn = planDueOn(placement, context)
  return asAt <= dueOn ? [due(path, { dueOn }, 'soon')] : wanting
}
