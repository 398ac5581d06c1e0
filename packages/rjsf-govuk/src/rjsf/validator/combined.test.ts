import { type RJSFSchema, retrieveSchema } from '@rjsf/utils'
import { expect, test, vi } from 'vitest'
import { combinedValidator } from './combined.ts'
import { interpretedValidator } from './interpreted.ts'

const schema: RJSFSchema = {
  type: 'object',
  properties: { a: { type: 'string' }, ids: { type: 'array', items: { type: 'string' } } },
  if: { required: ['a'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { b: { type: 'number' } } },
}

const root = vi.fn(
  (data: unknown) => (data as { a?: unknown }).a !== 'no' && typeof (data as { a?: unknown }).a !== 'number',
)
const validator = combinedValidator({
  schema,
  root,
  fallback: interpretedValidator(),
  message: 'must have ids once',
})

test('the compiled function has the word on the whole form', () => {
  expect(validator.rawValidation(schema, { a: 'x' })).toEqual({})
  expect(validator.isValid(schema, { a: 'x' }, schema)).toBe(true)
  expect(validator.isValid(schema, { a: 'no' }, schema)).toBe(false)
  const resolved = retrieveSchema(validator, schema, schema, { a: 'no' })
  expect(resolved).not.toBe(schema)
  expect(validator.rawValidation(resolved, { a: 'no' }).errors).toHaveLength(1)
})

test('what it refuses is explained by the other, or told of the whole', () => {
  expect(validator.validateFormData({ a: 1 }, schema).errorSchema).toEqual({
    a: { __errors: ['must be string'] },
  })
  expect(validator.validateFormData({ a: 'no' }, schema)).toMatchObject({
    errors: [{ name: 'root', property: '', stack: 'must have ids once' }],
    errorSchema: { __errors: ['must have ids once'] },
  })
})

test('parts are asked of the other alone', () => {
  root.mockClear()
  expect(validator.isValid({ type: 'string' }, 'a', schema)).toBe(true)
  expect(validator.rawValidation({ type: 'string' }, 1).errors).toHaveLength(1)
  expect(root).not.toHaveBeenCalled()
  validator.reset?.()
})
