import type { ValidatorType } from '@rjsf/utils'
import validator, { customizeValidator } from '@rjsf/validator-ajv8'
import { expect, test, vi } from 'vitest'
import { assertValidatorRuns, ValidatorCannotRunError } from './assert-runs.ts'

const answering = (rawValidation: ValidatorType['rawValidation']): ValidatorType => ({
  rawValidation,
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => false,
  reset: () => {},
})

const refusal = new EvalError('call to Function() blocked by CSP')

test('a validator that runs is left alone, and asked once', () => {
  const asked = vi.fn(() => ({}))
  const one = answering(asked)
  assertValidatorRuns(one)
  assertValidatorRuns(one)
  expect(asked).toHaveBeenCalledTimes(1)
  assertValidatorRuns(validator)
  assertValidatorRuns(customizeValidator({}))
})

test.each([
  ['hands back', () => ({ validationError: refusal })],
  [
    'throws',
    () => {
      throw refusal
    },
  ],
])('a validator that %s a refusal of the browser says so at every form, with the remedy', (_, raw) => {
  const one = answering(vi.fn(raw))
  for (const _ of [1, 2]) {
    expect(() => assertValidatorRuns(one)).toThrow(ValidatorCannotRunError)
    expect(() => assertValidatorRuns(one)).toThrow(/Content-Security-Policy.*interpretedValidator\(\)/)
  }
  expect(one.rawValidation).toHaveBeenCalledTimes(1)
})

test('a validator that fails for another reason says so too', () => {
  const one = answering(() => ({ validationError: new TypeError('no') }))
  expect(() => assertValidatorRuns(one)).toThrow(/fails on a schema that asks nothing/)
})

test('a precompiled validator refuses every schema but its own, and that is no failure', () => {
  const one = answering(() => {
    throw new Error('The schema associated with the precompiled validator differs from the rootSchema')
  })
  expect(() => assertValidatorRuns(one)).not.toThrow()
})
