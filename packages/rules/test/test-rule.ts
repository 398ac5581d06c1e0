import {
  type CarePlanRecord,
  englandWorkingDays,
  type Finding,
  type FindingKind,
  type FindingValue,
  type Outcome,
  type PathwayPlan,
  type ServiceFigures,
  type WorkingDays,
} from '@open-care-plan/model'
import { parameterReader } from '../src/engine/parameters.ts'
import type {
  DecidingRule,
  HistoryRule,
  PathwayRule,
  Rule,
  ServiceRule,
  SiblingsRule,
  Verdict,
} from '../src/engine/rule.ts'
import { type Running, runOver, verdictsOf } from '../src/engine/run.ts'
import { caseFacts } from '../src/facts/case-facts.ts'
import { pathwayFacts } from '../src/facts/pathway-facts.ts'
import { serviceFacts } from '../src/facts/service-facts.ts'

/** What a case expects: an outcome, or the whole of one finding, or of several. */
export interface ExpectedFinding {
  readonly outcome: Outcome
  readonly kind?: FindingKind
  readonly path?: string
  readonly data?: Readonly<Record<string, FindingValue>>
  readonly message?: string
}

interface Case {
  /** Of a situation, in words that a reader of the docs understands. */
  readonly name: string
  readonly asAt: string
  readonly calendar?: WorkingDays
  /** Limits that are not the rule's own. */
  readonly parameters?: Readonly<Record<string, number>>
  readonly expect: Outcome | ExpectedFinding | readonly ExpectedFinding[]
}

/** One case of a rule: a name, a plan, a day, and what the rule says. */
export interface RuleCase extends Case {
  readonly plan: CarePlanRecord
}
export interface PathwayCase extends Case {
  readonly pathwayPlan: PathwayPlan
}
export interface SiblingsCase extends Case {
  readonly plans: readonly CarePlanRecord[]
}
export interface HistoryCase extends Case {
  /** The earliest first. */
  readonly revisions: readonly CarePlanRecord[]
}

export interface ServiceCase extends Case {
  readonly figures: ServiceFigures
}

/** A case of any kind, ready to run. */
export interface PreparedCase extends Case {
  /** What the rule reads, to see that it is not changed. */
  readonly documents: unknown
  readonly findings: () => readonly Finding[]
  /** The names of the messages that the rule itself gives; of its conditions none. */
  readonly messages: () => string[]
}

interface Collected {
  readonly rule: DecidingRule
  readonly cases: readonly PreparedCase[]
}

declare global {
  /** Set by the docs generator, which reads the named cases instead of running them. */
  var openCarePlanCases: Collected[] | undefined
}

const vitest = globalThis.openCarePlanCases === undefined ? await import('vitest') : undefined

/** The outcome that a case expects; of several findings, every outcome among them. */
export const expectedOutcomes = ({ expect }: Pick<Case, 'expect'>): Outcome[] =>
  typeof expect === 'string' ? [expect] : [expect].flat().map(({ outcome }) => outcome)

const setting = ({ asAt, calendar = englandWorkingDays }: Case) => ({ asAt, workingDays: calendar })

/** Tests a rule over one plan by a table of cases, and gives the table to the docs. */
export const testRule = (rule: Rule, cases: readonly RuleCase[]): void =>
  testCases(rule, cases, (each) => {
    const facts = caseFacts(each.plan, each.asAt)
    return { context: { ...setting(each), plan: each.plan, facts }, facts, document: each.plan }
  })

/** The same for a rule over a pathway plan. */
export const testPathwayRule = (rule: PathwayRule, cases: readonly PathwayCase[]): void =>
  testCases(rule, cases, (each) => {
    const { pathwayPlan } = each
    const facts = pathwayFacts(pathwayPlan, each.asAt)
    return { context: { ...setting(each), pathwayPlan, facts }, facts, document: pathwayPlan }
  })

/** The same for a rule over the plans of brothers and sisters. */
export const testSiblingsRule = (rule: SiblingsRule, cases: readonly SiblingsCase[]): void =>
  testCases(rule, cases, (each) => {
    const { plans, asAt } = each
    const facts = plans.map((plan) => caseFacts(plan, asAt))
    return { context: { ...setting(each), plans, facts }, facts: undefined, document: plans }
  })

/** The same for a rule over the revisions of one plan. */
export const testHistoryRule = (rule: HistoryRule, cases: readonly HistoryCase[]): void =>
  testCases(rule, cases, (each) => {
    const { revisions } = each
    return { context: { ...setting(each), revisions }, facts: undefined, document: revisions }
  })

/** The same for a rule over the figures of a service. */
export const testServiceRule = (rule: ServiceRule, cases: readonly ServiceCase[]): void =>
  testCases(rule, cases, (each) => {
    const { figures } = each
    const facts = serviceFacts(figures, each.asAt)
    return { context: { ...setting(each), figures, facts }, facts, document: figures }
  })

/** The names of the messages that verdicts come to: where none of them says anything, the rule passes. */
const messagesOf = (verdicts: readonly Verdict[]) =>
  verdicts.every(({ outcome, kind }) => outcome === 'pass' && kind === undefined)
    ? ['pass', ...verdicts.map(({ message }) => message)]
    : verdicts.map(({ message }) => message)

type Runs<Context, Facts> = Parameters<typeof runOver<Context, Facts>>[0]

function testCases<C extends Case, Context, Facts>(
  rule: DecidingRule & Runs<Context, Facts>,
  cases: readonly C[],
  running: (each: C) => Running<Context, Facts>,
): void {
  const prepared = cases.map((each): PreparedCase => {
    const over = running(each)
    const parameter = parameterReader(rule, each.parameters)
    const { when = [] } = rule
    return {
      ...each,
      documents: over.document,
      findings: () => runOver(rule, over, 'fail', parameter),
      messages: () =>
        when.every((condition) => condition.holds(over.facts) === true)
          ? messagesOf(verdictsOf<Context, Facts>(rule, over, parameter))
          : [],
    }
  })
  if (vitest === undefined) {
    globalThis.openCarePlanCases?.push({ rule, cases: prepared })
    return
  }
  const { describe, expect, test } = vitest
  describe(rule.id, () => {
    test.each(prepared)('$name', ({ documents, findings: run, expect: expected }) => {
      const before = structuredClone(documents)
      const findings = run()
      expect(documents).toEqual(before)
      if (typeof expected === 'string') {
        expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => expected))
      } else {
        const whole = [expected].flat()
        expect(findings).toMatchObject(whole)
        expect(findings).toHaveLength(whole.length)
      }
    })
  })
}
