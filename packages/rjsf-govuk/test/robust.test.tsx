import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Form } from '../src/rjsf/form/form.tsx'
import { interpretedValidator } from '../src/rjsf/validator/interpreted.ts'
import { structureProblems } from './structure.ts'

const text: RJSFSchema = { type: 'string' }

interface Case {
  readonly name: string
  readonly schema: unknown
  readonly data?: unknown
  readonly ui?: UiSchema
  /** How many controls are there. */
  readonly controls: number
}

const deep = (levels: number): unknown =>
  levels === 0 ? text : { type: 'object', properties: { level: deep(levels - 1) } }

const cases: readonly Case[] = [
  { name: 'nothing', schema: {}, controls: 0 },
  { name: 'an object without properties', schema: { type: 'object' }, controls: 0 },
  { name: 'properties without a type', schema: { properties: { a: text } }, controls: 1 },
  {
    name: 'a property without a schema',
    schema: { type: 'object', properties: { a: {}, b: text } },
    controls: 1,
  },
  {
    name: 'a property that is true',
    schema: { type: 'object', properties: { a: true, b: text } },
    controls: 1,
  },
  {
    name: 'a property that is false',
    schema: { type: 'object', properties: { a: false, b: text } },
    controls: 1,
  },
  {
    name: 'names that objects have',
    schema: { type: 'object', properties: { constructor: text, toString: text } },
    controls: 2,
  },
  {
    name: 'names with dots, strokes and spaces',
    schema: { type: 'object', properties: { 'a.b': text, 'c/d': text, 'e f': text } },
    controls: 3,
  },
  { name: 'an empty name', schema: { type: 'object', properties: { '': text } }, controls: 1 },
  {
    name: 'required: true of draft 3',
    schema: { type: 'object', properties: { a: { ...text, required: true } } },
    controls: 1,
  },
  {
    name: 'id of draft 4',
    schema: { id: 'http://example.com/x', type: 'object', properties: { a: { id: '#a', type: 'string' } } },
    controls: 1,
  },
  {
    name: 'bounds of draft 4',
    schema: { type: 'object', properties: { a: { type: 'number', minimum: 0, exclusiveMinimum: true } } },
    data: { a: 0 },
    controls: 1,
  },
  {
    name: '$schema of draft 4',
    schema: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'object', properties: { a: text } },
    controls: 1,
  },
  {
    name: 'a pattern that is not JavaScript',
    schema: {
      type: 'object',
      properties: { a: { ...text, pattern: '(?i)^abc$' }, b: { ...text, pattern: '[' } },
    },
    data: { a: 'x', b: 'x' },
    controls: 2,
  },
  {
    name: 'a format that nobody knows',
    schema: { type: 'object', properties: { a: { ...text, format: 'made-up' } } },
    data: { a: 'x' },
    controls: 1,
  },
  {
    name: 'a type that nobody knows',
    schema: { type: 'object', properties: { a: { type: 'any' }, b: text } },
    controls: 1,
  },
  {
    name: 'text or nothing',
    schema: { type: 'object', properties: { a: { type: ['string', 'null'] } } },
    data: { a: null },
    controls: 1,
  },
  {
    name: 'nothing or text',
    schema: { type: 'object', properties: { a: { type: ['null', 'string'] } } },
    data: { a: null },
    controls: 1,
  },
  {
    name: 'one of several types',
    schema: { type: 'object', properties: { a: { type: ['string', 'number', 'boolean'] } } },
    data: { a: 5 },
    controls: 1,
  },
  { name: 'nothing at all', schema: { type: 'object', properties: { a: { type: 'null' } } }, controls: 0 },
  {
    name: 'a list without items',
    schema: { type: 'object', properties: { a: { type: 'array' }, b: text } },
    data: { a: ['x'] },
    controls: 1,
  },
  {
    name: 'a list of anything',
    schema: { type: 'object', properties: { a: { type: 'array', items: {} } } },
    data: { a: [] },
    controls: 0,
  },
  {
    name: 'a list of fixed items',
    schema: { type: 'array', items: [text, { type: 'number' }], additionalItems: text },
    data: ['a', 1, 'b'],
    controls: 3,
  },
  { name: 'an empty enum', schema: { type: 'object', properties: { a: { enum: [] } } }, controls: 1 },
  {
    name: 'an enum of everything',
    schema: { type: 'object', properties: { a: { enum: [1, 'a', null, true, { b: 1 }, [2]] } } },
    controls: 1,
  },
  {
    name: 'an enum with names that are missing',
    schema: { type: 'object', properties: { a: { ...text, enum: ['a', 'b'] } } },
    ui: { a: { 'ui:enumNames': ['A'] } },
    controls: 1,
  },
  {
    name: 'a schema that holds itself',
    schema: {
      definitions: { n: { type: 'object', properties: { name: text, child: { $ref: '#/definitions/n' } } } },
      $ref: '#/definitions/n',
    },
    controls: 1,
  },
  {
    name: 'a list that holds itself',
    schema: {
      definitions: {
        n: {
          type: 'object',
          properties: { name: text, all: { type: 'array', items: { $ref: '#/definitions/n' } } },
        },
      },
      $ref: '#/definitions/n',
    },
    data: { all: [{ all: [{ name: 'x' }] }] },
    controls: 3,
  },
  {
    name: 'a reference to the root',
    schema: { type: 'object', properties: { a: text, b: { type: 'array', items: { $ref: '#' } } } },
    data: { b: [{ a: 'x' }] },
    controls: 2,
  },
  {
    name: '$defs',
    schema: { $defs: { t: text }, type: 'object', properties: { a: { $ref: '#/$defs/t' } } },
    controls: 1,
  },
  {
    name: 'words beside a reference',
    schema: {
      definitions: { t: text },
      type: 'object',
      properties: { a: { $ref: '#/definitions/t', title: 'A', description: 'About a' } },
    },
    controls: 1,
  },
  {
    name: 'allOf',
    schema: {
      type: 'object',
      allOf: [{ properties: { a: text } }, { properties: { b: text }, required: ['b'] }],
    },
    controls: 2,
  },
  {
    name: 'allOf that contradicts itself',
    schema: {
      type: 'object',
      properties: { a: { allOf: [{ type: 'string' }, { type: 'number' }] }, b: text },
    },
    controls: 1,
  },
  { name: 'ten levels', schema: deep(10), controls: 1 },
  {
    name: 'kinds that are true',
    schema: { type: 'object', properties: { a: { oneOf: [true, text] } } },
    controls: 2,
  },
  {
    name: 'kinds without a type',
    schema: {
      type: 'object',
      properties: { a: { type: 'string', anyOf: [{ minLength: 2 }, { pattern: 'x' }] } },
    },
    controls: 2,
  },
  {
    name: 'a kind that needs one of two answers',
    schema: {
      type: 'object',
      properties: { a: text, b: text },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    controls: 4,
  },
  {
    name: 'any further properties',
    schema: { type: 'object', additionalProperties: true },
    data: { a: 'x', b: 1 },
    controls: 4,
  },
  {
    name: 'patternProperties',
    schema: { type: 'object', patternProperties: { '^x': text } },
    data: { xa: 'y' },
    controls: 2,
  },
  {
    name: 'data of another kind',
    schema: {
      type: 'object',
      properties: {
        a: { type: 'object', properties: { b: text } },
        c: { type: 'array', items: text },
        d: text,
      },
    },
    data: { a: 'x', c: 'y', d: { e: 1 } },
    controls: 2,
  },
  { name: 'data that is null', schema: { type: 'object', properties: { a: text } }, data: null, controls: 1 },
  {
    name: 'an order with a name that is not there',
    schema: { type: 'object', properties: { a: text, b: text } },
    ui: { 'ui:order': ['b', 'gone', '*'] },
    controls: 2,
  },
]

const own = 'input:not([type=hidden]), select, textarea'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('draws', () => {
  test.each(cases)('$name', ({ schema, data, ui, controls }) => {
    const said = vi.spyOn(console, 'error')
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { container } = render(
      <Form
        // A schema comes as JSON: rjsf marks the schemas of `patternProperties` in place.
        schema={structuredClone(schema) as RJSFSchema}
        uiSchema={ui ?? {}}
        validator={interpretedValidator()}
        {...(data !== undefined && { formData: data })}
      />,
    )
    expect(structureProblems(container)).toEqual([])
    expect(container.querySelectorAll(own)).toHaveLength(controls)
    expect(said.mock.calls).toEqual([])
  })
})
