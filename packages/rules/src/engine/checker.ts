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
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { type ActiveRule, type ActiveRules, activeRules } from './active-rules.ts'
import { gatherPoint } from './checklist.ts'
import { documentKey, unreadableKey } from './document-key.ts'
import { AsAtError } from './errors.ts'
import { type LineUp, lineUp, type ReadyRule } from './line-up.ts'
import type { Point } from './rule.ts'
import { addFindings, type ConditionState, stateOf } from './run.ts'
import { countOutcomes, summariseRules, worstOfEach } from './summary.ts'

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
 * have to be declared as a rule is (`OwnRuleError`), with ids of their own (`RuleIdTakenError`).
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
  const { rules, conditions, conditionsOf, points, departures } = lineUp(active, asAt)
  const about = {
    reportVersion: '1-0-0',
    plan: read.ok ? documentKey(plan) : unreadableKey,
    asAt,
    profile,
    ruleSet: ruleSetVersion,
    departures,
  } as const
  if (!read.ok) return unreadable(about, read.issues, active.ofType('point'))

  const facts = caseFacts(plan, asAt)
  const context = { plan, asAt, workingDays: calendar, facts, language: active.language }
  const states = conditions.map((when) => stateOf(when, facts))
  // The points stand first in a report and are found last: their places are kept free.
  const findings = new Array<Finding>(points.length)
  const bounds = new Array<number>(rules.length + 1)
  bounds[0] = points.length
  for (let at = 0; at < rules.length; at++) {
    const state = states[conditionsOf[at] as number] as ConditionState
    addFindings(rules[at] as ReadyRule, state, context, plan, findings)
    bounds[at + 1] = findings.length
  }
  const worstBy = worstOfEach({ findings, bounds })
  const judged = { findings, bounds, worstBy }
  const checklist: ChecklistPoint[] = []
  for (let at = 0; at < points.length; at++) {
    const { point, beneath, ceiling } = points[at] as LineUp['points'][number]
    const gathered = gatherPoint(point, beneath, judged, ceiling)
    checklist.push(gathered.point)
    findings[at] = gathered.finding
  }
  return {
    ...about,
    readable: true,
    issues: [],
    checklist,
    findings,
    summary: { checklist: countOutcomes(checklist), ...summariseRules(judged, worstBy) },
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
    summary: { checklist: countOutcomes(checklist), ...summariseRules({ findings: [], bounds: [0] }, []) },
  }
}
