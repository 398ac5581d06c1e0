import { CalendarRangeError, type Finding } from '@open-care-plan/model'
import { RuleBrokenError } from './errors.ts'
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
  readonly state: ConditionState
  readonly found: Finding
}

/**
 * How the conditions of a rule stand: `holding`, or which of them is the first that does not hold, twice its number, with one added
 * where the record does not say. A number, as hundreds of rules share a few lists of conditions, each decided once for a plan.
 */
export type ConditionState = number
const holding: ConditionState = -1

/** Decides the conditions of a rule, in order, as far as the first that does not hold. */
export function stateOf<Facts>(when: readonly Condition<Facts>[], facts: Facts): ConditionState {
  for (let at = 0; at < when.length; at++) {
    const holds = (when[at] as Condition<Facts>).holds(facts)
    if (holds !== true) return at * 2 + (holds === false ? 0 : 1)
  }
  return holding
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
function runPrepared<Context, Facts>(
  ready: Prepared<Context, Facts>,
  { context, facts, document }: Running<Context, Facts>,
): readonly Finding[] {
  const found: Finding[] = []
  addFindings(ready, stateOf(ready.when, facts), context, document, found)
  return found
}

/** Runs a rule that was made ready and whose conditions are decided, and adds what it finds to a list of findings. */
export function addFindings<Context, Facts>(
  ready: Prepared<Context, Facts>,
  state: ConditionState,
  context: Context,
  document: unknown,
  found: Finding[],
): void {
  if (state !== holding) {
    found.push(unmetFinding(ready, state, document))
    return
  }
  const said = evaluated(ready.ruleId, ready.evaluate, context, ready.parameter)
  if (!isList(said)) {
    found.push(makeFinding(ready, said, document))
    return
  }
  const { gatherAt } = ready
  const from = found.length
  for (let at = 0; at < said.length; at++) {
    const verdict = said[at] as Verdict
    if (gatherAt === undefined || saysSomething(verdict)) found.push(makeFinding(ready, verdict, document))
  }
  const count = found.length - from
  if (count === 0) found.push(makeFinding(ready, pass(gatherAt), document))
  else if (count > 1) tellApart(found, from)
}

function unmetFinding<Context, Facts>(
  ready: Prepared<Context, Facts>,
  state: ConditionState,
  document: unknown,
): Finding {
  const { lastUnmet, when } = ready
  if (lastUnmet?.state === state) return lastUnmet.found
  const condition = when[state >> 1] as Condition<Facts>
  const found = makeFinding(ready, unmetVerdict(condition, state % 2 === 0 ? false : undefined), document)
  ready.lastUnmet = { state, found }
  return found
}

const isList = (said: Verdict | readonly Verdict[]): said is readonly Verdict[] => Array.isArray(said)

function evaluated<Context, Facts>(
  id: string,
  evaluate: Deciding<Context, Facts>['evaluate'],
  context: Context,
  parameter: ReadParameter,
): Verdict | readonly Verdict[] {
  try {
    const said = evaluate(context, parameter)
    if (typeof said === 'object') return said
    throw new TypeError('Its evaluate returned no verdict')
  } catch (error) {
    // A last day that cannot be counted is not guessed at: the table of bank holidays ends before it.
    if (error instanceof CalendarRangeError) return outsideCalendar(error)
    throw new RuleBrokenError(id, error)
  }
}

/** Everything that a rule says, every duty that was simply met included. */
export function verdictsOf<Context, Facts>(
  { id, when = [], evaluate }: Deciding<Context, Facts>,
  { context, facts }: Running<Context, Facts>,
  parameter: ReadParameter,
): readonly Verdict[] {
  for (const condition of when) {
    const holds = condition.holds(facts)
    if (holds !== true) return [unmetVerdict(condition, holds)]
  }
  const said = evaluated(id, evaluate, context, parameter)
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

/** Where one rule says the same of the same place twice, the second gets a fingerprint of its own. Its findings begin at `from`. */
function tellApart(found: Finding[], from: number): void {
  if (!someTwice(found, from)) return
  const seen = new Map<string, number>()
  for (let at = from; at < found.length; at++) {
    const finding = found[at] as Finding
    const times = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, times + 1)
    if (times > 0) found[at] = { ...finding, fingerprint: `${finding.fingerprint}-${times + 1}` }
  }
}

/** Most rules say few things, and then comparing each with each is faster than a table. */
function someTwice(found: readonly Finding[], from: number): boolean {
  if (found.length - from > 16) return true
  for (let at = from + 1; at < found.length; at++) {
    const { fingerprint } = found[at] as Finding
    for (let before = from; before < at; before++) {
      if ((found[before] as Finding).fingerprint === fingerprint) return true
    }
  }
  return false
}
