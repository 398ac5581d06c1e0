import type {
  HistoryRule,
  HistoryRuleDefinition,
  PathwayRule,
  PathwayRuleDefinition,
  Point,
  PointDefinition,
  Rule,
  RuleDefinition,
  ServiceRule,
  ServiceRuleDefinition,
  SiblingsRule,
  SiblingsRuleDefinition,
} from './rule.ts'

/** Declares a rule over one care plan. */
export const defineRule = (rule: RuleDefinition): Rule => ({ ...rule, type: 'rule', set: setOf(rule.id) })

/** Declares a rule over a young person's pathway plan. */
export const definePathwayRule = (rule: PathwayRuleDefinition): PathwayRule => ({
  ...rule,
  type: 'pathway',
  set: setOf(rule.id),
})

/** Declares a rule over the plans of brothers and sisters. */
export const defineSiblingsRule = (rule: SiblingsRuleDefinition): SiblingsRule => ({
  ...rule,
  type: 'siblings',
  set: setOf(rule.id),
})

/** Declares a rule over the revisions of one plan. */
export const defineHistoryRule = (rule: HistoryRuleDefinition): HistoryRule => ({
  ...rule,
  type: 'history',
  set: setOf(rule.id),
})

/** Declares a rule over the figures of a service. */
export const defineServiceRule = (rule: ServiceRuleDefinition): ServiceRule => ({
  ...rule,
  type: 'service',
  set: setOf(rule.id),
})

/** Declares one of the 18 points. */
export const definePoint = (point: PointDefinition): Point => ({
  ...point,
  type: 'point',
  set: setOf(point.id),
})

const setOf = (id: string) => id.slice(0, id.indexOf('/'))
