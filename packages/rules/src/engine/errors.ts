import { nearestWords } from './nearest.ts'
import type { RuleParameter } from './parameters.ts'

/**
 * Something that a caller or a profile names or sets wrongly. The message is what is wrong, and what to do about it; a tool that
 * shows the two apart has both.
 */
abstract class NamedFault extends Error {
  abstract readonly code: string
  /** What is wrong, without a full stop. */
  readonly problem: string
  /** What to do about it: "Did you mean …?", where something near is known. */
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(`${problem}. ${remedy}${/[.?]$/.test(remedy) ? '' : '.'}`)
    this.problem = problem
    this.remedy = remedy
  }
}

/** An error that a mistake in a profile gives. */
export type ProfileFault = NamedFault

/** A rule was named that does not exist. */
export class UnknownRuleError extends NamedFault {
  override readonly name = 'UnknownRuleError'
  readonly code = 'E_UNKNOWN_RULE'
  constructor(id: string, known: readonly string[]) {
    super(
      `No rule "${id}"`,
      nearestWords(id, known) ?? 'Name a rule by its id, such as "time-limits/first-review"',
    )
  }
}

/** A set of rules was named that does not exist. */
export class UnknownSetError extends NamedFault {
  override readonly name = 'UnknownSetError'
  readonly code = 'E_UNKNOWN_SET'
  constructor(set: string, known: readonly string[]) {
    super(`No set of rules "${set}"`, listed(set, known))
  }
}

/** A profile was named that does not exist. */
export class UnknownProfileError extends NamedFault {
  override readonly name = 'UnknownProfileError'
  readonly code = 'E_UNKNOWN_PROFILE'
  constructor(id: string, known: readonly string[]) {
    super(`No profile "${id}"`, listed(id, known))
  }
}

/** A profile gives the day on which a provision commenced that no rule awaits. */
export class UnknownProvisionError extends NamedFault {
  override readonly name = 'UnknownProvisionError'
  readonly code = 'E_UNKNOWN_PROVISION'
  constructor(id: string, known: readonly string[]) {
    super(`No provision "${id}" awaits commencement`, listed(id, known))
  }
}

/** A profile asks a rule to fail whose citation nobody has confirmed. */
export class UnconfirmedRuleError extends NamedFault {
  override readonly name = 'UnconfirmedRuleError'
  readonly code = 'E_UNCONFIRMED_RULE'
  constructor(id: string) {
    super(
      `The citation of "${id}" is not confirmed, so it can ask for a person but never fail`,
      'Set it to "review", or leave it out',
    )
  }
}

/** A profile sets a limit that the rule does not have. */
export class UnknownParameterError extends NamedFault {
  override readonly name = 'UnknownParameterError'
  readonly code = 'E_UNKNOWN_PARAMETER'
  constructor(id: string, parameter: string, known: readonly string[]) {
    super(
      `The rule "${id}" has no parameter "${parameter}"`,
      known.length === 0 ? 'It has none: leave it out' : listed(parameter, known),
    )
  }
}

/** A profile sets a limit to something that is not a number. */
export class ParameterTypeError extends NamedFault {
  override readonly name = 'ParameterTypeError'
  readonly code = 'E_PARAMETER_TYPE'
  constructor(id: string, name: string, parameter: RuleParameter) {
    super(
      `The parameter "${name}" of "${id}" must be a ${parameter.fractional === true ? '' : 'whole '}number`,
      `Give a number ${rangeOf(parameter)}`,
    )
  }
}

/** A profile sets a limit beyond what the rule allows. */
export class ParameterRangeError extends NamedFault {
  override readonly name = 'ParameterRangeError'
  readonly code = 'E_PARAMETER_RANGE'
  constructor(id: string, name: string, value: number, parameter: RuleParameter) {
    super(
      `The parameter "${name}" of "${id}" cannot be ${value}`,
      `Give a number ${rangeOf(parameter)}: ${parameter.title.charAt(0).toLowerCase()}${parameter.title.slice(1)}`,
    )
  }
}

/** A rule of an authority's own has the id of another rule. */
export class RuleIdTakenError extends NamedFault {
  override readonly name = 'RuleIdTakenError'
  readonly code = 'E_RULE_ID_TAKEN'
  constructor(id: string) {
    super(
      `There is a rule "${id}" already`,
      'Give the rule an id of its own, in a set of its own: "example-council/first-review"',
    )
  }
}

/** A rule of an authority's own is not declared as a rule has to be. */
export class OwnRuleError extends NamedFault {
  override readonly name = 'OwnRuleError'
  readonly code = 'E_OWN_RULE'
}

/** A rule threw where it should have come to an answer. What it threw is the `cause`; nothing of the record is in the message. */
export class RuleBrokenError extends Error {
  override readonly name = 'RuleBrokenError'
  readonly code = 'E_RULE_BROKEN'
  /** The id of the rule. */
  readonly ruleId: string
  constructor(ruleId: string, cause: unknown) {
    super(`The rule "${ruleId}" came to no answer. Mend it, or turn it off in the profile.`, { cause })
    this.ruleId = ruleId
  }
}

/** The day as at which a plan is to be checked is not a day. */
export class AsAtError extends Error {
  override readonly name = 'AsAtError'
  readonly code = 'E_AS_AT'
  constructor(asAt: unknown) {
    super(`"${String(asAt)}" is not a day. Give asAt as YYYY-MM-DD, for example 2026-11-21.`)
  }
}

const rangeOf = ({ min, max, unit }: RuleParameter) => `from ${min} to ${max} ${unit}`

const listed = (word: string, known: readonly string[]): string =>
  [nearestWords(word, known), `There are: ${known.join(', ')}`].filter(Boolean).join(' ')

/** The plans given are not those of a group of brothers and sisters. */
export class SiblingGroupError extends Error {
  override readonly name = 'SiblingGroupError'
  readonly code = 'E_SIBLING_GROUP'
}
