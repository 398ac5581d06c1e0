import { allRules } from '../generated/all-rules.ts'
import type { Profile } from '../profiles/profile.ts'
import { type ResolvedProfile, resolveProfile } from '../profiles/resolve-profile.ts'
import { inForceOn } from './commencement.ts'
import { type Ceiling, findingMaker, type MakeFinding, makeFinding } from './finding-maker.ts'
import { parameterReader, type ReadParameter } from './parameters.ts'
import type { AnyRule } from './rule.ts'
import { type Prepared, prepare } from './run.ts'

/** A rule as a profile runs it. */
export interface ActiveRule<R extends AnyRule = AnyRule> {
  readonly rule: R
  readonly ceiling: Ceiling
  readonly parameter: ReadParameter
  /** Makes its findings. */
  readonly make: MakeFinding
  /** The rule made ready; undefined for a point, which only gathers what others found. */
  readonly ready: Prepared<never, never> | undefined
}

/** The rules of a profile, chosen once for many records. */
export interface ActiveRules extends Omit<ResolvedProfile, 'ceilings'> {
  /** Those of one kind, in the order of a report; with a day, those of them that are law or guidance on it. */
  readonly ofType: <T extends AnyRule['type']>(
    type: T,
    inForceOn?: string,
  ) => readonly ActiveRule<Extract<AnyRule, { type: T }>>[]
}

/**
 * Chooses the rules of a profile.
 *
 * @throws where something in the profile cannot be: see `resolveProfile`.
 */
export function activeRules(profile: Profile): ActiveRules {
  const { ceilings, ...resolved } = resolveProfile(profile, allRules)
  const active = [...allRules, ...resolved.ownRules].flatMap((rule): ActiveRule[] => {
    const ceiling = ceilings.get(rule.id)
    if (ceiling === undefined) return []
    const parameter = parameterReader(rule, resolved.parameters.get(rule.id))
    const ready = rule.type === 'point' ? undefined : prepare<never, never>(rule as never, parameter, ceiling)
    const maker = ready ?? findingMaker({ messages: {}, ...rule }, ceiling)
    const make: MakeFinding = (verdict, document) => makeFinding(maker, verdict, document)
    return [{ rule, ceiling, parameter, make, ready }]
  })
  const byType = new Map<AnyRule['type'], ActiveRule[]>()
  for (const entry of active) byType.set(entry.rule.type, [...(byType.get(entry.rule.type) ?? []), entry])
  // Many plans are checked as at one day: which rules are in force on it is worked out once.
  const onLastDay = new Map<AnyRule['type'], { readonly day: string; readonly entries: ActiveRule[] }>()
  const inForce = (type: AnyRule['type'], day: string) => {
    const known = onLastDay.get(type)
    if (known?.day === day) return known.entries
    const entries = (byType.get(type) ?? []).filter(({ rule }) => inForceOn(rule, day, resolved.commencement))
    onLastDay.set(type, { day, entries })
    return entries
  }
  return {
    ...resolved,
    ofType: <T extends AnyRule['type']>(type: T, day?: string) =>
      (day === undefined ? (byType.get(type) ?? []) : inForce(type, day)) as unknown as readonly ActiveRule<
        Extract<AnyRule, { type: T }>
      >[],
  }
}
