import { isCalendarDate } from '@open-care-plan/model'
import { type Provision, provisions } from '../engine/commencement.ts'
import {
  ParameterRangeError,
  ParameterTypeError,
  type ProfileFault,
  RuleIdTakenError,
  UnconfirmedRuleError,
  UnknownParameterError,
  UnknownProvisionError,
  UnknownRuleError,
  UnknownSetError,
} from '../engine/errors.ts'
import type { RuleParameter, RuleParameters } from '../engine/parameters.ts'
import { type AnyRule, ruleSets } from '../engine/rule.ts'
import { namespace } from './namespace.ts'
import { ownRuleFault } from './own-rule-fault.ts'
import { layersOf, type Profile, type RuleSetting, ruleSettings } from './profile.ts'
import {
  CommencementDateError,
  NamespaceError,
  ParameterOrderError,
  ProfileCycleError,
  RuleSettingError,
} from './profile-errors.ts'

/**
 * The first thing that is wrong with a profile, or with one that it extends; undefined where nothing is. Everything that it names
 * has to exist, every setting and day has to be one, and every limit has to lie in its range.
 */
export function profileFault(profile: Profile, builtIn: readonly AnyRule[]): ProfileFault | undefined {
  const cycle = cycleOf(profile)
  if (cycle !== undefined) return new ProfileCycleError(cycle)
  const byId = new Map<string, AnyRule>(builtIn.map((rule) => [rule.id, rule]))
  const sets = new Set<string>(ruleSets)
  for (const layer of layersOf(profile)) {
    for (const rule of layer.ownRules ?? []) {
      const fault = ownRuleFault(rule)
      if (fault !== undefined) return fault
      if (byId.has(rule.id)) return new RuleIdTakenError(rule.id)
      byId.set(rule.id, rule)
      sets.add(rule.set)
    }
    const fault = faultInLayer(layer, byId, sets)
    if (fault !== undefined) return fault
  }
  return orderFault(profile, byId)
}

/** The ids from a profile back to itself; undefined where what it extends comes to an end. */
function cycleOf(profile: Profile): string[] | undefined {
  const seen: Profile[] = []
  for (let each: Profile | undefined = profile; each !== undefined; each = each.extends) {
    const first = seen.indexOf(each)
    if (first !== -1) return [...seen.slice(first), each].map(({ id }) => id)
    seen.push(each)
  }
  return undefined
}

/** The least of something is not more than the most, whichever layer or the rule itself sets the two. */
export function orderFault(
  profile: Profile,
  byId: ReadonlyMap<string, AnyRule>,
): ParameterOrderError | undefined {
  const set = layersOf(profile).map(({ parameters = {} }) => parameters)
  for (const id of new Set(set.flatMap((parameters) => Object.keys(parameters)))) {
    const { least, most } = parametersOf(byId.get(id) as AnyRule)
    if (least === undefined || most === undefined) continue
    const limits: Readonly<Record<string, number>> = Object.assign(
      { least: least.default, most: most.default },
      ...set.map((parameters) => parameters[id]),
    )
    if ((limits.least as number) > (limits.most as number)) {
      return new ParameterOrderError(id, limits.least as number, limits.most as number)
    }
  }
  return undefined
}

function faultInLayer(
  { sets = [], rules = {}, parameters = {}, commencement = {}, extensions = [] }: Profile,
  byId: ReadonlyMap<string, AnyRule>,
  knownSets: ReadonlySet<string>,
): ProfileFault | undefined {
  for (const set of sets) if (!knownSets.has(set)) return new UnknownSetError(set, [...knownSets])
  for (const [id, setting] of Object.entries(rules)) {
    const rule = byId.get(id)
    if (rule === undefined) return new UnknownRuleError(id, [...byId.keys()])
    if (!isSetting(setting)) return new RuleSettingError(rule, setting)
    if (setting === 'fail' && rule.standing === 'unconfirmed') return new UnconfirmedRuleError(id)
  }
  for (const [id, values] of Object.entries(parameters)) {
    const rule = byId.get(id)
    if (rule === undefined) return new UnknownRuleError(id, [...byId.keys()])
    for (const [name, value] of Object.entries(values)) {
      const fault = parameterFault(rule, name, value)
      if (fault !== undefined) return fault
    }
  }
  for (const [id, on] of Object.entries(commencement)) {
    if (!isProvision(id)) return new UnknownProvisionError(id, Object.keys(provisions))
    if (!isCalendarDate(on)) return new CommencementDateError(id, on)
  }
  for (const name of extensions) if (!namespace.test(name)) return new NamespaceError(name)
  return undefined
}

/** Whether a limit is one of those of a rule, and within its range. */
export function parameterFault(rule: AnyRule, name: string, value: unknown): ProfileFault | undefined {
  const parameters = parametersOf(rule)
  if (!Object.hasOwn(parameters, name)) {
    return new UnknownParameterError(rule.id, name, Object.keys(parameters))
  }
  const parameter = parameters[name] as RuleParameter
  if (typeof value !== 'number' || Number.isNaN(value))
    return new ParameterTypeError(rule.id, name, parameter)
  if (value < parameter.min || value > parameter.max) {
    return new ParameterRangeError(rule.id, name, value, parameter)
  }
  return parameter.fractional === true || Number.isInteger(value)
    ? undefined
    : new ParameterTypeError(rule.id, name, parameter)
}

/** The limits that a profile may set of a rule; a point has none. */
export const parametersOf = (rule: AnyRule): RuleParameters =>
  rule.type === 'point' ? {} : (rule.parameters ?? {})

const isSetting = (setting: unknown): setting is RuleSetting =>
  (ruleSettings as readonly unknown[]).includes(setting)

const isProvision = (id: string): id is Provision => Object.hasOwn(provisions, id)
