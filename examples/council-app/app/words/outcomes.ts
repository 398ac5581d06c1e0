import type { Citation, Force, Outcome } from '@open-care-plan/model'
import type { TagColour } from '@open-care-plan/rjsf-govuk'

/** The four answers of a rule, in the order in which they are shown. */
export const outcomesInOrder: readonly Outcome[] = ['pass', 'needsReview', 'fail', 'notApplicable']

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'Met',
  needsReview: 'To look at',
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
  local: 'Local',
}

/** Where something is written: SI 2010/959 reg 33(1). */
export const citationInWords = (citation: readonly Citation[]): string =>
  citation.map(({ source, provision }) => [source, provision].filter(Boolean).join(' ')).join('; ')
