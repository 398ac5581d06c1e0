import { type DocumentReport, type PathwayPlan, readPathwayPlan } from '@open-care-plan/model'
import { pathwayFacts } from '../facts/pathway-facts.ts'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { type ActiveRules, activeRules } from './active-rules.ts'
import type { CheckOptions } from './checker.ts'
import { documentKey, unreadableKey } from './document-key.ts'
import { documentReport } from './document-report.ts'

/** Checks one pathway plan. */
export type PathwayChecker = (pathwayPlan: PathwayPlan, options: CheckOptions) => DocumentReport

/**
 * Makes a checker of pathway plans of a profile: the rules are chosen once, for many plans.
 *
 * @throws UnknownRuleError where the profile names a rule that does not exist; UnconfirmedRuleError where it asks an
 * unconfirmed rule to fail.
 */
export function createPathwayChecker(profile: Profile): PathwayChecker {
  const active = activeRules(profile)
  return (pathwayPlan, options) => check(pathwayPlan, options, profile.id, active)
}

const defaultChecker = createPathwayChecker(england)

/**
 * Checks one young person’s pathway plan with a profile; the profile of England by default. Paths in the report point into the
 * pathway plan. To check many, make a checker once with `createPathwayChecker`.
 *
 * A value that is not of the shape of the model gives a report with `readable: false` and the issues: nothing is thrown.
 *
 * @throws AsAtError where `asAt` is not a day.
 */
export function checkPathwayPlan(
  pathwayPlan: PathwayPlan,
  options: CheckOptions & { readonly profile?: Profile },
): DocumentReport {
  const { profile } = options
  const checker =
    profile === undefined || profile === england ? defaultChecker : createPathwayChecker(profile)
  return checker(pathwayPlan, options)
}

function check(pathwayPlan: PathwayPlan, options: CheckOptions, profile: string, active: ActiveRules) {
  const read = readPathwayPlan(pathwayPlan)
  const about = {
    of: 'pathway-plan',
    documents: [read.ok ? documentKey(pathwayPlan) : unreadableKey],
    issues: read.ok ? [] : read.issues,
  } as const
  return documentReport('pathway', profile, active, options, about, (setting) => {
    const facts = pathwayFacts(pathwayPlan, setting.asAt)
    return { context: { ...setting, pathwayPlan, facts }, facts, document: pathwayPlan }
  })
}
