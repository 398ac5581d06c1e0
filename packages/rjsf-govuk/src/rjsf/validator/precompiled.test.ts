import type { RJSFSchema } from '@rjsf/utils'
import { deepEquals, retrieveSchema } from '@rjsf/utils'
import ajv, { createPrecompiledValidator, type ValidatorFunctions } from '@rjsf/validator-ajv8'
import { expect, test } from 'vitest'
import { compiledFunctions } from '../../../test/validation/compiled-functions.ts'
import { type CompiledFunctions, precompiledValidator } from './precompiled.ts'

const schema: RJSFSchema = {
  type: 'object',
  definitions: { name: { type: 'string', title: 'Name', minLength: 2 } },
  properties: { name: { $ref: '#/definitions/name' }, hasPet: { type: 'boolean' } },
  required: ['name'],
  if: { properties: { hasPet: { const: true } }, required: ['hasPet'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { pet: { type: 'string', title: 'Pet' } }, required: ['pet'] },
}

const functions = await compiledFunctions(schema)
const ours = precompiledValidator(functions as CompiledFunctions, schema)
const theirs = createPrecompiledValidator(functions as ValidatorFunctions, schema)

test.each([
  [{}],
  [{ name: 'A' }],
  [{ name: 'Ann', hasPet: true }],
  [{ name: 'Ann', hasPet: true, pet: 'Rex' }],
  [undefined],
])('says of %o what rjsf’s precompiled and run-time validators say', (data) => {
  for (const other of [theirs, ajv]) {
    expect(ours.validateFormData(data, schema)).toEqual(other.validateFormData(data, schema))
    expect(ours.isValid(schema, data, schema)).toBe(other.isValid(schema, data, schema))
    expect(ours.isValid(schema.if as RJSFSchema, data, schema)).toBe(
      other.isValid(schema.if as RJSFSchema, data, schema),
    )
  }
})

test('knows the whole also with its branches put in, as rjsf checks it', () => {
  const data = { name: 'Ann', hasPet: true }
  const resolved = retrieveSchema(ours, schema, schema, data)
  expect(deepEquals(resolved, schema)).toBe(false)
  expect(ours.rawValidation(resolved, data).errors).toHaveLength(2)
  expect(ours.isValid({ $id: '_$junk_option_schema_id$_' }, data, schema)).toBe(false)
})

test('refuses the schema of another form, and a part that was not compiled', () => {
  expect(() => ours.rawValidation({ type: 'string' }, 'a')).toThrow(
    /not the one that the validator was compiled from/,
  )
  expect(() => ours.isValid({ minLength: 7 }, 'a', schema)).toThrow(/Compile the schema again/)
  expect(() => precompiledValidator({}, schema)).toThrow(/Compile the schema again/)
})
