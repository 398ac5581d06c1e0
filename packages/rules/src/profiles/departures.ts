import type { Departure } from '@open-care-plan/model'
import { type Commencement, inForceOn } from '../engine/commencement.ts'
import type { AnyRule } from '../engine/rule.ts'
import type { RuleSetting } from './profile.ts'

/** A rule of law or guidance that a profile leaves out, or lets no further than to ask for a person. */
export interface Lessened {
  readonly rule: AnyRule
  readonly setting: Departure['setting']
}

/**
 * The rules of law and guidance that a profile turns off or down, in the order of a report. One whose citation is not confirmed
 * never fails, so that `review` takes nothing from it.
 */
export const lessenedRules = (
  rules: readonly AnyRule[],
  settingOf: (rule: AnyRule) => RuleSetting,
): Lessened[] =>
  rules.flatMap((rule) => {
    if (rule.force !== 'must' && rule.force !== 'should') return []
    const setting = settingOf(rule)
    if (setting === 'fail' || (setting === 'review' && rule.standing === 'unconfirmed')) return []
    return [{ rule, setting }]
  })

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
  setting,
}: Lessened): Departure => ({ ruleId, title, force, standing, citation, setting })
