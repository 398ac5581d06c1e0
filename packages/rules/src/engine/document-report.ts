import { type DocumentReport, englandWorkingDays, type Finding, isCalendarDate } from '@open-care-plan/model'
import { ruleSetVersion } from '../generated/version.ts'
import { departuresOn } from '../profiles/departures.ts'
import type { ActiveRule, ActiveRules } from './active-rules.ts'
import type { CheckOptions } from './checker.ts'
import { AsAtError } from './errors.ts'
import type { DecidingRule } from './rule.ts'
import { addFindings, type Prepared, type Running, stateOf } from './run.ts'
import { summariseRules, worstOfEach } from './summary.ts'

/** What a report is about, and what was found when it was read. */
interface Documents {
  readonly of: DocumentReport['of']
  readonly documents: DocumentReport['documents']
  readonly issues: DocumentReport['issues']
}

const nothing = { findings: [], bounds: [0] }

/**
 * Runs the rules of one kind over what they read, and makes the report of it. Where the documents could not be read, no rule is
 * run, and `running` is not asked for.
 *
 * @throws AsAtError where `asAt` is not a day.
 */
export function documentReport<T extends Exclude<DecidingRule['type'], 'rule'>, Context, Facts>(
  type: T,
  profile: string,
  active: ActiveRules,
  { asAt, calendar = active.calendar ?? englandWorkingDays }: CheckOptions,
  { of, documents, issues }: Documents,
  running: (setting: {
    readonly asAt: string
    readonly workingDays: typeof calendar
  }) => Running<Context, Facts>,
): DocumentReport {
  if (!isCalendarDate(asAt)) throw new AsAtError(asAt)
  const departures = departuresOn(active.lessened, [type], asAt, active.commencement)
  const about = {
    reportVersion: '1-0-0',
    of,
    documents,
    asAt,
    profile,
    ruleSet: ruleSetVersion,
    departures,
  } as const
  if (issues.length > 0)
    return { ...about, readable: false, issues, findings: [], summary: summariseRules(nothing, []) }
  const { context, facts, document } = running({ asAt, workingDays: calendar })
  const entries = active.ofType(type, asAt) as readonly ActiveRule<never>[]
  const findings: Finding[] = []
  const bounds = [0]
  for (const entry of entries) {
    const ready = entry.ready as unknown as Prepared<Context, Facts>
    addFindings(ready, stateOf(ready.when, facts), context, document, findings)
    bounds.push(findings.length)
  }
  const found = { findings, bounds }
  return { ...about, readable: true, issues, findings, summary: summariseRules(found, worstOfEach(found)) }
}
