import {
  assessOutcome,
  checkHistory,
  checkLanguage,
  checkService,
  checkSiblingGroup,
  courtPlan,
  createChecker,
  createPathwayChecker,
  findRule,
  pathwayTimetable,
  profileById,
  profileChanges,
  profileIds,
  readProfile,
  ruleList,
  timetable,
} from '@open-care-plan/rules'
import type { Checking } from './checking.ts'

/** The rules of Open Care Plan. */
export const rules: Checking = {
  profileById,
  profileIds,
  readProfile,
  profileChanges,
  createChecker,
  createPathwayChecker,
  checkService,
  courtPlan,
  checkHistory,
  checkSiblingGroup,
  timetable,
  pathwayTimetable,
  checkLanguage,
  assessOutcome,
  ruleList,
  findRule,
  // The pages hold many words, and only `explain` needs them.
  rulePage: async (id) => (await import('@open-care-plan/rules/pages')).rulePage(id),
}
