import type { Commencement } from '../engine/commencement.ts'
import { UnconfirmedRuleError, UnknownRuleError, UnknownSetError } from '../engine/errors.ts'
import { type AnyRule, ruleSets } from '../engine/rule.ts'
import type { Ceiling } from '../engine/run.ts'
import type { Profile, RuleSetting } from './profile.ts'

/** What a profile comes to, with all that it extends. */
export interface ResolvedProfile {
  /** How far each rule that is run may go, by id. */
  readonly ceilings: ReadonlyMap<string, Ceiling>
  /** The limits that are not the rule's own, by the rule's id. */
  readonly parameters: ReadonlyMap<string, Readonly<Record<string, number>>>
  readonly commencement: Commencement
  readonly ownRules: readonly AnyRule[]
}

/** Which rules a profile runs, and how far each may go. Everything that the profile names has to exist. */
export function resolveProfile(profile: Profile, rules: readonly AnyRule[]): ResolvedProfile {
  const layers = layersOf(profile)
  const ownRules = layers.flatMap((layer) => layer.ownRules ?? [])
  const byId = new Map([...rules, ...ownRules].map((rule) => [rule.id as string, rule]))
  const sets = setsOf(profile)
  const settings = settingsOf(layers, byId)
  const ceilings = new Map<string, Ceiling>()
  for (const rule of byId.values()) {
    const setting = settings.get(rule.id) ?? (sets.has(rule.set) || ownRules.includes(rule) ? 'fail' : 'off')
    if (setting !== 'off') ceilings.set(rule.id, setting)
  }
  return {
    ceilings,
    parameters: parametersOf(layers, byId),
    commencement: Object.assign({}, ...layers.map(({ commencement }) => commencement)),
    ownRules,
  }
}

/** A profile and all that it extends, the one at the root first. */
const layersOf = (profile: Profile): Profile[] => [
  ...(profile.extends === undefined ? [] : layersOf(profile.extends)),
  profile,
]

function setsOf(profile: Profile): ReadonlySet<string> {
  if (profile.sets === undefined) return profile.extends === undefined ? new Set() : setsOf(profile.extends)
  const known: readonly string[] = ruleSets
  for (const set of profile.sets) if (!known.includes(set)) throw new UnknownSetError(set, ruleSets)
  return new Set(profile.sets)
}

function settingsOf(
  layers: readonly Profile[],
  byId: ReadonlyMap<string, AnyRule>,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  for (const [id, setting] of layers.flatMap(({ rules = {} }) => Object.entries(rules))) {
    const rule = byId.get(id)
    if (rule === undefined) throw new UnknownRuleError(id, [...byId.keys()])
    if (setting === 'fail' && rule.standing === 'unconfirmed') throw new UnconfirmedRuleError(id)
    settings.set(id, setting)
  }
  return settings
}

function parametersOf(layers: readonly Profile[], byId: ReadonlyMap<string, AnyRule>) {
  const parameters = new Map<string, Readonly<Record<string, number>>>()
  for (const [id, values] of layers.flatMap((layer) => Object.entries(layer.parameters ?? {}))) {
    if (!byId.has(id)) throw new UnknownRuleError(id, [...byId.keys()])
    parameters.set(id, { ...parameters.get(id), ...values })
  }
  return parameters
}
