import { format, type Schema, Validator } from '@cfworker/json-schema'
import { expect, test } from 'vitest'
import { cpuTime } from '../../../rules/test/cpu-time.ts'

// Why its validator as a whole is not used, and one of its formats neither. Where one of these fails, think again.

const errors = (schema: Schema, data: unknown) => new Validator(schema, '7', false).validate(data).errors

test('it stops at an answer that was emptied', () => {
  expect(() => errors({ properties: { a: { type: 'string' } } }, { a: undefined })).toThrow(/not supported/)
})

test('it writes into the schema, and so refuses one that is frozen', () => {
  expect(() => new Validator(Object.freeze({ type: 'string' }) as Schema)).toThrow(TypeError)
})

test('it passes over what stands beside a reference, which rjsf and Ajv do not', () => {
  expect(
    errors(
      { definitions: { a: {} }, properties: { a: { $ref: '#/definitions/a', maxLength: 1 } } },
      { a: 'ab' },
    ),
  ).toEqual([])
})

test('it stops at a pattern that is right only without the flag u', () => {
  expect(() => errors({ pattern: '^[\\w-.]+$' }, 'a')).toThrow(SyntaxError)
})

test('it says what is wrong in words alone', () => {
  expect(Object.keys(errors({ required: ['a'] }, {})[0] ?? {})).toEqual([
    'instanceLocation',
    'keyword',
    'keywordLocation',
    'error',
  ])
})

test('its format for web addresses takes the longer, twice with each letter', () => {
  const time = (length: number) => {
    const began = cpuTime()
    format.url?.(`http://${'a'.repeat(length)}!`)
    return cpuTime() - began
  }
  time(8)
  expect(time(24) / time(16)).toBeGreaterThan(8)
})
