import type { WorkingDays } from '@open-care-plan/model'
import type { Commencement } from '../engine/commencement.ts'
import { type AnyRule, ruleSets } from '../engine/rule.ts'
import { createLanguageChecker, type LanguageChecker } from '../language/check-language.ts'
import { type LanguageRule, languageRules } from '../language/finding.ts'
import type { Term } from '../language/term.ts'
import { type Lessened, lessenedRules } from './departures.ts'
import { layersOf, type Profile, type RuleSetting } from './profile.ts'
import { workingDaysOf } from './profile-calendar.ts'
import { profileFault } from './profile-faults.ts'

/** What a profile comes to, with all that it extends. */
export interface ResolvedProfile {
  /** How far each rule that is run may go, by id. */
  readonly ceilings: ReadonlyMap<string, Exclude<RuleSetting, 'off'>>
  /** The limits that are not the rule's own, by the rule's id. */
  readonly parameters: ReadonlyMap<string, Readonly<Record<string, number>>>
  readonly commencement: Commencement
  /** The working days of the authority; undefined where it gives none. */
  readonly calendar: WorkingDays | undefined
  /** Checks words with the authority's own vocabulary; undefined where it gives none. */
  readonly language: LanguageChecker | undefined
  /** The rules of law and guidance that are left out, can only ask for a person, or ask for less. */
  readonly lessened: readonly Lessened[]
  readonly ownRules: readonly AnyRule[]
}

/**
 * Which rules a profile runs, how far each may go, and by which limits and working days: of several layers, the last that says
 * anything of something has its way.
 *
 * @throws the error of the first mistake in the profile: see `profileFault`; CalendarDateError, CalendarRangeError or RangeError
 * where its working days cannot be; UnknownTermError, UnknownLanguageRuleError
 * or TermPatternError where its words cannot be.
 */
export function resolveProfile(profile: Profile, builtIn: readonly AnyRule[]): ResolvedProfile {
  const fault = profileFault(profile, builtIn)
  if (fault !== undefined) throw fault
  const layers = layersOf(profile)
  const ownRules = layers.flatMap((layer) => layer.ownRules ?? [])
  const rules = [...builtIn, ...ownRules]
  const setting = settingsOf(layers, ownRules)
  const ceilings = new Map<string, Exclude<RuleSetting, 'off'>>()
  for (const rule of rules) {
    const treated = setting(rule)
    if (treated !== 'off') ceilings.set(rule.id, treated)
  }
  const parameters = parametersOf(layers)
  return {
    ceilings,
    parameters,
    commencement: Object.assign({}, ...layers.map(({ commencement }) => commencement)),
    calendar: workingDaysOf(layers),
    language: languageOf(layers),
    lessened: lessenedRules(rules, setting, parameters),
    ownRules,
  }
}

/** How the layers treat a rule: as one of them says by its id; else as it is, where its set is run or it is the authority's own. */
function settingsOf(
  layers: readonly Profile[],
  ownRules: readonly AnyRule[],
): (rule: AnyRule) => RuleSetting {
  const single: Readonly<Record<string, RuleSetting>> = Object.assign({}, ...layers.map(({ rules }) => rules))
  const sets = new Set(layers.findLast((layer) => layer.sets !== undefined)?.sets)
  const own = new Set(ownRules)
  return (rule) => single[rule.id] ?? (sets.has(rule.set) || own.has(rule) ? 'fail' : 'off')
}

/** Every layer adds to the words of those before it. */
function languageOf(layers: readonly Profile[]): LanguageChecker | undefined {
  const given = layers.flatMap(({ wording }) => (wording === undefined ? [] : [wording]))
  if (given.length === 0) return undefined
  const add: { [rule in LanguageRule]?: Omit<Term, 'sense'>[] } = {}
  for (const rule of languageRules) {
    const terms = given.flatMap((vocabulary) => vocabulary.add?.[rule] ?? [])
    if (terms.length > 0) add[rule] = terms
  }
  const without = given.flatMap((vocabulary) => vocabulary.without ?? [])
  const off = given.flatMap((vocabulary) => vocabulary.off ?? [])
  return createLanguageChecker({ vocabulary: { add, without, off } })
}

function parametersOf(layers: readonly Profile[]): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const parameters = new Map<string, Readonly<Record<string, number>>>()
  for (const [id, values] of layers.flatMap((layer) => Object.entries(layer.parameters ?? {}))) {
    parameters.set(id, { ...parameters.get(id), ...values })
  }
  return parameters
}

/** The sets that a profile runs, in the order of a report. */
export function setsOf(profile: Profile): string[] {
  const sets = layersOf(profile).findLast((layer) => layer.sets !== undefined)?.sets ?? []
  const known: readonly string[] = ruleSets
  return [...new Set(sets)].sort((a, b) => known.indexOf(a) - known.indexOf(b))
}
