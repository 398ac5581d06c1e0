import { CalendarRangeError, type Finding } from '@open-care-plan/model'
import { type Ceiling, findingMaker, type MakeFinding } from './finding-maker.ts'
import { parameterReader, type ReadParameter } from './parameters.ts'
import type { Condition, DecidingRule, Rule, RuleContext, Verdict } from './rule.ts'
import { literal, notApplicable, pass } from './verdicts.ts'

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
export const runOver = <Context, Facts>(
  rule: Deciding<Context, Facts>,
  running: Running<Context, Facts>,
  ceiling: Ceiling,
  parameter = parameterReader(rule),
): Finding[] => runPrepared(rule, running, parameter, findingMaker(rule, ceiling))

/** The same with what a checker prepares once for many plans. */
export function runPrepared<Context, Facts>(
  rule: Deciding<Context, Facts>,
  { context, facts, document }: Running<Context, Facts>,
  parameter: ReadParameter,
  make: MakeFinding,
): Finding[] {
  const verdicts = verdictsOf(rule, context, facts, parameter)
  if (verdicts.length === 1) return [make(verdicts[0] as Verdict, document)]
  return distinct(verdicts.map((verdict) => make(verdict, document)))
}

/** What a rule says, one verdict or more. With `whole` it keeps every duty, those that were simply met included. */
export function verdictsOf<Context, Facts>(
  { when, evaluate, gatherAt }: Deciding<Context, Facts>,
  context: Context,
  facts: Facts,
  parameter: ReadParameter,
  whole = false,
): readonly Verdict[] {
  if (when !== undefined) {
    for (const condition of when) {
      const holds = condition.holds(facts)
      if (holds !== true) return [unmet(condition, holds)]
    }
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

function unmet<Facts>({ otherwise, missing }: Condition<Facts>, holds: false | undefined): Verdict {
  if (holds === false) return notApplicable(otherwise)
  const { path, message } = missing
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

/** Where one rule says the same of the same place twice, the second gets a fingerprint of its own. */
function distinct(findings: Finding[]): Finding[] {
  if (!someTwice(findings)) return findings
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const times = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, times + 1)
    return times === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${times + 1}` }
  })
}

/** Most rules say few things, and then comparing each with each is faster than a table. */
function someTwice(findings: readonly Finding[]): boolean {
  if (findings.length > 16) return true
  for (let at = 1; at < findings.length; at++) {
    const { fingerprint } = findings[at] as Finding
    for (let before = 0; before < at; before++) {
      if ((findings[before] as Finding).fingerprint === fingerprint) return true
    }
  }
  return false
}
