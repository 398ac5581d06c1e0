import { CalendarRangeError, type Finding, type Outcome } from '@open-care-plan/model'
import { fingerprint } from './fingerprint.ts'
import { fillMessage } from './messages.ts'
import type { Condition, Point, Rule, RuleContext, Verdict } from './rule.ts'
import { notApplicable, pass } from './verdicts.ts'

/** How far a profile lets a rule go. */
export type Ceiling = 'review' | 'fail'

/** Runs one rule over one plan. A rule says at least one thing of every plan. */
export function runRule(rule: Rule, context: RuleContext, ceiling: Ceiling): Finding[] {
  const verdicts = verdictsOf(rule, context)
  const findings = verdicts.map((verdict) => toFinding(rule, verdict, context, ceiling))
  return findings.length > 1 ? distinct(findings) : findings
}

function verdictsOf(rule: Rule, context: RuleContext): readonly Verdict[] {
  for (const condition of rule.when ?? []) {
    const verdict = unmet(condition, context)
    if (verdict !== undefined) return [verdict]
  }
  try {
    const said = rule.evaluate(context)
    const verdicts = 'outcome' in said ? [said] : said
    return verdicts.length === 0 ? [pass()] : verdicts
  } catch (error) {
    // A last day that cannot be counted is not guessed at: the table of bank holidays ends before it.
    if (error instanceof CalendarRangeError) return [outsideCalendar(error)]
    throw error
  }
}

const literal = 'literal'

function unmet(condition: Condition, { facts }: RuleContext): Verdict | undefined {
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

function toFinding(rule: Rule, verdict: Verdict, context: RuleContext, ceiling: Ceiling): Finding {
  const { id: ruleId, force, standing, citation } = rule
  const { path, kind } = verdict
  const outcome = capped(verdict.outcome, rule, ceiling)
  const message = wordsOf(rule, verdict)
  const data = verdict.message === literal ? {} : verdict.data
  const print = fingerprint(ruleId, verdict.message, context.plan, path)
  // Two shapes and no spread: this is done hundreds of times for one plan.
  return kind === undefined
    ? { ruleId, outcome, force, standing, path, message, data, citation, fingerprint: print }
    : { ruleId, outcome, kind, force, standing, path, message, data, citation, fingerprint: print }
}

function wordsOf(rule: Rule, verdict: Verdict): string {
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
export const capped = (outcome: Outcome, rule: Rule | Point, ceiling: Ceiling): Outcome =>
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
