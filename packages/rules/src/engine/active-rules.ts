import { allRules } from '../generated/all-rules.ts'
import type { Profile } from '../profiles/profile.ts'
import { type ResolvedProfile, resolveProfile } from '../profiles/resolve-profile.ts'
import { type Ceiling, findingMaker, type MakeFinding } from './finding-maker.ts'
import { parameterReader, type ReadParameter } from './parameters.ts'
import type { AnyRule } from './rule.ts'

/** A rule as a profile runs it. */
export interface ActiveRule<R extends AnyRule = AnyRule> {
  readonly rule: R
  readonly ceiling: Ceiling
  readonly parameter: ReadParameter
  /** Makes its findings; a point gathers those of others, and has none of its own to make. */
  readonly make: MakeFinding
}

/** The rules of a profile, chosen once for many records. */
export interface ActiveRules extends Omit<ResolvedProfile, 'ceilings'> {
  /** Those of one kind, in the order of a report. */
  readonly ofType: <T extends AnyRule['type']>(
    type: T,
  ) => readonly ActiveRule<Extract<AnyRule, { type: T }>>[]
}

/**
 * Chooses the rules of a profile.
 *
 * @throws UnknownRuleError where the profile names a rule that does not exist; UnconfirmedRuleError where it asks an
 * unconfirmed rule to fail.
 */
export function activeRules(profile: Profile): ActiveRules {
  const { ceilings, ...resolved } = resolveProfile(profile, allRules)
  const active = [...allRules, ...resolved.ownRules].flatMap((rule): ActiveRule[] => {
    const ceiling = ceilings.get(rule.id)
    if (ceiling === undefined) return []
    const parameter = parameterReader(rule, resolved.parameters.get(rule.id))
    return [{ rule, ceiling, parameter, make: findingMaker({ messages: {}, ...rule }, ceiling) }]
  })
  const byType = new Map<AnyRule['type'], ActiveRule[]>()
  for (const entry of active) byType.set(entry.rule.type, [...(byType.get(entry.rule.type) ?? []), entry])
  return {
    ...resolved,
    ofType: <T extends AnyRule['type']>(type: T) =>
      (byType.get(type) ?? []) as unknown as readonly ActiveRule<Extract<AnyRule, { type: T }>>[],
  }
}
