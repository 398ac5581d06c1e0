import type { Departure, Force } from '@open-care-plan/model'
import { type Provision, provisions } from '../engine/commencement.ts'
import type { RuleParameter } from '../engine/parameters.ts'
import type { AnyRule } from '../engine/rule.ts'
import { allRules } from '../generated/all-rules.ts'
import { departure } from './departures.ts'
import type { Profile, RuleSetting } from './profile.ts'
import { parametersOf } from './profile-faults.ts'
import { type ResolvedProfile, resolveProfile, setsOf } from './resolve-profile.ts'

/** What a profile does otherwise than the one that it extends, for a reader. */
export interface ProfileChanges {
  /** Sets that are run besides, and sets that are run no more. */
  readonly sets: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Single rules that it treats otherwise, in the order of a report. */
  readonly rules: readonly {
    readonly ruleId: string
    readonly title: string
    readonly force: Force
    readonly from: RuleSetting
    readonly to: RuleSetting
  }[]
  /** Limits that it sets otherwise. */
  readonly parameters: readonly {
    readonly ruleId: string
    readonly name: string
    readonly title: string
    readonly unit: RuleParameter['unit']
    readonly from: number
    readonly to: number
  }[]
  /** Provisions that are in force by it, and from which day. */
  readonly commencement: readonly { readonly id: Provision; readonly title: string; readonly on: string }[]
  /** Days off besides, and the first and last day of a table of holidays of its own. */
  readonly proclaimedDays: readonly string[]
  readonly holidays?: { readonly from: string; readonly to: string }
  readonly vocabulary: Readonly<Record<string, string>>
  readonly extensions: readonly string[]
  /** Rules of its own. */
  readonly ownRules: readonly { readonly ruleId: string; readonly title: string; readonly force: Force }[]
  /** All law and guidance that it turns off, down or weakens, whether itself or by what it extends. */
  readonly departures: readonly Departure[]
}

/**
 * What a profile does otherwise than the one that it extends. One that extends none is compared with one that runs nothing.
 *
 * @throws the error of the first mistake in the profile, as `createChecker` does.
 */
export function profileChanges(profile: Profile): ProfileChanges {
  const base: Profile = profile.extends ?? { id: 'none', title: 'None' }
  const before = resolveProfile(base, allRules)
  const after = resolveProfile(profile, allRules)
  const rules = [...allRules, ...after.ownRules]
  const [setsBefore, setsAfter] = [setsOf(base), setsOf(profile)]
  const { calendar: { holidays, proclaimedDays = [] } = {}, vocabulary = {}, extensions = [] } = profile
  return {
    sets: {
      added: setsAfter.filter((set) => !setsBefore.includes(set)),
      removed: setsBefore.filter((set) => !setsAfter.includes(set)),
    },
    rules: rules.flatMap((rule) => changedRule(rule, profile, before, after)),
    parameters: rules.flatMap((rule) => changedLimits(rule, before, after)),
    commencement: Object.entries(profile.commencement ?? {})
      .filter(([id, on]) => before.commencement[id as Provision] !== on)
      .map(([id, on]) => ({ id: id as Provision, title: provisions[id as Provision], on })),
    proclaimedDays,
    ...(holidays === undefined ? {} : { holidays: { from: holidays.from, to: holidays.to } }),
    vocabulary,
    extensions,
    ownRules: (profile.ownRules ?? []).map(({ id, title, force }) => ({ ruleId: id, title, force })),
    departures: after.lessened.map(departure),
  }
}

/** A rule that the profile names, where that changes anything: what follows from its set is said of the set. */
function changedRule(
  { id, title, force }: AnyRule,
  profile: Profile,
  before: ResolvedProfile,
  after: ResolvedProfile,
): ProfileChanges['rules'] {
  if (profile.rules?.[id] === undefined) return []
  const from = before.ceilings.get(id) ?? 'off'
  const to = after.ceilings.get(id) ?? 'off'
  return from === to ? [] : [{ ruleId: id, title, force, from, to }]
}

function changedLimits(
  rule: AnyRule,
  before: ResolvedProfile,
  after: ResolvedProfile,
): ProfileChanges['parameters'] {
  const set = after.parameters.get(rule.id)
  if (set === undefined) return []
  return Object.entries(parametersOf(rule)).flatMap(([name, { title, unit, default: own }]) => {
    const from = before.parameters.get(rule.id)?.[name] ?? own
    const to = set[name] ?? own
    return from === to ? [] : [{ ruleId: rule.id, name, title, unit, from, to }]
  })
}
