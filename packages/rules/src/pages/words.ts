import type { Force, Outcome, Standing } from '@open-care-plan/model'
import type { AnyRule } from '../engine/rule.ts'

/** What stands behind each force. */
export const forceMeanings: Readonly<Record<Force, string>> = {
  must: 'an Act, regulations or court rules',
  should: 'statutory guidance',
  practice: 'court and social work practice',
  local: "one council's own policy",
}

/** How well the source was checked, and what follows from that. */
export const standingMeanings: Readonly<Record<Standing, string>> = {
  read: 'the text of the source was read',
  secondary: 'a secondary source was read, or a text that says the same',
  unconfirmed: 'citation to be confirmed, so the rule can ask for a person and never fails a plan',
}

/** Each outcome as a page names it, with the code that a report has. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  pass: '`pass`',
  fail: '`fail`',
  needsReview: '`needsReview` (a person has to look)',
  notApplicable: '`notApplicable`',
}

/** What a rule of each kind is run over, and by which function. */
export const whatItReads: Readonly<Record<AnyRule['type'], string>> = {
  point: 'one care plan: `checkCarePlan`',
  rule: 'one care plan: `checkCarePlan`',
  pathway: 'one pathway plan: `checkPathwayPlan`',
  siblings: 'the care plans of brothers and sisters: `checkSiblingGroup`',
  history: 'the revisions of one care plan: `checkHistory`',
  service: 'the figures of a service: `checkService`',
}
