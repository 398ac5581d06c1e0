import { closestMatch } from 'leven'

const didYouMean = (word: string, known: readonly string[]) => {
  const near = closestMatch(word, known, { maxDistance: Math.max(3, Math.floor(word.length / 3)) })
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

/** A rule was named that does not exist. */
export class UnknownRuleError extends Error {
  override readonly name = 'UnknownRuleError'
  readonly code = 'E_UNKNOWN_RULE'
  constructor(id: string, known: readonly string[]) {
    super(`No rule "${id}".${didYouMean(id, known)}`)
  }
}

/** A set of rules was named that does not exist. */
export class UnknownSetError extends Error {
  override readonly name = 'UnknownSetError'
  readonly code = 'E_UNKNOWN_SET'
  constructor(set: string, known: readonly string[]) {
    super(`No set of rules "${set}".${didYouMean(set, known)} There are: ${known.join(', ')}.`)
  }
}

/** A profile was named that does not exist. */
export class UnknownProfileError extends Error {
  override readonly name = 'UnknownProfileError'
  readonly code = 'E_UNKNOWN_PROFILE'
  constructor(id: string, known: readonly string[]) {
    super(`No profile "${id}".${didYouMean(id, known)} There are: ${known.join(', ')}.`)
  }
}

/** A profile asks a rule to fail whose citation nobody has confirmed. */
export class UnconfirmedRuleError extends Error {
  override readonly name = 'UnconfirmedRuleError'
  readonly code = 'E_UNCONFIRMED_RULE'
  constructor(id: string) {
    super(
      `The citation of "${id}" is not confirmed, so it can ask for a person but never fail: set it to "review".`,
    )
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
