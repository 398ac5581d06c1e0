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

/** A rule made ready for many records. All have one shape, so that running hundreds of rules stays one fast path. */
export interface Prepared<Context, Facts> {
  readonly when: readonly Condition<Facts>[]
  readonly evaluate: Deciding<Context, Facts>['evaluate']
  readonly gatherAt: string | undefined
  readonly parameter: ReadParameter
  readonly make: MakeFinding
  /** What is found where a condition does not hold, or where the record does not say: the same of every record, and made once. */
  readonly unmet: { readonly no: (readonly Finding[])[]; readonly unknown: (readonly Finding[])[] }
}

/** Makes a rule ready. */
export const prepare = <Context, Facts>(
  { when = [], evaluate, gatherAt }: Deciding<Context, Facts>,
  parameter: ReadParameter,
  make: MakeFinding,
): Prepared<Context, Facts> => ({ when, evaluate, gatherAt, parameter, make, unmet: { no: [], unknown: [] } })

/** Runs one rule over one care plan. A rule says at least one thing of every plan. */
export const runRule = (
  rule: Rule,
  context: RuleContext,
  ceiling: Ceiling,
  parameter?: ReadParameter,
): readonly Finding[] =>
  runOver(rule, { context, facts: context.facts, document: context.plan }, ceiling, parameter)

/** Runs one rule of any kind over what it reads. */
export const runOver = <Context, Facts>(
  rule: Deciding<Context, Facts>,
  running: Running<Context, Facts>,
  ceiling: Ceiling,
  parameter = parameterReader(rule),
): readonly Finding[] => runPrepared(prepare(rule, parameter, findingMaker(rule, ceiling)), running)

/** Runs a rule that was made ready. */
export function runPrepared<Context, Facts>(
  { when, evaluate, gatherAt, parameter, make, unmet }: Prepared<Context, Facts>,
  { context, facts, document }: Running<Context, Facts>,
): readonly Finding[] {
  for (let at = 0; at < when.length; at++) {
    const condition = when[at] as Condition<Facts>
    const holds = condition.holds(facts)
    if (holds === true) continue
    const known = holds === false ? unmet.no : unmet.unknown
    known[at] ??= Object.freeze([make(unmetVerdict(condition, holds), document)])
    return known[at] as readonly Finding[]
  }
  const said = evaluated(evaluate, context, parameter)
  if (!isList(said)) return [make(said, document)]
  return findingsOf(gatherAt === undefined ? said : said.filter(saysSomething), gatherAt, document, make)
}

function findingsOf(
  verdicts: readonly Verdict[],
  gatherAt: string | undefined,
  document: unknown,
  make: MakeFinding,
): readonly Finding[] {
  if (verdicts.length === 0) return [make(pass(gatherAt), document)]
  if (verdicts.length === 1) return [make(verdicts[0] as Verdict, document)]
  return distinct(verdicts.map((verdict) => make(verdict, document)))
}

const isList = (said: Verdict | readonly Verdict[]): said is readonly Verdict[] => Array.isArray(said)

function evaluated<Context, Facts>(
  evaluate: Deciding<Context, Facts>['evaluate'],
  context: Context,
  parameter: ReadParameter,
): Verdict | readonly Verdict[] {
  try {
    return evaluate(context, parameter)
  } catch (error) {
    // A last day that cannot be counted is not guessed at: the table of bank holidays ends before it.
    if (error instanceof CalendarRangeError) return outsideCalendar(error)
    throw error
  }
}

/** Everything that a rule says, every duty that was simply met included. */
export function verdictsOf<Context, Facts>(
  { when = [], evaluate }: Deciding<Context, Facts>,
  { context, facts }: Running<Context, Facts>,
  parameter: ReadParameter,
): readonly Verdict[] {
  for (const condition of when) {
    const holds = condition.holds(facts)
    if (holds !== true) return [unmetVerdict(condition, holds)]
  }
  const said = evaluated(evaluate, context, parameter)
  return isList(said) ? said : [said]
}

const saysSomething = ({ outcome, kind }: Verdict) => outcome !== 'pass' || kind !== undefined

function unmetVerdict<Facts>({ otherwise, missing }: Condition<Facts>, holds: false | undefined): Verdict {
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
