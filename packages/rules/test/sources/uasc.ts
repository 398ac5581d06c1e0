import { always, migrantChildren, must, type RuleSource, should } from './rule-source.ts'

// The working table has the month of the guidance and no day. From the first day of the next month it was certainly there.
const guidanceFrom = '2017-12-01'
const differs = 'The working table dates the guidance by its month alone, November 2017'

/** On what the rules of this part rest. */
export const uascSources: Readonly<Record<string, RuleSource>> = {
  'uasc/age': should('uasc-age', 'secondary', always, 'MSA 2015', 's.51'),
  'uasc/arrival': { ...should('uasc-arrival', 'unconfirmed', guidanceFrom, migrantChildren), differs },
  'uasc/education-and-english': {
    ...should('uasc-education', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/family-tracing': {
    ...should('uasc-family-tracing', 'secondary', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/found-by': { ...should('uasc-found-by', 'unconfirmed', guidanceFrom, migrantChildren), differs },
  'uasc/going-missing': {
    ...should('uasc-missing-plan', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/health-needs': { ...should('uasc-health', 'unconfirmed', guidanceFrom, migrantChildren), differs },
  'uasc/immigration-position': {
    ...should('uasc-immigration', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/language-and-interpreter': {
    ...should('uasc-interpreter', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/national-referral': {
    ...must('uasc-nrm', 'read', '2015-11-01', 'MSA 2015', 's.52'),
    differs:
      'The working table has no date. That the duty began on 1 November 2015 is in secondary sources, such as Local Government Lawyer',
  },
  'uasc/safe-placement': {
    ...should('uasc-placement-safety', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/trafficking-advocate': {
    ...should('uasc-guardian', 'read', '2015-12-26', 'MSA 2015', 's.48'),
    differs:
      'The working table has no date. Nothing of the Act was law before Royal Assent on 26 March 2015; the section began later, area by area',
  },
  'uasc/trafficking-screening': {
    ...should('uasc-trafficking-screen', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
  'uasc/transition': {
    ...should('uasc-transition', 'unconfirmed', guidanceFrom, migrantChildren),
    differs,
  },
}
