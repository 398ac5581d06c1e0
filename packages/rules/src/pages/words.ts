import type { Force, Outcome, Standing } from '@open-care-plan/model'

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
