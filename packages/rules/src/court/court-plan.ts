import { type CarePlanRecord, isCalendarDate, readCarePlan } from '@open-care-plan/model'
import { AsAtError } from '../engine/errors.ts'
import { aimSection } from './aim-section.ts'
import type { CourtPlanGap, CourtPlanProjection, CourtPlanSection } from './court-plan-shape.ts'
import { courtPlanSource } from './court-plan-source.ts'
import { managementSection } from './management-section.ts'
import { needsSection } from './needs-section.ts'
import { placementSection } from './placement-section.ts'
import { UnreadableRecordError } from './unreadable-record-error.ts'
import { viewsSection } from './views-section.ts'

/**
 * What a plan for the court needs, taken from the record: the permanence provisions of CA 1989 s.31(3B), family time, the
 * options with what speaks for and against each, brothers and sisters, who does what, and the timetable, in the five sections of
 * LAC(99)29. A court plan may be shorter than the care plan, which is why health, education and the placement plan are not in it.
 *
 * Unlike findings this gives the words of the record as they are, with the place of each, since it is the plan itself: treat it
 * as the record. Nothing is written, weighed or ranked here. What the record does not say is named under `missing`. The name and
 * address of the carer or home are not taken over, because a court plan goes to everyone in the case; what the words of the record
 * themselves tell is not screened. The threshold and the welfare checklist are left to the statement.
 *
 * @param options.asAt the day, `YYYY-MM-DD`: views, plans and orders of a later day are not in it.
 * @throws AsAtError where `asAt` is not a day; UnreadableRecordError where the value is not of the shape of the model.
 */
export function courtPlan(plan: CarePlanRecord, { asAt }: { readonly asAt: string }): CourtPlanProjection {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  const read = readCarePlan(plan)
  if (!read.ok) throw new UnreadableRecordError(read.issues)
  const source = courtPlanSource(plan, asAt)
  const { court } = source
  const sections = [aimSection, needsSection, viewsSection, placementSection, managementSection].map(
    (section) => section(source),
  )
  return {
    planId: plan.id,
    ...(plan.revision === undefined ? {} : { revision: plan.revision }),
    asAt,
    ...(court === undefined ? {} : { proceedings: { id: court.value.id, path: court.path } }),
    sections,
    missing: gapsOf(sections),
  }
}

/** Each gap once: two parts may lack the same. */
function gapsOf(sections: readonly CourtPlanSection[]): CourtPlanGap[] {
  const all = sections.flatMap(({ parts }) => parts.flatMap(({ missing }) => missing))
  return all.filter(
    ({ path, message }, at) => all.findIndex((each) => each.path === path && each.message === message) === at,
  )
}
