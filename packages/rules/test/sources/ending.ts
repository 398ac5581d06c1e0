import { always, type RuleSource, should } from './rule-source.ts'

const handbook = 'IRO Handbook 2010'

/** On what the rules on endings, on family time in law, and on what comes before a review rest. */
export const endingSources: Readonly<Record<string, RuleSource>> = {
  'time-limits/review-reports': should('t-review-reports-3d', 'secondary', always, handbook),
  'time-limits/worker-and-iro-in-touch': should('t-iro-pre-review-contact', 'secondary', always, handbook),
}
