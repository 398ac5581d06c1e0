// @vitest-environment jsdom
/// <reference lib="dom" />
// What @rjsf/core does, upon which our schemas and UI schemas rest. Where a release of rjsf changes it, this finds out.
import Form, { type FormProps } from '@rjsf/core'
import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createElement, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { schemaOf, uiSchemaOf } from '../../src/index.ts'

const printed = vi.fn()

beforeEach(() => {
  for (const method of ['error', 'warn', 'log'] as const)
    vi.spyOn(console, method).mockImplementation(printed)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  expect(printed).not.toHaveBeenCalled()
})

/** A form that holds its record, as a host would. */
function show(schema: RJSFSchema, record: object, props: Partial<FormProps> = {}) {
  let now = record
  const Host = () => {
    const [formData, setFormData] = useState(record)
    const onChange: FormProps['onChange'] = ({ formData: changed }) => {
      now = changed as object
      setFormData(now)
    }
    return createElement(Form, { schema, validator, formData, onChange, idPrefix: 'record', ...props })
  }
  const { container } = render(createElement(Host))
  return { container, record: () => now, user: userEvent.setup({ delay: null }) }
}

const married = { type: 'boolean', title: 'Married' } as const
const name = { type: 'string', title: 'Name of spouse' } as const
const whenMarried = { properties: { married: { const: true } }, required: ['married'] }

describe('a conditional field of which the condition only says that it is required', () => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: { married, name },
    if: whenMarried,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['name'] },
  }

  test('keeps its text while it is hidden', async () => {
    const uiSchema = (isHidden: boolean): UiSchema => (isHidden ? { name: { 'ui:widget': 'hidden' } } : {})
    let isHidden = false
    const Host = () => {
      const [formData, setFormData] = useState<{ married?: boolean; name?: string }>({ married: true })
      isHidden = formData.married !== true
      return createElement(Form, {
        schema,
        uiSchema: uiSchema(isHidden),
        validator,
        formData,
        onChange: ({ formData: changed }) => setFormData(changed as object),
      })
    }
    render(createElement(Host))
    const user = userEvent.setup({ delay: null })
    await user.type(screen.getByLabelText(/^Name of spouse/), 'Robin')
    await user.click(screen.getByLabelText('Married'))
    expect(isHidden).toBe(true)
    expect(screen.queryByLabelText(/^Name of spouse/)).toBeNull()
    await user.click(screen.getByLabelText('Married'))
    expect(screen.getByLabelText(/^Name of spouse/)).toHaveProperty('value', 'Robin')
  })

  test('keeps its text without any help too', async () => {
    const { record, user } = show(schema, { married: true })
    await user.type(screen.getByLabelText(/^Name of spouse/), 'Robin')
    await user.click(screen.getByLabelText('Married'))
    expect(record()).toEqual({ married: false, name: 'Robin' })
  })
})

test('a field that the condition itself brings loses its text: so none of our schemas has one', async () => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: { married },
    if: whenMarried,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { name } },
  }
  const { record, user } = show(schema, { married: true })
  await user.type(screen.getByLabelText(/^Name of spouse/), 'Robin')
  await user.click(screen.getByLabelText('Married'))
  expect(record()).toEqual({ married: false })
})

const least = { schemaVersion: '1-0-1', id: 'record-1', child: { id: 'child-1' } }

test('with nothing said, rjsf takes the first code of a list: so the guide and the example say otherwise', async () => {
  const [schema, uiSchema] = await Promise.all([schemaOf('sdq-scores'), uiSchemaOf('sdq-scores')])
  const props = { uiSchema: uiSchema as object as UiSchema }
  expect(show(schema as RJSFSchema, least, props).record()).toHaveProperty('child.sex', 'M')
  const settings = [{ constAsDefaults: 'never' }, { emptyObjectFields: 'skipDefaults' }] as const
  for (const setting of settings) {
    cleanup()
    const asked = show(schema as RJSFSchema, least, {
      ...props,
      experimental_defaultFormStateBehavior: setting,
    })
    expect(asked.record()).toEqual(least)
  }
})

describe.each(['carer-update', 'pep', 'care-plan'] as const)('%s in the default theme', (form) => {
  test('is drawn without a word on the console, and an edit arrives', async () => {
    const [schema, uiSchema] = await Promise.all([schemaOf(form), uiSchemaOf(form)])
    const record = form === 'carer-update' ? { schemaVersion: '1-0-1', id: 'r', carePlanId: 'p' } : least
    const shown = show(schema as RJSFSchema, record, {
      uiSchema: uiSchema as object as UiSchema,
      experimental_defaultFormStateBehavior: { emptyObjectFields: 'skipDefaults', constAsDefaults: 'never' },
    })
    const [id, edited] = edits[form]
    expect(shown.record()).toEqual(record)
    fireEvent.change(shown.container.querySelector(`#${id}`) as Element, {
      target: { value: 'Written here' },
    })
    expect(shown.record()).toEqual({ ...record, ...edited })
  })
})

test('a date of which a part is known has one box in the default theme, with how to write it', async () => {
  const [schema, uiSchema] = await Promise.all([schemaOf('health-passport'), uiSchemaOf('health-passport')])
  const record = { ...least, immunisations: [{ id: 'i-1', on: '2015' }] }
  const shown = show(schema as RJSFSchema, record, {
    uiSchema: uiSchema as object as UiSchema,
    experimental_defaultFormStateBehavior: { emptyObjectFields: 'skipDefaults', constAsDefaults: 'never' },
  })
  const box = shown.container.querySelector('#record_immunisations_0_on') as HTMLInputElement
  expect([box.type, box.value]).toEqual(['text', '2015'])
  expect(shown.container.querySelector(`#${box.id}__help`)?.textContent).toContain('2015-04,')
  fireEvent.change(box, { target: { value: '2015-04' } })
  expect(JSON.stringify(shown.record())).toContain('"on":"2015-04"')
})

const edits = {
  'carer-update': ['record_goingWell', { goingWell: 'Written here' }],
  pep: ['record_reassurance_whatHelps', { reassurance: { whatHelps: 'Written here' } }],
  'care-plan': ['record_reasons_summary', { reasons: { summary: 'Written here' } }],
} as const
