import { nearestWords } from '../engine/nearest.ts'
import type { AnyRule } from '../engine/rule.ts'
import { ruleSettings } from './profile.ts'

/** What is wrong with a profile, and what to do about it: the message is both. */
abstract class ProfileError extends Error {
  abstract readonly code: string
  readonly problem: string
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(`${problem}. ${remedy}${/[.?]$/.test(remedy) ? '' : '.'}`)
    this.problem = problem
    this.remedy = remedy
  }
}

/** A profile sets a rule to something that is no setting. */
export class RuleSettingError extends ProfileError {
  override readonly name = 'RuleSettingError'
  readonly code = 'E_RULE_SETTING'
  constructor({ id, standing }: Pick<AnyRule, 'id' | 'standing'>, setting: unknown) {
    const possible = ruleSettings.filter((each) => each !== 'fail' || standing !== 'unconfirmed')
    super(
      `The rule "${id}" cannot be set to "${String(setting)}"`,
      nearestWords(String(setting).toLowerCase(), possible) ??
        `Set it to one of these: ${possible.map((each) => `"${each}"`).join(', ')}`,
    )
  }
}

/** A profile says of a provision that it commenced on something that is not a day. */
export class CommencementDateError extends ProfileError {
  override readonly name = 'CommencementDateError'
  readonly code = 'E_COMMENCEMENT_DATE'
  constructor(id: string, on: unknown) {
    super(
      `The provision "${id}" cannot commence on "${String(on)}", which is not a day`,
      'Give the day as YYYY-MM-DD, for example 2027-04-01, or leave the provision out',
    )
  }
}

/** A profile names as a namespace of own fields what can be none. */
export class NamespaceError extends ProfileError {
  override readonly name = 'NamespaceError'
  readonly code = 'E_NAMESPACE'
  constructor(found: unknown) {
    super(
      `${JSON.stringify(found)} cannot be a namespace of own fields`,
      'Write it as it stands under "extensions" in the records, for example "example-council"',
    )
  }
}

/** A profile extends itself, or another that extends it. */
export class ProfileCycleError extends ProfileError {
  override readonly name = 'ProfileCycleError'
  readonly code = 'E_PROFILE_CYCLE'
  constructor(ids: readonly string[]) {
    super(
      `The profile "${ids[0]}" extends itself: ${ids.map((id) => `"${id}"`).join(' extends ')}`,
      'Let the first of them extend a profile that comes with the package, or none',
    )
  }
}

/** A profile sets the least of something to more than the most. */
export class ParameterOrderError extends ProfileError {
  override readonly name = 'ParameterOrderError'
  readonly code = 'E_PARAMETER_ORDER'
  readonly ruleId: string
  constructor(id: string, least: number, most: number) {
    super(
      `The parameter "least" of "${id}" cannot be ${least}, as "most" is ${most}`,
      'Set "least" to no more than "most"',
    )
    this.ruleId = id
  }
}
