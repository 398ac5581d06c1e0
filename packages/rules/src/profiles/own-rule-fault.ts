import { forces, outcomes } from '@open-care-plan/model'
import { OwnRuleError } from '../engine/errors.ts'
import type { AnyRule } from '../engine/rule.ts'

const types: ReadonlySet<unknown> = new Set<AnyRule['type']>([
  'rule',
  'pathway',
  'siblings',
  'history',
  'service',
  'point',
])

const idOfRule = /^[a-z0-9][a-z0-9-]{0,99}\/[a-z0-9][a-z0-9-]{0,99}$/

/**
 * What is wrong with a rule of an authority's own, as far as it can be seen before any record is checked; undefined where nothing is.
 * It may come from JavaScript, where nobody has looked at its types.
 */
export function ownRuleFault(rule: AnyRule): OwnRuleError | undefined {
  const { id } = rule
  if (typeof id !== 'string' || !idOfRule.test(id)) {
    return new OwnRuleError(
      `${JSON.stringify(id)} cannot be the id of a rule`,
      'Give it a set of its own and a name, in small letters, digits and hyphens: "example-council/life-story"',
    )
  }
  const name = `The rule "${id}"`
  if (!types.has(rule.type)) {
    return new OwnRuleError(`${name} is not made ready`, 'Declare it with defineRule')
  }
  for (const member of ['title', 'requirement'] as const) {
    if (typeof rule[member] !== 'string' || rule[member].trim() === '') {
      return new OwnRuleError(`${name} has no ${member}`, 'A report shows it: write one')
    }
  }
  if (!has(forces, rule.force)) {
    return new OwnRuleError(
      `${name} has the force ${JSON.stringify(rule.force)}`,
      `Choose one of these: ${listed(forces)}`,
    )
  }
  return rule.type === 'point' ? undefined : outcomesFault(name, rule)
}

function outcomesFault(name: string, rule: Exclude<AnyRule, { type: 'point' }>): OwnRuleError | undefined {
  const remedy = `Name those that it can give, of these: ${listed(outcomes)}`
  if (!Array.isArray(rule.outcomes)) return new OwnRuleError(`${name} has no outcomes`, remedy)
  const unknown = rule.outcomes.find((outcome) => !has(outcomes, outcome))
  return unknown === undefined
    ? undefined
    : new OwnRuleError(`${name} has the outcome ${JSON.stringify(unknown)}`, remedy)
}

const has = (list: readonly string[], value: unknown) => list.some((each) => each === value)

const listed = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')
