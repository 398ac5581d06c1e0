import { CalendarRangeError, type Finding } from '@open-care-plan/model'
import { type Ceiling, type FindingMaker, findingMaker, makeFinding } from './finding-maker.ts'
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
export interface Prepared<Context, Facts> extends FindingMaker {
  readonly when: readonly Condition<Facts>[]
  readonly evaluate: Deciding<Context, Facts>['evaluate']
  readonly gatherAt: string | undefined
  readonly parameter: ReadParameter
  /** What was found last where a condition did not hold, or where the record did not say: the same of every record. */
  lastUnmet: Unmet | undefined
}

interface Unmet {
  readonly at: number
  readonly holds: false | undefined
  readonly found: readonly Finding[]
}

/** Makes a rule ready. */
export const prepare = <Context, Facts>(
  rule: Deciding<Context, Facts>,
  parameter: ReadParameter,
  ceiling: Ceiling,
): Prepared<Context, Facts> => ({
  when: rule.when ?? [],
  evaluate: rule.evaluate,
  gatherAt: rule.gatherAt,
  parameter,
  lastUnmet: undefined,
  ...findingMaker(rule, ceiling),
})

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
): readonly Finding[] => runPrepared(prepare(rule, parameter, ceiling), running)

/** Runs a rule that was made ready. */
export function runPrepared<Context, Facts>(
  ready: Prepared<Context, Facts>,
  { context, facts, document }: Running<Context, Facts>,
): readonly Finding[] {
  const { when, evaluate, parameter } = ready
  for (let at = 0; at < when.length; at++) {
    const holds = (when[at] as Condition<Facts>).holds(facts)
    if (holds !== true) return unmetAt(ready, at, holds, document)
  }
  const said = evaluated(evaluate, context, parameter)
  return isList(said) ? findingsOf(ready, said, document) : [makeFinding(ready, said, document)]
}

function unmetAt<Context, Facts>(
  ready: Prepared<Context, Facts>,
  at: number,
  holds: false | undefined,
  document: unknown,
): readonly Finding[] {
  const { lastUnmet, when } = ready
  if (lastUnmet?.at === at && lastUnmet.holds === holds) return lastUnmet.found
  const found = [makeFinding(ready, unmetVerdict(when[at] as Condition<Facts>, holds), document)]
  ready.lastUnmet = { at, holds, found }
  return found
}

function findingsOf<Context, Facts>(
  ready: Prepared<Context, Facts>,
  verdicts: readonly Verdict[],
  document: unknown,
): readonly Finding[] {
  const { gatherAt } = ready
  const told = gatherAt === undefined ? verdicts : verdicts.filter(saysSomething)
  if (told.length === 0) return [makeFinding(ready, pass(gatherAt), document)]
  if (told.length === 1) return [makeFinding(ready, told[0] as Verdict, document)]
  return distinct(told.map((verdict) => makeFinding(ready, verdict, document)))
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
