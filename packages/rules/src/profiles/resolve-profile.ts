import { UnconfirmedRuleError, UnknownRuleError, UnknownSetError } from '../engine/errors.ts'
import { type Point, type Rule, type RuleSet, ruleSets } from '../engine/rule.ts'
import type { Ceiling } from '../engine/run.ts'
import type { Profile, RuleSetting } from './profile.ts'

/** Which rules a profile runs, and how far each may go. Everything that the profile names has to exist. */
export function resolveProfile(profile: Profile, rules: readonly (Rule | Point)[]): Map<string, Ceiling> {
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]))
  const sets = setsOf(profile)
  const settings = settingsOf(profile, byId)
  const ceilings = new Map<string, Ceiling>()
  for (const rule of rules) {
    const setting = settings.get(rule.id) ?? (sets.has(rule.set) ? 'fail' : 'off')
    if (setting !== 'off') ceilings.set(rule.id, setting)
  }
  return ceilings
}

function setsOf(profile: Profile): ReadonlySet<RuleSet> {
  if (profile.sets === undefined) return profile.extends === undefined ? new Set() : setsOf(profile.extends)
  for (const set of profile.sets) if (!ruleSets.includes(set)) throw new UnknownSetError(set, ruleSets)
  return new Set(profile.sets)
}

function settingsOf(profile: Profile, byId: ReadonlyMap<string, Rule | Point>): Map<string, RuleSetting> {
  const settings =
    profile.extends === undefined ? new Map<string, RuleSetting>() : settingsOf(profile.extends, byId)
  for (const [id, setting] of Object.entries(profile.rules ?? {})) {
    const rule = byId.get(id)
    if (rule === undefined) throw new UnknownRuleError(id, [...byId.keys()])
    if (setting === 'fail' && rule.standing === 'unconfirmed') throw new UnconfirmedRuleError(id)
    settings.set(id, setting)
  }
  return settings
}
