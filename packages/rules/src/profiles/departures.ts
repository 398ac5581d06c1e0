import type { Departure, WeakenedLimit } from '@open-care-plan/model'
import { type Commencement, inForceOn } from '../engine/commencement.ts'
import type { RuleParameter } from '../engine/parameters.ts'
import type { AnyRule } from '../engine/rule.ts'
import type { RuleSetting } from './profile.ts'
import { parametersOf } from './profile-faults.ts'

/** A rule of law or guidance that a profile leaves out, lets no further than to ask for a person, or lets ask for less. */
export interface Lessened extends Pick<Departure, 'setting' | 'limits'> {
  readonly rule: AnyRule
}

/** The limits that a profile sets, by the rule's id. */
type Limits = ReadonlyMap<string, Readonly<Record<string, number>>>

/**
 * The rules of law and guidance that a profile turns off or down, or whose limits it weakens, in the order of a report. One whose
 * citation is not confirmed never fails, so that `review` takes nothing from it.
 */
export const lessenedRules = (
  rules: readonly AnyRule[],
  settingOf: (rule: AnyRule) => RuleSetting,
  limits: Limits,
): Lessened[] =>
  rules.flatMap((rule): Lessened[] => {
    if (rule.force !== 'must' && rule.force !== 'should') return []
    const treated = settingOf(rule)
    if (treated === 'off') return [{ rule, setting: treated }]
    const weakened = weakenedLimits(rule, limits.get(rule.id))
    const further = weakened.length === 0 ? {} : { limits: weakened }
    if (treated === 'review' && rule.standing !== 'unconfirmed') {
      return [{ rule, setting: treated, ...further }]
    }
    return weakened.length === 0 ? [] : [{ rule, setting: 'weakened' as const, ...further }]
  })

const weakenedLimits = (
  rule: AnyRule,
  set: Readonly<Record<string, number>> | undefined,
): readonly WeakenedLimit[] =>
  set === undefined
    ? []
    : Object.entries(parametersOf(rule)).flatMap(([name, parameter]) => {
        const { title, unit, default: from } = parameter
        const to = set[name] ?? from
        return asksForLess(parameter, to) ? [{ name, title, unit, from, to }] : []
      })

const asksForLess = ({ default: own, weaker }: RuleParameter, to: number): boolean =>
  weaker === undefined ? to !== own : weaker === 'more' ? to > own : to < own

/** What a report says of them: of the kinds of rule that it would have run, and of those that were law on the day. */
export const departuresOn = (
  lessened: readonly Lessened[],
  types: readonly AnyRule['type'][],
  day: string,
  commencement: Commencement,
): Departure[] =>
  lessened
    .filter(({ rule }) => types.includes(rule.type) && inForceOn(rule, day, commencement))
    .map(departure)

/** One of them, as a report or an explanation has it. */
export const departure = ({
  rule: { id: ruleId, title, force, standing, citation },
  ...lessened
}: Lessened): Departure => ({ ruleId, title, force, standing, citation, ...lessened })
