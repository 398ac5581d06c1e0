import {
  type CarePlanRecord,
  type Citation,
  englandWorkingDays,
  type FindingValue,
  type Force,
  isCalendarDate,
  type PathwayPlan,
  readCarePlan,
  readPathwayPlan,
  type Standing,
  type StructureIssue,
  writtenDate,
} from '@open-care-plan/model'
import { type ActiveRules, activeRules } from '../engine/active-rules.ts'
import type { CheckOptions } from '../engine/checker.ts'
import { AsAtError } from '../engine/errors.ts'
import type { DutyKind, PathwayRule, Rule, Verdict } from '../engine/rule.ts'
import { type Running, verdictsOf } from '../engine/run.ts'
import { caseFacts } from '../facts/case-facts.ts'
import { pathwayFacts } from '../facts/pathway-facts.ts'
import { ruleSetVersion } from '../generated/version.ts'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { type DutyStatus, statusOf } from './duty-status.ts'

/** Something that has to be done by a day, and how it stands. */
export interface TimetableDuty {
  /** The rule that asks for it. */
  readonly ruleId: string
  /** What it is, in a few words. */
  readonly title: string
  /** What it is about: what a calendar shows it as. */
  readonly kind: DutyKind
  readonly status: DutyStatus
  /** What started the time, in words, and the day it happened; without a day where the record does not have it. */
  readonly trigger: { readonly what: string; readonly on?: string }
  /** The last day for it, `YYYY-MM-DD`; absent where the record does not allow it to be counted. */
  readonly dueOn?: string
  /** The day on which it was done, where the record shows it. */
  readonly doneOn?: string
  /** Where in the record: what met it, or where to enter it. A JSON Pointer. */
  readonly path: string
  /** What is said of it, or what to do, without a full stop. */
  readonly message: string
  readonly force: Force
  readonly standing: Standing
  readonly citation: readonly Citation[]
}

/** What is due when for one child, as at a day. */
export interface Timetable {
  /** False where the record is not of the shape of the model: `issues` says why, and no duty is listed. */
  readonly readable: boolean
  readonly issues: readonly StructureIssue[]
  readonly asAt: string
  readonly profile: string
  /** The version of the rule set. */
  readonly ruleSet: string
  /** The earliest due first; what has no last day comes at the end. */
  readonly duties: readonly TimetableDuty[]
}

type Options = CheckOptions & { readonly profile?: Profile }

/**
 * Every duty with a time limit that the record of a looked-after child gives rise to, those met and missed included. Where a record
 * is missing, its duty is `unknown`: it is not said that it was not done.
 *
 * @throws AsAtError where `asAt` is not a day; errors of a profile that does not hold together.
 */
export function timetable(plan: CarePlanRecord, options: Options): Timetable {
  const read = readCarePlan(plan)
  return timetableOf('rule', read.ok ? [] : read.issues, options, (setting) => {
    const facts = caseFacts(plan, setting.asAt)
    return { context: { ...setting, plan, facts, whole: true }, facts, document: plan }
  })
}

/** The same for a young person's pathway plan: assessment, reviews, and visits and contacts of the personal adviser. */
export function pathwayTimetable(pathwayPlan: PathwayPlan, options: Options): Timetable {
  const read = readPathwayPlan(pathwayPlan)
  return timetableOf('pathway', read.ok ? [] : read.issues, options, (setting) => {
    const facts = pathwayFacts(pathwayPlan, setting.asAt)
    return { context: { ...setting, pathwayPlan, facts, whole: true }, facts, document: pathwayPlan }
  })
}

/** Profiles are resolved once. */
const known = new WeakMap<Profile, ActiveRules>()

function rulesOf(profile: Profile): ActiveRules {
  const before = known.get(profile)
  if (before !== undefined) return before
  const active = activeRules(profile)
  known.set(profile, active)
  return active
}

function timetableOf<Context, Facts>(
  type: 'rule' | 'pathway',
  issues: readonly StructureIssue[],
  { asAt, calendar, profile = england }: Options,
  running: (setting: { asAt: string; workingDays: typeof englandWorkingDays }) => Running<Context, Facts>,
): Timetable {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  const active = rulesOf(profile)
  const about = { asAt, profile: profile.id, ruleSet: ruleSetVersion }
  if (issues.length > 0) return { readable: false, issues, ...about, duties: [] }
  const over = running({
    asAt,
    workingDays: calendar ?? active.calendar ?? englandWorkingDays,
  })
  const duties = active.ofType(type, asAt).flatMap(({ rule, parameter, make }) => {
    if (rule.timetable === undefined) return []
    const verdicts = verdictsOf<Context, Facts>(rule as never, over, parameter)
    return verdicts.flatMap(
      (verdict) => dutyOf(rule, verdict, asAt, make(verdict, over.document).message) ?? [],
    )
  })
  return { readable: true, issues, ...about, duties: inOrder(duties) }
}

function met(doneOn: FindingValue | undefined, dueOn: FindingValue | undefined): string {
  if (isDay(doneOn)) return `Done on ${writtenDate(doneOn)}`
  return isDay(dueOn) ? 'Kept within the limit' : 'Done'
}

const isDay = (value: FindingValue | undefined): value is string => typeof value === 'string'

/** A verdict as a duty; undefined where nothing is owed, or where a rule says only that all is well. */
function dutyOf(
  rule: Rule | PathwayRule,
  verdict: Verdict,
  asAt: string,
  said: string,
): TimetableDuty | undefined {
  const status = statusOf(verdict, asAt)
  const { from, after, dueOn, doneOn } = verdict.data
  const on = from ?? after
  if (status === undefined || (status === 'met' && !isDay(on) && !isDay(dueOn))) return undefined
  const { id: ruleId, title, timetable: kind, countedFrom = '', force, standing, citation } = rule
  // What a rule says where it passes is true of all of its duties together, and not of one alone.
  const message = status === 'met' && rule.gatherAt !== undefined ? met(doneOn, dueOn) : said
  return {
    ruleId,
    title,
    kind: kind as DutyKind,
    status,
    trigger: { what: countedFrom, ...(isDay(on) ? { on } : {}) },
    ...(isDay(dueOn) ? { dueOn } : {}),
    ...(isDay(doneOn) ? { doneOn } : {}),
    path: verdict.path,
    message,
    force,
    standing,
    citation,
  }
}

const lastOfAll = '~'

const inOrder = (duties: readonly TimetableDuty[]): TimetableDuty[] =>
  [...duties].sort((a, b) => {
    const [one, other] = [a.dueOn ?? lastOfAll, b.dueOn ?? lastOfAll]
    return one === other ? 0 : one < other ? -1 : 1
  })
