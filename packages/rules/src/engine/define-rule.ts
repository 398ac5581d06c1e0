import type { Point, PointDefinition, Rule, RuleDefinition, RuleSet } from './rule.ts'

/** Declares a rule. */
export const defineRule = (rule: RuleDefinition): Rule => ({ ...rule, type: 'rule', set: setOf(rule.id) })

/** Declares one of the 18 points. */
export const definePoint = (point: PointDefinition): Point => ({
  ...point,
  type: 'point',
  set: setOf(point.id),
})

const setOf = (id: string) => id.slice(0, id.indexOf('/')) as RuleSet
