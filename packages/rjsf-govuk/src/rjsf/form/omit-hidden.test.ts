import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { expect, test } from 'vitest'
import { omitHidden } from './omit-hidden.ts'

const text: RJSFSchema = { type: 'string' }
const branch: RJSFSchema = {
  type: 'object',
  properties: { on: { type: 'boolean' } },
  if: { properties: { on: { const: true } }, required: ['on'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { note: text } },
  else: { properties: { reason: text } },
}

interface Case {
  readonly name: string
  readonly schema: RJSFSchema
  readonly ui?: UiSchema
  readonly data: unknown
  readonly left: unknown
}

test.each<Case>([
  {
    name: 'a branch that does not hold',
    schema: branch,
    data: { on: false, note: 'n', reason: 'r' },
    left: { on: false, reason: 'r' },
  },
  {
    name: 'a branch that holds',
    schema: branch,
    data: { on: true, note: 'n', reason: 'r' },
    left: { on: true, note: 'n' },
  },
  {
    name: 'what the schema does not know stays',
    schema: branch,
    data: { on: true, own: 1 },
    left: { on: true, own: 1 },
  },
  {
    name: 'in parts and lists, by reference',
    schema: {
      definitions: { branch },
      type: 'object',
      properties: {
        part: { $ref: '#/definitions/branch' },
        list: { type: 'array', items: { $ref: '#/definitions/branch' } },
      },
    },
    data: { part: { on: false, note: 'n' }, list: [{ on: true, note: 'n' }, { note: 'n' }] },
    left: { part: { on: false }, list: [{ on: true, note: 'n' }, {}] },
  },
  {
    name: 'what the UI schema hides',
    schema: { type: 'object', properties: { a: text, b: text } },
    ui: { b: { 'ui:options': { visibleWhen: { pointer: '/a', equals: 'x' } } } },
    data: { a: 'y', b: 'kept' },
    left: { a: 'y' },
  },
  {
    name: 'the fields of the kind that it is',
    schema: {
      type: 'object',
      properties: {
        way: {
          oneOf: [
            { type: 'object', properties: { k: { const: 1 }, a: text } },
            { type: 'object', properties: { k: { const: 2 }, b: text } },
          ],
        },
      },
    },
    data: { way: { k: 2, a: 'old', b: 'new' } },
    left: { way: { k: 2, b: 'new' } },
  },
  { name: 'a record that is no object', schema: text, data: 'x', left: 'x' },
  { name: 'nothing', schema: branch, data: undefined, left: undefined },
])('$name', ({ schema, ui, data, left }) => {
  const before = structuredClone(data)
  expect(omitHidden(schema, ui, data, validator)).toEqual(left)
  expect(data).toEqual(before)
})
