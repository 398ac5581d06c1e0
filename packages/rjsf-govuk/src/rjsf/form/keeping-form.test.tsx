import type RjsfForm from '@rjsf/core'
import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import fc from 'fast-check'
import { createRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Form } from './form.tsx'
import { KeepingForm } from './keeping-form.ts'

type Path = readonly (string | number)[]

interface Edit {
  readonly path: Path
  readonly value: unknown
}

/** A form that is edited by code, as its fields do it, and what is in it then. */
function edited(schema: RJSFSchema, formData: unknown, edits: readonly Edit[]): unknown {
  const form = createRef<RjsfForm>()
  const { unmount } = render(
    <Form schema={schema} validator={validator} initialFormData={formData} ref={form} />,
  )
  for (const { path, value } of edits) act(() => form.current?.setFieldValue([...path], value as never))
  const data: unknown = form.current?.state.formData
  unmount()
  return plain(data)
}

const plain = (data: unknown): unknown => (data === undefined ? undefined : JSON.parse(JSON.stringify(data)))

/** What should be there: every answer that was written, where it was written. */
function written(formData: unknown, edits: readonly Edit[]): unknown {
  const data = plain(formData) as Record<string | number, unknown>
  for (const { path, value } of edits) {
    let at = data
    for (const [index, token] of path.slice(0, -1).entries()) {
      at[token] ??= typeof path[index + 1] === 'number' ? [] : {}
      at = at[token] as Record<string | number, unknown>
    }
    at[path.at(-1) ?? ''] = value
  }
  return plain(data)
}

const text: RJSFSchema = { type: 'string' }

const cases: readonly { name: string; schema: RJSFSchema; data: unknown; edits: readonly Edit[] }[] = [
  {
    name: 'if, then and else',
    schema: {
      type: 'object',
      properties: { kind: { enum: ['a', 'b'] } },
      if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { more: text } },
      else: { properties: { less: { type: 'number' } } },
    },
    data: { kind: 'a' },
    edits: [
      { path: ['more'], value: 'written' },
      { path: ['kind'], value: 'b' },
      { path: ['less'], value: 3 },
      { path: ['kind'], value: 'a' },
    ],
  },
  {
    name: 'dependencies',
    schema: {
      type: 'object',
      properties: { has: { type: 'boolean' } },
      dependencies: {
        has: {
          oneOf: [
            { properties: { has: { enum: [true] }, what: text } },
            { properties: { has: { enum: [false] } } },
          ],
        },
      },
    },
    data: { has: true },
    edits: [
      { path: ['what'], value: 'written' },
      { path: ['has'], value: false },
    ],
  },
  {
    name: 'in a part, by reference',
    schema: {
      definitions: {
        part: {
          type: 'object',
          properties: { on: { type: 'boolean' } },
          if: { properties: { on: { const: true } }, required: ['on'] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { properties: { note: text } },
        },
      },
      type: 'object',
      properties: {
        part: { $ref: '#/definitions/part' },
        list: { type: 'array', items: { $ref: '#/definitions/part' } },
      },
    },
    data: { part: { on: true }, list: [{ on: true }, { on: true }] },
    edits: [
      { path: ['part', 'note'], value: 'one' },
      { path: ['list', 1, 'note'], value: 'two' },
      { path: ['part', 'on'], value: false },
      { path: ['list', 1, 'on'], value: false },
      { path: ['list', 0, 'on'], value: false },
    ],
  },
]

test.each(cases)('keeps what was written when its branch goes: $name', ({ schema, data, edits }) => {
  expect(edited(schema, data, edits)).toEqual(written(data, edits))
})

const switches = ['s0', 's1', 's2'] as const
const values = fc.constantFrom('x', 'y', 'z')

