// Which rules point into which section. A test runs every named case of every rule, and finds one that is not named here.
import { rulesOfCase } from './case.ts'
import { rulesOfChildAndFamily } from './child-and-family.ts'
import { rulesOfNeeds } from './needs.ts'
import { rulesOfPlacement } from './placement.ts'

/** The rules that speak to each section of the care plan, by the section’s id. */
export const carePlanRules = {
  ...rulesOfChildAndFamily,
  ...rulesOfPlacement,
  ...rulesOfNeeds,
  ...rulesOfCase,
}

/** Rules about the words and dates of the whole plan, or about the plan as one piece. */
export const carePlanWholeRules = [
  'language/adult-words-to-child',
  'language/contingency-wording-to-child',
  'language/long-sentence',
  'language/negative-only-about-parents',
  'language/no-impact',
  'language/over-optimism',
  'language/service-led-need',
  'language/stigmatising-language',
  'language/unevidenced-jargon',
  'language/unexplained-acronym',
  'language/vague-concern',
  'legal-checklist/who-does-what',
  'records/case-record',
  'records/dates-in-order',
  'records/references',
  'records/revisions-dated',
  'records/visits-and-reviews-kept',
  'smart/achievable',
  'smart/measurable',
  'smart/relevant',
  'smart/specific',
  'smart/time-bound',
]
