import type { RJSFSchema } from '@rjsf/utils'
import ajv from '@rjsf/validator-ajv8'
import { expect, test, vi } from 'vitest'
import { interpretedValidator } from './interpreted.ts'

function withProblems() {
  const onProblem = vi.fn()
  return { validator: interpretedValidator({ onProblem }), onProblem }
}

const codes = (onProblem: ReturnType<typeof vi.fn>) => onProblem.mock.calls.map(([problem]) => problem.code)

test('an answer that was emptied is missing, and an item that nobody filled in is told', () => {
  const schema: RJSFSchema = {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'First name' },
      list: { type: 'array', items: { type: 'string' } },
    },
  }
  const { errors, errorSchema } = interpretedValidator().validateFormData(
    { name: undefined, list: [undefined] },
    schema,
  )
  expect(errors.map(({ name, property, title, stack }) => ({ name, property, title, stack }))).toEqual([
    {
      name: 'required',
      property: 'name',
      title: 'First name',
      stack: "must have required property 'First name'",
    },
    { name: 'type', property: '.list.0', title: '', stack: '.list.0 must be string' },
  ])
  expect(errorSchema).toEqual({
    name: { __errors: ["must have required property 'First name'"] },
    list: { 0: { __errors: ['must be string'] } },
  })
})

test('what the host says of errors, and adds to them, is there as with rjsf’s own validator', () => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: { a: { type: 'string', default: 'x' }, b: { minimum: 3 } },
  }
  for (const validator of [interpretedValidator(), ajv]) {
    const customValidate = vi.fn((data, errors) => {
      errors.a.addError(`not ${data.a}`)
      return errors
    })
    const { errors, errorSchema } = validator.validateFormData(
      { b: 1 },
      schema,
      customValidate,
      (found) => found.map((error) => ({ ...error, message: `${error.name} of ${error.property}` })),
      {},
    )
    expect(errors.map(({ stack }) => stack)).toEqual(['.b must be >= 3', '.a not x'])
    expect(errorSchema).toMatchObject({ b: { __errors: ['minimum of .b'] }, a: { __errors: ['not x'] } })
  }
})

test('a pattern of JavaScript without the flag u is checked', () => {
  const { validator, onProblem } = withProblems()
  const schema: RJSFSchema = { pattern: '^[\\w-.]+\\-$' }
  expect(validator.isValid(schema, 'a.b-', schema)).toBe(true)
  expect(validator.isValid(schema, 'a b-', schema)).toBe(false)
  expect(onProblem).not.toHaveBeenCalled()
})

test('a pattern that is none of JavaScript’s, or could take for ever, is told once and accepts', () => {
  const { validator, onProblem } = withProblems()
  const schema: RJSFSchema = {
    properties: { a: { pattern: '(?i)^abc$' }, b: { pattern: '^(a+)+$' }, c: { pattern: '(?i)^abc$' } },
    patternProperties: { '(?i)x': false },
    additionalProperties: false,
  }
  for (const _ of [1, 2]) {
    expect(validator.rawValidation(schema, { a: 'zzz', b: `${'a'.repeat(50)}!`, c: '', x: 1 })).toEqual({})
  }
  expect(codes(onProblem).sort()).toEqual(['pattern', 'pattern', 'slow-pattern'])
})

test('problems go to the console where the host does not take them', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const schema: RJSFSchema = { pattern: '(' }
  interpretedValidator().isValid(schema, 'a', schema)
  expect(error.mock.calls).toEqual([[expect.stringMatching(/^Problem in the schema: The pattern "\("/)]])
  error.mockRestore()
})

test.each<[string, RJSFSchema, unknown, boolean]>([
  ['exclusiveMaximum of draft-04', { maximum: 3, exclusiveMaximum: true } as never, 3, false],
  ['exclusiveMinimum of draft-04', { minimum: 3, exclusiveMinimum: true } as never, 4, true],
  ['exclusiveMinimum: false', { minimum: 3, exclusiveMinimum: false } as never, 3, true],
  ['id of draft-04', { id: 'a', type: 'string' } as never, 'a', true],
  ['required of draft-03', { properties: { a: { required: true } } } as never, {}, true],
  ['type any of draft-03', { type: 'any' } as never, 1, true],
  ['an empty enum', { enum: [] }, 1, false],
  ['properties that are a list', { properties: [] } as never, {}, true],
  ['items that are nothing', { items: null } as never, [1], true],
  ['a schema that is text', { properties: { a: 'string' } } as never, { a: 1 }, true],
  ['a reference to nothing', { $ref: '#/definitions/none' }, 1, true],
  ['a reference to itself', { properties: { a: { $ref: '#/properties/a' } } }, { a: 1 }, true],
  [
    'references in a ring',
    {
      definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } },
      $ref: '#/definitions/a',
    },
    1,
    true,
  ],
])('%s does not break the form', (_, schema, data, isValid) => {
  const { validator } = withProblems()
  expect(validator.isValid(schema, data, schema)).toBe(isValid)
  expect(validator.rawValidation(schema, data).validationError).toBeUndefined()
})

test('a schema that goes round for ever is an error, as with rjsf’s own validator', () => {
  const { validator, onProblem } = withProblems()
  const schema: RJSFSchema = { allOf: [{ $ref: '#' }] }
  expect(validator.isValid(schema, 1, schema)).toBe(false)
  expect(validator.rawValidation(schema, 1).validationError).toBeInstanceOf(RangeError)
  expect(codes(onProblem)).toEqual(['schema'])
})

test('a keyword of a later draft is told, for it would change what is accepted', () => {
  const { validator, onProblem } = withProblems()
  const schema = { unevaluatedProperties: false, dependentRequired: { a: ['b'] } } as RJSFSchema
  expect(validator.isValid(schema, { a: 1 }, schema)).toBe(true)
  expect(codes(onProblem)).toEqual(['keyword', 'keyword'])
})

test('the schema and the data are left as they are, and may be frozen', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null)
      for (const each of Object.values(Object.freeze(value))) frozen(each)
    return value
  }
  const schema = frozen<RJSFSchema>({
    definitions: { a: { type: 'string' } },
    properties: { a: { $ref: '#/definitions/a' } },
  })
  expect(interpretedValidator().rawValidation(schema, frozen({ a: 1 })).errors).toHaveLength(1)
})

test('formats of one’s own, and no complaint about those that nobody knows', () => {
  const validator = interpretedValidator({
    formats: { postcode: /^[A-Z]+\d/, even: (text) => text.length % 2 === 0 },
  })
  const isValid = (format: string, text: string) => validator.isValid({ format }, text, {})
  expect([
    isValid('postcode', 'L1'),
    isValid('postcode', '1'),
    isValid('even', 'abc'),
    isValid('phone', '?'),
  ]).toEqual([true, false, false, true])
})

test('a schema that changed is read again after a reset', () => {
  const validator = interpretedValidator()
  const schema: RJSFSchema = { type: 'string' }
  expect(validator.isValid(schema, 1, schema)).toBe(false)
  schema.type = 'number'
  validator.reset?.()
  expect(validator.isValid(schema, 1, schema)).toBe(true)
})