/** An object with switches, each of which may show further fields, in one of the ways that schemas have for it. */
const conditional = (depth: number): fc.Arbitrary<RJSFSchema> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...switches), values, fc.boolean(), fc.boolean()), { maxLength: 3 }),
      depth > 0 ? fc.option(conditional(depth - 1)) : fc.constant(null),
      fc.boolean(),
    )
    .map(([rules, inner, asList]) => ({
      type: 'object',
      properties: {
        s0: text,
        s1: text,
        s2: text,
        ...(inner && { inner: asList ? { type: 'array', items: inner } : inner }),
      },
      ...(rules.length > 0 && {
        allOf: rules.map(([on, value, hasElse], index) => ({
          if: { properties: { [on]: { const: value } }, required: [on] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { properties: { [`then${index}`]: text } },
          ...(hasElse && { else: { properties: { [`else${index}`]: { type: 'string', minLength: 1 } } } }),
        })),
      }),
      dependencies: Object.fromEntries(
        rules
          .filter(([, , , byDependency]) => byDependency)
          .map(([on, value], index) => [
            on,
            {
              oneOf: [
                { properties: { [on]: { enum: [value] }, [`dep${index}`]: text } },
                { properties: { [on]: { not: { enum: [value] } } } },
              ],
            },
          ]),
      ),
    }))

// The switches are pressed as often as anything is written.
const names = [
  ...switches,
  ...switches,
  ...switches,
  'then0',
  'then1',
  'then2',
  'else0',
  'else1',
  'dep0',
  'dep1',
]

const editsFor = (schema: RJSFSchema): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.tuple(fc.constantFrom(...placesOf(schema)), values).map(([path, value]) => ({ path, value })),
    { maxLength: 12 },
  )

function placesOf(schema: RJSFSchema): readonly Path[] {
  const own = names.map((name) => [name])
  const inner = schema.properties?.inner as RJSFSchema | undefined
  if (!inner) return own
  const below = inner.type === 'array' ? (inner.items as RJSFSchema) : inner
  const at = inner.type === 'array' ? ['inner', 0] : ['inner']
  return [...own, ...placesOf(below).map((path) => [...at, ...path])]
}

test('whatever is written, in whatever order branches come and go, is in the record', () => {
  const asked = conditional(2).chain((schema) => fc.tuple(fc.constant(schema), editsFor(schema)))
  fc.assert(
    fc.property(asked, ([schema, edits]) => {
      expect(edited(schema, {}, edits)).toEqual(written({}, edits))
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('what was kept is shown again with its branch', async () => {
  const user = userEvent.setup()
  render(
    <Form
      schema={cases[1]?.schema ?? {}}
      validator={validator}
      uiSchema={{ has: { 'ui:widget': 'radio' } }}
    />,
  )
  await user.click(screen.getByLabelText('Yes'))
  await user.type(screen.getByLabelText('What (optional)'), 'written')
  await user.click(screen.getByLabelText('No'))
  expect(screen.queryByLabelText('What (optional)')).toBeNull()
  await user.click(screen.getByLabelText('Yes'))
  expect(screen.getByLabelText<HTMLInputElement>('What (optional)').value).toBe('written')
})

test('what was kept is no property of one’s own where an object takes any', async () => {
  const schema: RJSFSchema = { ...cases[0]?.schema, additionalProperties: { type: 'string' } }
  render(<Form schema={schema} validator={validator} formData={{ kind: 'b', more: 'kept', own: 'mine' }} />)
  expect(screen.getByLabelText<HTMLInputElement>('own').value).toBe('mine')
  expect(screen.queryByDisplayValue('kept')).toBeNull()
})

test('what a host gives back as it got it is not worked out again', async () => {
  const schema: RJSFSchema = {
    type: 'object',
    required: ['name'],
    properties: { name: { ...text, title: 'Name' }, town: { ...text, title: 'Town' } },
  }
  const Host = () => {
    const [data, setData] = useState<unknown>({ town: 'Leeds' })
    return (
      <>
        <button type="button" onClick={() => setData({ name: 'Bea' })}>
          Load
        </button>
        <Form
          schema={schema}
          validator={validator}
          formData={data}
          onChange={(event) => setData(event.formData)}
        />
      </>
    )
  }
  const work = vi.spyOn(KeepingForm.prototype, 'getStateFromProps')
  const draw = vi.spyOn(KeepingForm.prototype, 'render')
  render(<Host />)
  work.mockClear()
  draw.mockClear()
  await userEvent.type(screen.getByLabelText(/^Name/), 'Ann')
  await userEvent.tab()
  expect(screen.getByLabelText(/^Name/)).toHaveValue('Ann')
  expect([work.mock.calls.length, draw.mock.calls.length]).toEqual([1, 1])

  await userEvent.click(screen.getByRole('button', { name: 'Load' }))
  expect(screen.getByLabelText(/^Name/)).toHaveValue('Bea')
  expect(screen.getByLabelText(/^Town/)).toHaveValue('')

  // A message goes as its answer is changed, for which what comes back is looked at.
  await userEvent.clear(screen.getByLabelText(/^Name/))
  await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(screen.getByLabelText(/^Name/)).toBeInvalid()
  await userEvent.type(screen.getByLabelText(/^Name/), 'Cy')
  await userEvent.tab()
  expect(screen.getByLabelText(/^Name/)).toBeValid()
  vi.restoreAllMocks()
})
