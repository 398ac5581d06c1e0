import {
  type CarePlanRecord,
  englandWorkingDays,
  type FindingKind,
  type FindingValue,
  type Outcome,
  type WorkingDays,
} from '@open-care-plan/model'
import type { Rule } from '../src/engine/rule.ts'
import { runRule } from '../src/engine/run.ts'
import { caseFacts } from '../src/facts/case-facts.ts'

/** What a case expects: an outcome, or the whole of one finding, or of several. */
export interface ExpectedFinding {
  readonly outcome: Outcome
  readonly kind?: FindingKind
  readonly path?: string
  readonly data?: Readonly<Record<string, FindingValue>>
  readonly message?: string
}

/** One case of a rule: a name that a reader of the docs understands, a plan, a day, and what the rule says. */
export interface RuleCase {
  readonly name: string
  readonly plan: CarePlanRecord
  readonly asAt: string
  readonly calendar?: WorkingDays
  readonly expect: Outcome | ExpectedFinding | readonly ExpectedFinding[]
}

interface Collected {
  readonly rule: Rule
  readonly cases: readonly RuleCase[]
}

declare global {
  /** Set by the docs generator, which reads the named cases instead of running them. */
  var openCarePlanCases: Collected[] | undefined
}

const vitest = globalThis.openCarePlanCases === undefined ? await import('vitest') : undefined

/** The outcome that a case expects; of several findings, every outcome among them. */
export const expectedOutcomes = ({ expect }: RuleCase): Outcome[] =>
  typeof expect === 'string' ? [expect] : [expect].flat().map(({ outcome }) => outcome)

/** Tests a rule by a table of cases, and gives the table to the docs. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  if (vitest === undefined) {
    globalThis.openCarePlanCases?.push({ rule, cases })
    return
  }
  const { describe, expect, test } = vitest
  describe(rule.id, () => {
    test.each(cases)('$name', ({ plan, asAt, calendar = englandWorkingDays, expect: expected }) => {
      const before = structuredClone(plan)
      const findings = runRule(
        rule,
        { plan, asAt, workingDays: calendar, facts: caseFacts(plan, asAt) },
        'fail',
      )
      expect(plan).toEqual(before)
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
