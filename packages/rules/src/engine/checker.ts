import {
  type CarePlanRecord,
  type ChecklistPoint,
  englandWorkingDays,
  type Finding,
  type Force,
  isCalendarDate,
  type Outcome,
  type Report,
  type ReportSummary,
  readCarePlan,
  type StructureIssue,
  type WorkingDays,
} from '@open-care-plan/model'
import { caseFacts } from '../facts/case-facts.ts'
import { allRules } from '../generated/all-rules.ts'
import { ruleSetVersion } from '../generated/version.ts'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { resolveProfile } from '../profiles/resolve-profile.ts'
import { gatherPoint, worst } from './checklist.ts'
import { AsAtError } from './errors.ts'
import type { Point, Rule } from './rule.ts'
import { type Ceiling, runRule } from './run.ts'

/** How a plan is checked. Nothing is read from a clock. */
export interface CheckOptions {
  /** The day as at which the plan is checked, `YYYY-MM-DD`: which law is in force, and what is already due. */
  readonly asAt: string
  /** Working days; England's by default. Replace it to add a proclaimed day or later years. */
  readonly calendar?: WorkingDays
}

/** Checks one plan. */
export type Checker = (plan: CarePlanRecord, options: CheckOptions) => Report

interface ActiveRule<R> {
  readonly rule: R
  readonly ceiling: Ceiling
}

/**
 * Makes a checker of a profile: the rules are chosen once, for many plans.
 *
 * @throws UnknownRuleError where the profile names a rule that does not exist; UnconfirmedRuleError where it asks an
 * unconfirmed rule to fail.
 */
export function createChecker(profile: Profile): Checker {
  const ceilings = resolveProfile(profile, allRules)
  const active = allRules.flatMap((rule) => {
    const ceiling = ceilings.get(rule.id)
    return ceiling === undefined ? [] : [{ rule, ceiling }]
  })
  const rules = active.filter((entry): entry is ActiveRule<Rule> => entry.rule.type === 'rule')
  const points = active.filter((entry): entry is ActiveRule<Point> => entry.rule.type === 'point')
  return (plan, options) => check(plan, options, profile.id, rules, points)
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
  plan: CarePlanRecord,
  { asAt, calendar = englandWorkingDays }: CheckOptions,
  profile: string,
  rules: readonly ActiveRule<Rule>[],
  points: readonly ActiveRule<Point>[],
): Report {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  const read = readCarePlan(plan)
  const about = {
    reportVersion: '1-0-0',
    plan: planKey(plan, read.ok),
    asAt,
    profile,
    ruleSet: ruleSetVersion,
  } as const
  if (!read.ok) return unreadable(about, read.issues, points)

  const context = { plan, asAt, workingDays: calendar, facts: caseFacts(plan, asAt) }
  const byRule = new Map<string, readonly Finding[]>()
  for (const { rule, ceiling } of rules) {
    if (inForce(rule, asAt)) byRule.set(rule.id, runRule(rule, context, ceiling))
  }
  const gathered = points.map(({ rule: point, ceiling }) =>
    gatherPoint(
      point,
      inForce(point, asAt) ? point.restsOn.flatMap((id) => byRule.get(id) ?? []) : [],
      ceiling,
    ),
  )
  const checklist = gathered.map(({ point }) => point)
  return {
    ...about,
    readable: true,
    issues: [],
    checklist,
    findings: [...gathered.map(({ finding }) => finding), ...[...byRule.values()].flat()],
    summary: summarise(checklist, byRule),
  }
}

/** A rule outside its dates is not run at all: nothing of a later law shows in an earlier report. */
const inForce = ({ inForce }: Rule | Point, asAt: string) =>
  (inForce?.from === undefined || inForce.from <= asAt) && (inForce?.to === undefined || asAt <= inForce.to)

const planKey = (plan: CarePlanRecord, readable: boolean): Report['plan'] =>
  readable
    ? {
        id: plan.id,
        childId: plan.child.id,
        ...(plan.revision === undefined ? {} : { revision: plan.revision }),
      }
    : { id: '', childId: '' }

function unreadable(
  about: Pick<Report, 'reportVersion' | 'plan' | 'asAt' | 'profile' | 'ruleSet'>,
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
    summary: summarise(checklist, new Map()),
  }
}

function summarise(
  checklist: readonly ChecklistPoint[],
  byRule: ReadonlyMap<string, readonly Finding[]>,
): ReportSummary {
  const points = count<Outcome>(['pass', 'fail', 'needsReview', 'notApplicable'])
  for (const point of checklist) points[point.outcome]++
  const rules = count<Outcome>(['pass', 'fail', 'needsReview', 'notApplicable'])
  const failuresByForce = count<Force>(['must', 'should', 'practice', 'local'])
  for (const findings of byRule.values()) {
    rules[worst(findings)]++
    for (const { outcome, force } of findings) if (outcome === 'fail') failuresByForce[force]++
  }
  return { checklist: points, rules, failuresByForce }
}

const count = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
