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
export const defineRule = (rule: RuleDefinition): Rule => ({
  ...rule,
  ...common(rule),
  type: 'rule',
})

/** Declares a rule over a young person's pathway plan. */
export const definePathwayRule = (rule: PathwayRuleDefinition): PathwayRule => ({
  ...rule,
  ...common(rule),
  type: 'pathway',
})

/** Declares a rule over the plans of brothers and sisters. */
export const defineSiblingsRule = (rule: SiblingsRuleDefinition): SiblingsRule => ({
  ...rule,
  ...common(rule),
  type: 'siblings',
})

/** Declares a rule over the revisions of one plan. */
export const defineHistoryRule = (rule: HistoryRuleDefinition): HistoryRule => ({
  ...rule,
  ...common(rule),
  type: 'history',
})

/** Declares a rule over the figures of a service. */
export const defineServiceRule = (rule: ServiceRuleDefinition): ServiceRule => ({
  ...rule,
  ...common(rule),
  type: 'service',
})

/** Declares one of the 18 points. */
export const definePoint = (point: PointDefinition): Point => ({
  ...point,
  ...common(point),
  type: 'point',
})

/** Reports and listings share the citations of a rule: they are frozen, so that nobody who changes a report changes the rule. */
const common = ({ id, citation }: Pick<RuleDefinition, 'id' | 'citation'>) => ({
  set: id.slice(0, id.indexOf('/')),
  citation: Object.freeze(citation.map((each) => Object.freeze({ ...each }))),
})
