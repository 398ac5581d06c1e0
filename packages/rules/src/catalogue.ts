import type { Citation, DocumentReport, Force, Outcome, Standing } from '@open-care-plan/model'
import { UnknownRuleError } from './engine/errors.ts'
import type { AnyRule, Point } from './engine/rule.ts'
import { allRules } from './generated/all-rules.ts'

/** One rule as a tool lists it. */
export interface RuleListing {
  readonly id: string
  /** Working names by which the same rule is or was known. */
  readonly also: readonly string[]
  readonly set: string
  /** What it is run over: see `DocumentReport`. The 18 points and most rules read one care plan. */
  readonly reads: 'care-plan' | DocumentReport['of']
  readonly title: string
  readonly requirement: string
  readonly force: Force
  readonly standing: Standing
  readonly citation: readonly Citation[]
  readonly inForce: { readonly from?: string; readonly to?: string }
  /** Every outcome that it can give. A rule whose standing is `unconfirmed` never gives `fail`. */
  readonly outcomes: readonly Outcome[]
}

/** Every rule, the 18 points first, in the order of a report. */
export const ruleList = (): RuleListing[] => allRules.map(listing)

/**
 * A rule by its id or by a working name.
 *
 * @throws UnknownRuleError, with the nearest id.
 */
export function findRule(idOrAlso: string): AnyRule {
  const found = allRules.find((rule) => rule.id === idOrAlso || rule.also?.includes(idOrAlso))
  if (found !== undefined) return found
  throw new UnknownRuleError(
    idOrAlso,
    allRules.flatMap((rule) => [rule.id, ...(rule.also ?? [])]),
  )
}

function listing(rule: AnyRule): RuleListing {
  const { id, also = [], set, title, requirement, force, standing, citation, inForce = {} } = rule
  return {
    id,
    also,
    set,
    reads: readBy[rule.type],
    title,
    requirement,
    force,
    standing,
    citation,
    inForce,
    outcomes: outcomesOf(rule),
  }
}

const readBy: Readonly<Record<AnyRule['type'], RuleListing['reads']>> = {
  point: 'care-plan',
  rule: 'care-plan',
  pathway: 'pathway-plan',
  siblings: 'sibling-group',
  history: 'history',
  service: 'service',
}

/** What a rule can give in a report, once its standing is looked at. A point can give what the rules beneath it can. */
export function outcomesOf(rule: AnyRule): Outcome[] {
  const possible = rule.type === 'point' ? outcomesBeneath(rule) : rule.outcomes
  const given =
    rule.standing === 'unconfirmed'
      ? possible.map((outcome) => (outcome === 'fail' ? 'needsReview' : outcome))
      : possible
  return order.filter((outcome) => given.includes(outcome))
}

const order: readonly Outcome[] = ['pass', 'fail', 'needsReview', 'notApplicable']

const outcomesBeneath = (point: Point): Outcome[] =>
  allRules.flatMap((rule) =>
    rule.type === 'rule' && point.restsOn.includes(rule.id) ? outcomesOf(rule) : [],
  )
