import type { RJSFSchema, ValidatorType } from '@rjsf/utils'

/** Thrown where a validator cannot check anything, so that a form does not quietly hide questions and refuse every answer. */
export class ValidatorCannotRunError extends Error {
  override readonly name = 'ValidatorCannotRunError'
  readonly code = 'E_VALIDATOR_CANNOT_RUN'
}

const remedy =
  'Give the form a validator that makes no code when it runs: interpretedValidator() of ' +
  '"@open-care-plan/rjsf-govuk/validator", or a precompiled one (precompiledValidator of the same module).'

/** Anything meets it. A validator that finds fault with it does not work. */
const probe: RJSFSchema = { $comment: 'Does this validator run?' }

const outcomes = new WeakMap<object, ValidatorCannotRunError | undefined>()

/**
 * Makes sure that a validator can check at all. rjsf's run-time validator (`@rjsf/validator-ajv8`) writes JavaScript from
 * the schema; under a Content-Security-Policy without `'unsafe-eval'` the browser refuses to run it, and the validator then
 * answers “not valid” to everything: conditional questions vanish and the form can never be sent. Each validator is asked
 * once.
 *
 * @throws {ValidatorCannotRunError} With what to do about it.
 */
// biome-ignore lint/suspicious/noExplicitAny: rjsf’s own defaults; a validator of any kind of data may be asked
export function assertValidatorRuns(validator: ValidatorType<any, any, any>): void {
  if (!outcomes.has(validator)) outcomes.set(validator, problemOf(validator))
  const problem = outcomes.get(validator)
  if (problem !== undefined) throw problem
}

function problemOf(validator: ValidatorType): ValidatorCannotRunError | undefined {
  try {
    const cause = validator.rawValidation(probe, {}).validationError
    return cause === undefined ? undefined : cannotRun(cause)
  } catch (cause) {
    // A precompiled validator knows one schema, refuses every other, and needs no code made for its own.
    return cause instanceof EvalError ? cannotRun(cause) : undefined
  }
}

function cannotRun(cause: Error): ValidatorCannotRunError {
  const why =
    cause instanceof EvalError
      ? 'This page’s Content-Security-Policy forbids making code at run time, and the validator of this form makes code.'
      : 'The validator of this form fails on a schema that asks nothing.'
  return new ValidatorCannotRunError(`${why} ${remedy}`, { cause })
}
