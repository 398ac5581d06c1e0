import {
  type CarePlanRecord,
  type ChecklistPoint,
  englandWorkingDays,
  type Finding,
  isCalendarDate,
  type Report,
  readCarePlan,
  type StructureIssue,
  type WorkingDays,
} from '@open-care-plan/model'
import { caseFacts } from '../facts/case-facts.ts'
import { ruleSetVersion } from '../generated/version.ts'
import { departuresOn } from '../profiles/departures.ts'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { type ActiveRule, type ActiveRules, activeRules } from './active-rules.ts'
import { gatherPoint } from './checklist.ts'
import { documentKey, unreadableKey } from './document-key.ts'
import { AsAtError } from './errors.ts'
import { lineUp, type ReadyRule } from './line-up.ts'
import type { Point } from './rule.ts'
import { runPrepared } from './run.ts'
import { countOutcomes, summariseRules } from './summary.ts'

/** How a plan is checked. Nothing is read from a clock. */
export interface CheckOptions {
  /** The day as at which the plan is checked, `YYYY-MM-DD`: which law is in force, and what is already due. */
  readonly asAt: string
  /** Working days in place of the profile's own, or of England's where it has none: to add a proclaimed day or later years. */
  readonly calendar?: WorkingDays
}

/** Checks one plan. */
export type Checker = (plan: CarePlanRecord, options: CheckOptions) => Report

/**
 * Makes a checker of a profile: the rules are chosen once, for many plans.
 *
 * @throws the error of the first mistake in the profile: what it names has to exist (`UnknownRuleError`, `UnknownSetError`,
 * `UnknownParameterError`, `UnknownProvisionError`), limits have to lie in their range (`ParameterTypeError`,
 * `ParameterRangeError`), a rule whose citation nobody has confirmed cannot fail (`UnconfirmedRuleError`), and rules of its own
 * need ids of their own (`RuleIdTakenError`).
 */
export function createChecker(profile: Profile): Checker {
  const active = activeRules(profile)
  return (plan, options) => check(active, plan, options, profile.id)
}

const defaultChecker = createChecker(england)

/**
 * Checks one plan with a profile; the profile of England by default. To check many plans, make a checker once with
 * `createChecker`.
 *
 * A value that is not of the shape of the model gives a report with `readable: false` and the issues: nothing is thrown.
 *
 * @throws AsAtError where `asAt` is not a day.
 */
export function checkCarePlan(
  plan: CarePlanRecord,
  options: CheckOptions & { readonly profile?: Profile },
): Report {
  const { profile } = options
  return (profile === undefined || profile === england ? defaultChecker : createChecker(profile))(
    plan,
    options,
  )
}

function check(
  active: ActiveRules,
  plan: CarePlanRecord,
  { asAt, calendar = active.calendar ?? englandWorkingDays }: CheckOptions,
  profile: string,
): Report {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  const read = readCarePlan(plan)
  const about = {
    reportVersion: '1-0-0',
    plan: read.ok ? documentKey(plan) : unreadableKey,
    asAt,
    profile,
    ruleSet: ruleSetVersion,
    departures: departuresOn(active.lessened, ['point', 'rule'], asAt, active.commencement),
  } as const
  if (!read.ok) return unreadable(about, read.issues, active.ofType('point'))

  const { rules, points } = lineUp(active, asAt)
  const facts = caseFacts(plan, asAt)
  const running = {
    context: { plan, asAt, workingDays: calendar, facts, language: active.language },
    facts,
    document: plan,
  }
  // Lists whose length is known are made at it: growing lists of hundreds leaves copies behind.
  const found = new Array<readonly Finding[]>(rules.length)
  let count = points.length
  for (let at = 0; at < rules.length; at++) {
    const ofRule = runPrepared(rules[at] as ReadyRule, running)
    found[at] = ofRule
    count += ofRule.length
  }
  const checklist: ChecklistPoint[] = []
  const findings = new Array<Finding>(count)
  let next = 0
  for (const { point, ceiling, beneath } of points) {
    const gathered = gatherPoint(
      point,
      beneath.map((at) => found[at] as readonly Finding[]),
      ceiling,
    )
    checklist.push(gathered.point)
    findings[next++] = gathered.finding
  }
  for (let of = 0; of < found.length; of++) {
    const ofRule = found[of] as readonly Finding[]
    for (let at = 0; at < ofRule.length; at++) findings[next++] = ofRule[at] as Finding
  }
  return {
    ...about,
    readable: true,
    issues: [],
    checklist,
    findings,
    summary: { checklist: countOutcomes(checklist), ...summariseRules(found) },
  }
}

function unreadable(
  about: Pick<Report, 'reportVersion' | 'plan' | 'asAt' | 'profile' | 'ruleSet' | 'departures'>,
  issues: readonly StructureIssue[],
  points: readonly ActiveRule<Point>[],
): Report {
  const checklist = points.map(
    ({ rule }): ChecklistPoint => ({
      number: rule.number,
      ruleId: rule.id,
      title: rule.title,
      outcome: 'needsReview',
      force: rule.force,
      standing: rule.standing,
      citation: rule.citation,
      message: 'Not checked: the record could not be read',
      findings: [],
    }),
  )
  return {
    ...about,
    readable: false,
    issues,
    checklist,
    findings: [],
    summary: { checklist: countOutcomes(checklist), ...summariseRules([]) },
  }
}
