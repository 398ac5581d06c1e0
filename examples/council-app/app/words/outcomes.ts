import type { Force, Outcome } from '@open-care-plan/model'
import type { TagColour } from '@open-care-plan/rjsf-govuk'

/** The four answers of a rule, in the order in which they are shown. */
export const outcomesInOrder: readonly Outcome[] = ['pass', 'needsReview', 'fail', 'notApplicable']

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'Met',
  needsReview: 'Needs a look',
  fail: 'Not met',
  notApplicable: 'Does not apply',
}

export const outcomeColours: Readonly<Record<Outcome, TagColour>> = {
  pass: 'green',
  needsReview: 'yellow',
  fail: 'red',
  notApplicable: 'grey',
}

/** How strongly a rule binds. */
export const forceWords: Readonly<Record<Force, string>> = {
  must: 'Law',
  should: 'Guidance',
  practice: 'Good practice',
  local: 'Local rule',
} as Readonly<Record<Force, string>>
