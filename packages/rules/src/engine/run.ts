import { CalendarRangeError, type Finding, type Outcome } from '@open-care-plan/model'
import { fingerprint } from './fingerprint.ts'
import { fillMessage } from './messages.ts'
import { parameterReader, type ReadParameter } from './parameters.ts'
import type { AnyRule, Condition, DecidingRule, Rule, RuleContext, Verdict } from './rule.ts'
import { notApplicable, pass } from './verdicts.ts'

/** How far a profile lets a rule go. */
export type Ceiling = 'review' | 'fail'

/** What is common to every kind of rule, whatever it reads. */
type Deciding<Context, Facts> = Worded & {
  readonly when?: readonly Condition<Facts>[]
  readonly evaluate: (context: Context, parameter: ReadParameter) => Verdict | readonly Verdict[]
}

type Worded = Omit<DecidingRule, 'when' | 'evaluate'>

/** What a rule runs over. */
export interface Running<Context, Facts> {
  readonly context: Context
  /** What its conditions are asked of. */
  readonly facts: Facts
  /** What its paths point into. */
  readonly document: unknown
}

/** Runs one rule over one care plan. A rule says at least one thing of every plan. */
export const runRule = (
  rule: Rule,
  context: RuleContext,
  ceiling: Ceiling,
  parameter?: ReadParameter,
): Finding[] => runOver(rule, { context, facts: context.facts, document: context.plan }, ceiling, parameter)

/** Runs one rule of any kind over what it reads. */
export function runOver<Context, Facts>(
  rule: Deciding<Context, Facts>,
  running: Running<Context, Facts>,
  ceiling: Ceiling,
  parameter = parameterReader(rule),
): Finding[] {
  const verdicts = verdictsOf(rule, running, parameter)
  const findings = verdicts.map((verdict) => toFinding(rule, verdict, running.document, ceiling))
  return findings.length > 1 ? distinct(findings) : findings
}

/** What a rule says, one verdict or more. With `whole` it keeps every duty, those that were simply met included. */
export function verdictsOf<Context, Facts>(
  { when, evaluate, gatherAt }: Deciding<Context, Facts>,
  { context, facts }: Running<Context, Facts>,
  parameter: ReadParameter,
  whole = false,
): readonly Verdict[] {
  for (const condition of when ?? []) {
    const verdict = unmet(condition, facts)
    if (verdict !== undefined) return [verdict]
  }
  try {
    const said = evaluate(context, parameter)
    if ('outcome' in said) return [said]
    const kept = gatherAt === undefined || whole ? said : said.filter(saysSomething)
    return kept.length === 0 ? [pass(gatherAt)] : kept
  } catch (error) {
    // A last day that cannot be counted is not guessed at: the table of bank holidays ends before it.
    if (error instanceof CalendarRangeError) return [outsideCalendar(error)]
    throw error
  }
}

const saysSomething = ({ outcome, kind }: Verdict) => outcome !== 'pass' || kind !== undefined

const literal = 'literal'

function unmet<Facts>(condition: Condition<Facts>, facts: Facts): Verdict | undefined {
  const holds = condition.holds(facts)
  if (holds === true) return undefined
  if (holds === false) return notApplicable(condition.otherwise)
  const { path, message } = condition.missing
  return { outcome: 'needsReview', kind: 'unknown', path, message: literal, data: { [literal]: message } }
}

const outsideCalendar = (error: CalendarRangeError): Verdict => ({
  outcome: 'needsReview',
  kind: 'unknown',
  path: '',
  message: literal,
  data: {
    [literal]: `Give a calendar of working days that reaches ${error.date}: the last day cannot be counted without it`,
  },
})

function toFinding(rule: Worded, verdict: Verdict, document: unknown, ceiling: Ceiling): Finding {
  const { id: ruleId, force, standing, citation } = rule
  const { path, kind } = verdict
  const outcome = capped(verdict.outcome, rule, ceiling)
  const message = wordsOf(rule, verdict)
  const data = verdict.message === literal ? {} : verdict.data
  const print = fingerprint(ruleId, verdict.message, document, path)
  // Two shapes and no spread: this is done hundreds of times for one plan.
  return kind === undefined
    ? { ruleId, outcome, force, standing, path, message, data, citation, fingerprint: print }
    : { ruleId, outcome, kind, force, standing, path, message, data, citation, fingerprint: print }
}

function wordsOf(rule: Worded, verdict: Verdict): string {
  if (verdict.outcome === 'notApplicable') return verdict.message
  if (verdict.message === literal) return String(verdict.data[literal])
  const template = rule.messages[verdict.message]
  if (template === undefined) {
    if (verdict.message === 'pass') return rule.title
    throw new Error(`The rule ${rule.id} has no message "${verdict.message}"`)
  }
  return fillMessage(template, verdict.data)
}

/** A rule whose citation nobody has confirmed never reports a failure, and a profile may ask for the same. */
export const capped = (outcome: Outcome, rule: Pick<AnyRule, 'standing'>, ceiling: Ceiling): Outcome =>
  outcome === 'fail' && (rule.standing === 'unconfirmed' || ceiling === 'review') ? 'needsReview' : outcome

/** Where one rule says the same of the same place twice, the second gets a fingerprint of its own. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const times = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, times + 1)
    return times === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${times + 1}` }
  })
}
